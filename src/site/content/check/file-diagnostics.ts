import { basename } from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { Diagnostic } from '../diagnostics.ts';
import type { JsonPath, JsonSource } from '../json-source.ts';

/** Checks that many fields share, each adding to the diagnostics of one file. */
export type FileDiagnostics = {
  readonly add: (path: JsonPath, code: string, message: string, suggestion?: string) => void;
  /** Requires that a referenced id exists, and suggests the nearest one that does. `what` names the kind of thing in Hindi. */
  readonly mustExist: (path: JsonPath, id: string, known: ReadonlySet<string>, code: string, what: string) => void;
  /** Requires that a list has no value twice. `what` names the kind of value in Hindi. */
  readonly mustBeUnique: (path: JsonPath, values: readonly string[], what: string) => void;
  /** Requires that the file is named after the id in it. */
  readonly mustBeNamed: (id: string) => void;
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
      add(path, code, `«${id}» नाम से कोई ${what} नहीं है`, near);
    },
    mustBeUnique(path, values, what) {
      values.forEach((value, index) => {
        if (values.indexOf(value) < index)
          add([...path, index], 'duplicate', `${what} «${value}» दो बार है`, 'एक हटाएं / remove one');
      });
    },
    mustBeNamed(id) {
      const expected = basename(file, '.json');
      if (id !== expected)
        add(['id'], 'id-is-not-file-name', `id «${id}» है, फ़ाइल का नाम «${expected}»`, `id: "${expected}"`);
    },
  };
}
