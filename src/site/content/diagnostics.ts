/** A content fault as data: where, what, and what to do. */
export type Diagnostic = {
  /** Path as the editor knows it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Stable, kebab-case: `unknown-article`. */
  readonly code: string;
  readonly message: string;
  readonly suggestion: string | null;
};

/** `1 गड़बड़ी / 1 fault`. */
export const countFaults = (count: number): string =>
  count === 1 ? '1 गड़बड़ी / 1 fault' : `${count} गड़बड़ियां / ${count} faults`;

/** Thrown once all faults of a run are known. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`सामग्री में ${countFaults(diagnostics.length)}\n${formatDiagnostics(diagnostics)}`);
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}

/** One fault a line, `file:line  code  message`, the suggestion indented below. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, code, message, suggestion }) => {
      const head = `${file}:${line}  ${code}  ${message}`;
      return suggestion === null ? head : `${head}\n    → ${suggestion}`;
    })
    .join('\n');
}
