import type { Engine, InputSource } from './engine.ts';

/** Milliseconds in which what a reader waits for has to be there. */
const WAIT_MS = 10_000;

/** Stands before every expression: what the page shows. */
const SHOWN = `const shown = (selector, text) => [...document.querySelectorAll(selector)].find((element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.textContent.includes(text ?? ''));`;

type Point = { readonly x: number; readonly y: number };

/** What a reader does in a window, and what a test sees there. All waits end at the frame in which their sign is there. */
export type Tab = {
  /** Evaluates a function in the page. It sees nothing of its module. */
  readonly ask: <In, Out>(question: (given: In) => Out, given: In) => Promise<Awaited<Out>>;
  /** Waits until a function in the page says yes. @param what told when it never does. */
  readonly until: <In>(what: string, holds: (given: In) => unknown, given: In) => Promise<void>;
  /** Waits for a visible element with a text. @returns its whole text. */
  readonly see: (selector: string, text?: string) => Promise<string>;
  /** Waits until no visible element matches. */
  readonly miss: (selector: string) => Promise<void>;
  /** Points at the middle of a visible element and presses there. */
  readonly click: (selector: string, text?: string) => Promise<void>;
  /** Points at the middle of a visible element. */
  readonly point: (selector: string, text?: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
};

const mouse = (actions: InputSource['actions']): InputSource => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});

/** Makes what an engine's window offers to an errand. */
export function openTab(engine: Engine): Tab {
  /** Waits until an expression, which may be a promise, is truthy. @returns its value. */
  const wait = async <T>(what: string, expression: string): Promise<T> => {
    const found = await engine.run(`(async () => {
      ${SHOWN}
      const end = performance.now() + ${WAIT_MS};
      while (performance.now() < end) {
        const value = await (${expression});
        if (value) return JSON.stringify(value);
        await new Promise(requestAnimationFrame);
      }
      return 'null';
    })()`);
    const value: T | null = JSON.parse(found);
    if (value === null) throw new Error(`waited ${WAIT_MS / 1_000} s for ${what}`);
    return value;
  };
  const wanted = (selector: string, text?: string) => [
    `${selector}${text ? ` with “${text}”` : ''}`,
    `shown(${JSON.stringify(selector)}, ${JSON.stringify(text ?? '')})`,
  ];
  /** Brings an element to the middle of the window and waits until it stands still. @returns the middle of its first line. */
  const middleOf = async (selector: string, text?: string): Promise<Point> => {
    const [what = '', element = ''] = wanted(selector, text);
    await wait(what, `(${element})?.scrollIntoView({ block: 'center', behavior: 'instant' }) ?? Boolean(${element})`);
    return wait<Point>(
      `${what} to stand still`,
      `(async () => {
        const place = () => JSON.stringify((${element})?.getClientRects()[0]);
        const before = place();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        if (!before || before !== place()) return null;
        const { x, y, width, height } = JSON.parse(before);
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      })()`,
    );
  };
  const ask: Tab['ask'] = async (question, given) =>
    JSON.parse(
      await engine.run(`(async () => JSON.stringify((await (${question})(${JSON.stringify(given)})) ?? null))()`),
    );
  return {
    ask,
    until: async (what, holds, given) => {
      await wait(what, `(${holds})(${JSON.stringify(given)})`);
    },
    see: (selector, text) => {
      const [what = '', element = ''] = wanted(selector, text);
      return wait(what, `(${element})?.textContent`);
    },
    miss: async (selector) => {
      const [what = '', element = ''] = wanted(selector);
      await wait(`${what} to go`, `!(${element})`);
    },
    click: async (selector, text) => {
      const { x, y } = await middleOf(selector, text);
      const press = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await engine.perform([mouse(press)]);
    },
    point: async (selector, text) => {
      const { x, y } = await middleOf(selector, text);
      await engine.perform([mouse([{ type: 'pointerMove', x, y }])]);
    },
    type: (text) => {
      const strokes = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      return engine.perform([{ type: 'key', id: 'keyboard', actions: strokes }]);
    },
  };
}
