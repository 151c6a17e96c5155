import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import type { Diagnostic } from './diagnostics.ts';

/** A parsed JSON file that can say on which line a value stands. */
export type JsonSource<T> = {
  readonly file: string;
  readonly value: T;
  /** Line of the value at a path, or of the nearest value above it. 1-based. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Only a fault asks for a line, so the tree of places is made then, and of ten thousand sound files none is held. */
function lineFinder(file: string) {
  let read: { readonly text: string; readonly tree: Node | undefined } | null = null;
  return (path: readonly (string | number)[]): number => {
    if (!read) {
      const text = readFileSync(file, 'utf8');
      read = { text, tree: parseTree(text) };
    }
    const { text, tree } = read;
    for (let length = path.length; tree && length >= 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return lineAt(text, node.offset);
    }
    return 1;
  };
}

const MESSAGES_HI: Record<string, string> = {
  'Invalid key': 'यह खाना चाहिए या यह खाना यहां नहीं होता',
  'Invalid type': 'मान दूसरी किस्म का है',
};

function schemaMessage(issue: v.BaseIssue<unknown>): string {
  const kind = Object.keys(MESSAGES_HI).find((key) => issue.message.startsWith(key));
  const field = v.getDotPath(issue) ?? '';
  return `${field}: ${kind ? `${MESSAGES_HI[kind]} (${issue.message})` : issue.message}`;
}

/** Faults of one schema issue get a code of their own where an editor would look for one. */
function schemaCode(issue: v.BaseIssue<unknown>): string {
  const field = String(v.getDotPath(issue) ?? '');
  if (/(^|\.)sources$/.test(field)) return 'no-sources';
  if (issue.message.startsWith('not a date')) return 'invalid-date';
  return 'schema';
}

/** Every schema issue of a value as diagnostics, each at its line. */
function schemaFaults(
  issues: readonly v.BaseIssue<unknown>[],
  file: string,
  lineOf: JsonSource<unknown>['lineOf'],
): Diagnostic[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return {
      file,
      line: lineOf(path),
      code: schemaCode(issue),
      message: schemaMessage(issue),
      suggestion: issue.expected ? `चाहिए / expected: ${issue.expected}` : null,
    };
  });
}

/**
 * Reads and parses one JSON file of the content folder.
 * @param file path on disk; `name` is the path to print.
 * @param faults gets what is wrong with the file: bad JSON, not NFC, a value that the schema refuses.
 * @returns the parsed value, or `null` when it cannot be used.
 */
export function readJsonSource<S extends v.GenericSchema>(
  file: string,
  name: string,
  schema: S,
  faults: Diagnostic[],
): JsonSource<v.InferOutput<S>> | null {
  const text = readFileSync(file, 'utf8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true });
    const [error] = errors;
    const reason = error ? printParseErrorCode(error.error) : 'Invalid';
    faults.push({
      file: name,
      line: lineAt(text, error?.offset ?? 0),
      code: 'json',
      message: `JSON नहीं पढ़ी जा सकी (${reason})`,
      suggestion: 'इस पंक्ति में अल्पविराम, उद्धरण चिह्न और कोष्ठक देखें / check commas, quotes and brackets here',
    });
    return null;
  }
  const lineOf = lineFinder(file);
  if (text !== text.normalize('NFC')) {
    faults.push({
      file: name,
      line: text.split('\n').findIndex((line) => line !== line.normalize('NFC')) + 1,
      code: 'not-nfc',
      message: 'पाठ Unicode NFC में नहीं है',
      suggestion: 'फ़ाइल को NFC में सहेजें / save the file in NFC',
    });
  }
  const result = v.safeParse(schema, parsed);
  if (!result.success) {
    faults.push(...schemaFaults(result.issues, name, lineOf));
    return null;
  }
  return { file: name, value: result.output, lineOf };
}
