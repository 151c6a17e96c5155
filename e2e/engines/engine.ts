/** A window's inner size in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

/** What a device of input does, in the form that WebDriver and WebDriver BiDi share. */
export type InputSource = {
  readonly type: 'pointer' | 'key';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' | 'touch' };
  readonly actions: readonly Readonly<Record<string, string | number>>[];
};

/** A browser that is driven from outside, with one window at a time. Every method rejects when the browser refuses or hangs. */
export type Engine = {
  /** Name and version. */
  readonly name: string;
  /** Opens an empty window of that size in place of the one before; what the site stored stays. */
  readonly openWindow: (size: Size) => Promise<void>;
  /** Opens an address and waits for the page's load. */
  readonly goto: (url: string) => Promise<void>;
  /** Loads the page anew and waits for its load. */
  readonly reload: () => Promise<void>;
  /** Presses Back, and waits when that loads a page. */
  readonly back: () => Promise<void>;
  /** Evaluates an expression in the page. @returns what its promise brings, as JSON. */
  readonly run: (expression: string) => Promise<string>;
  readonly perform: (sources: readonly InputSource[]) => Promise<void>;
  /** Prints the page. @returns a PDF; `null` where the engine's driver cannot print. */
  readonly print: () => Promise<Buffer | null>;
  /** Console lines and uncaught errors so far, by the browser's own log where it has one. */
  readonly complaints: () => readonly string[];
  /** Ends the browser and deletes its profile. */
  readonly close: () => Promise<void>;
};

/** An engine, or the reason why there is none. */
export type Started = Engine | { readonly absent: string };

/** Milliseconds after which a browser that does not answer counts as hung. */
export const HUNG_MS = 30_000;
