import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import type { DiagnosticCode } from './diagnostic-codes.ts';
import type { Diagnostic } from './diagnostics.ts';

/** Path of a value inside a JSON file: property names and array indexes. */
export type JsonPath = readonly (string | number)[];

/** A JSON file that passed its schema. */
export type JsonSource<T> = {
  /** Path to print in diagnostics. */
  readonly file: string;
  readonly value: T;
  /** 1-based line of the value at a path, or of its nearest ancestor that exists. */
  readonly lineOf: (path: JsonPath) => number;
};

/** A parsed JSON file, or the diagnostic that says why it cannot be parsed. */
type Parsed = { readonly value: unknown } | { readonly diagnostic: Diagnostic };

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
 * Makes a source's `lineOf`. It reads and parses the file again at the first call, since only a diagnostic asks for a line:
 * the syntax trees of ten thousand valid files would fill the memory.
 */
function createLineFinder(file: string): JsonSource<unknown>['lineOf'] {
  let read: { readonly text: string; readonly tree: ReturnType<typeof parseTree> } | null = null;
  return (path) => {
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

const MESSAGES_HI: Readonly<Record<string, string>> = {
  'Invalid key': 'यह खाना चाहिए या यह खाना यहां नहीं होता',
  'Invalid type': 'मान दूसरी किस्म का है',
};

function schemaMessage(issue: v.BaseIssue<unknown>): string {
  const kind = Object.keys(MESSAGES_HI).find((key) => issue.message.startsWith(key));
  const field = v.getDotPath(issue) ?? '';
  return `${field}: ${kind ? `${MESSAGES_HI[kind]} (${issue.message})` : issue.message}`;
}

/** The code of a schema issue. Missing sources and wrong dates, which editors meet most, have codes of their own. */
function schemaCode(issue: v.BaseIssue<unknown>): DiagnosticCode {
  const field = String(v.getDotPath(issue) ?? '');
  if (/(^|\.)sources$/.test(field)) return 'no-sources';
  if (issue.message.startsWith('not a date')) return 'invalid-date';
  return 'schema';
}

const isPathKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';

/** One diagnostic for each schema issue, at the line of the value concerned. */
function schemaDiagnostics(
  issues: readonly v.BaseIssue<unknown>[],
  file: string,
  lineOf: JsonSource<unknown>['lineOf'],
): Diagnostic[] {
  return issues.map((issue) => ({
    file,
    line: lineOf((issue.path ?? []).map(({ key }) => key).filter(isPathKey)),
    code: schemaCode(issue),
    message: schemaMessage(issue),
    suggestion: issue.expected ? `चाहिए / expected: ${issue.expected}` : null,
  }));
}

/** `JSON.parse`, and on a syntax error a second parser that knows where the error is. */
function parseJson(text: string, name: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true });
    const [first] = errors;
    const reason = first ? printParseErrorCode(first.error) : String(error);
    const diagnostic: Diagnostic = {
      file: name,
      line: lineAt(text, first?.offset ?? 0),
      code: 'json',
      message: `JSON नहीं पढ़ी जा सकी (${reason})`,
      suggestion: 'इस पंक्ति में अल्पविराम, उद्धरण चिह्न और कोष्ठक देखें / check commas, quotes and brackets here',
    };
    return { diagnostic };
  }
}

/**
 * Reads, parses and validates one JSON file of the content folder.
 * @param file path on disk.
 * @param name path to print in diagnostics.
 * @param diagnostics receives a diagnostic for a syntax error, for text that is not in Unicode NFC and for each schema issue.
 * @returns the validated file, or `null` after a syntax error or a schema issue.
 */
export function readJsonSource<S extends v.GenericSchema>(
  file: string,
  name: string,
  schema: S,
  diagnostics: Diagnostic[],
): JsonSource<v.InferOutput<S>> | null {
  const text = readFileSync(file, 'utf8');
  const parsed = parseJson(text, name);
  if ('diagnostic' in parsed) {
    diagnostics.push(parsed.diagnostic);
    return null;
  }
  if (text !== text.normalize('NFC')) {
    diagnostics.push({
      file: name,
      line: text.split('\n').findIndex((line) => line !== line.normalize('NFC')) + 1,
      code: 'not-nfc',
      message: 'पाठ Unicode NFC में नहीं है',
      suggestion: 'फ़ाइल को NFC में सहेजें / save the file in NFC',
    });
  }
  const lineOf = createLineFinder(file);
  const result = v.safeParse(schema, parsed.value);
  if (!result.success) {
    diagnostics.push(...schemaDiagnostics(result.issues, name, lineOf));
    return null;
  }
  return { file: name, value: result.output, lineOf };
}
