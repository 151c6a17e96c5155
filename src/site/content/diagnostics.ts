import { inspect } from 'node:util';
import { visibleText } from '#domain/values/visible-text.ts';
import type { DiagnosticCode } from './diagnostic-codes.ts';

/** One problem in the content folder: where it is, what it is, and what to do about it. */
export type Diagnostic = {
  /** Path relative to the working directory. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly suggestion: string | null;
};

/** The number of diagnostics in words, in Hindi and English: `1 गड़बड़ी / 1 fault`. */
export const countDiagnostics = (count: number): string =>
  count === 1 ? '1 गड़बड़ी / 1 fault' : `${count} गड़बड़ियां / ${count} faults`;

/**
 * One line a diagnostic, `file:line  code  message`, with the suggestion indented on the next line. Signs from the
 * files that a terminal would obey are written out.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, code, message, suggestion }) => {
      const head = visibleText(`${file}:${line}  ${code}  ${message}`);
      return suggestion === null ? head : `${head}\n    → ${visibleText(suggestion)}`;
    })
    .join('\n');
}

/** The content cannot be published. The message lists every diagnostic. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`सामग्री में ${countDiagnostics(diagnostics.length)}\n${formatDiagnostics(diagnostics)}`);
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }

  /** What Vite and the console print: no stack, since the fault is in the content, and no diagnostic twice. */
  [inspect.custom](): string {
    return this.message;
  }
}
