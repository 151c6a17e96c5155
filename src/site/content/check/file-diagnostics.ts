import { basename } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { isReservedId } from '#domain/values/reserved-id.ts';
import type { DiagnosticCode } from '../diagnostic-codes.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { JsonPath, JsonSource } from '../json-source.ts';

/** Checks that many fields share, each adding to the diagnostics of one file. */
export type FileDiagnostics = {
  readonly add: (path: JsonPath, code: DiagnosticCode, message: string, suggestion?: string) => void;
  /** Requires that a referenced id exists, and suggests the nearest one that does. `what` names the kind of thing in Hindi. */
  readonly mustExist: (
    path: JsonPath,
    id: string,
    known: ReadonlySet<string>,
    code: DiagnosticCode,
    what: string,
  ) => void;
  /** Requires that a list has no value twice. `what` names the kind of value in Hindi. */
  readonly mustBeUnique: (path: JsonPath, values: readonly string[], what: string) => void;
  /** Requires that the file is named after the id in it. */
  readonly mustBeNamed: (id: string) => void;
  /** Requires of an id that files, folders and records can have it as a name. */
  readonly mustBeUsable: (path: JsonPath, id: string) => void;
  /**
   * Requires that an id differs from earlier ones by more than capital letters: on many systems their files are the same.
   * @param earlier ids in lower case, as written; receives this one.
   */
  readonly mustDiffer: (path: JsonPath, id: string, earlier: Map<string, string>) => void;
};

/** @param diagnostics receives what the checks find. */
export function fileDiagnostics({ file, lineOf }: JsonSource<unknown>, diagnostics: Diagnostic[]): FileDiagnostics {
  const add: FileDiagnostics['add'] = (path, code, message, suggestion) => {
    diagnostics.push({ file, line: lineOf(path), code, message, suggestion: suggestion ?? null });
  };
  return {
    add,
    mustExist(path, id, known, code, what) {
      if (known.has(id)) return;
      const near = known.size > 0 ? `शायद / perhaps: ${closest(id, [...known])}` : undefined;
      add(path, code, `‘${id}’ नाम से कोई ${what} नहीं है`, near);
    },
    mustBeUnique(path, values, what) {
      values.forEach((value, index) => {
        if (values.indexOf(value) < index)
          add([...path, index], 'duplicate', `${what} ‘${value}’ दो बार है`, 'एक हटाएं / remove one');
      });
    },
    mustBeUsable(path, id) {
      if (!isReservedId(id)) return;
      const message = `id ‘${id}’ नहीं चल सकती: यह Windows या JavaScript का अपना नाम है`;
      add(
        path,
        'reserved-id',
        message,
        `${id}-1 जैसी दूसरी id दें / give another id; Windows or JavaScript keeps this name`,
      );
    },
    mustDiffer(path, id, earlier) {
      const twin = earlier.get(id.toLowerCase());
      if (twin === undefined) earlier.set(id.toLowerCase(), id);
      else if (twin !== id) {
        const message = `id ‘${id}’ और ‘${twin}’ में केवल बड़े-छोटे अक्षरों का अंतर है; कई कंप्यूटर इन्हें एक ही फाइल मानते हैं`;
        add(
          path,
          'same-but-for-case',
          message,
          'दोनों में से एक id बदलें / change one of them: they share a file on many systems',
        );
      }
    },
    mustBeNamed(id) {
      const expected = basename(file, '.json');
      if (id !== expected)
        add(['id'], 'id-is-not-file-name', `id ‘${id}’ है, फाइल का नाम ‘${expected}’`, `id: "${expected}"`);
    },
  };
}
