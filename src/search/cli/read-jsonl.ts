import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { SearchDocument } from '../build/search-document.ts';

const RowSchema = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.minLength(1)),
  title: v.optional(v.nullable(v.string()), ''),
  text: v.optional(v.nullable(v.string()), ''),
  date: v.optional(v.nullable(v.string()), null),
  group: v.optional(v.string()),
  kind: v.optional(v.nullable(v.string()), null),
  storylines: v.optional(v.array(v.string()), []),
  entities: v.optional(v.array(v.string()), []),
});

/**
 * Reads the documents of a JSON Lines file one by one. Empty lines are skipped.
 * @throws Error with file and line when a line is not a document.
 */
export async function* readJsonLines(file: string): AsyncGenerator<SearchDocument> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '') continue;
    yield readRow(text, `${file}:${number}`);
  }
}

/** Parses one line. @param position file and line, for errors. */
function readRow(line: string, position: string): SearchDocument {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${position}: not JSON`, { cause });
  }
  const row = v.safeParse(RowSchema, value);
  if (!row.success) throw new Error(`${position}: ${v.getDotPath(row.issues[0]) ?? 'row'}: ${row.issues[0].message}`);
  const { group, title, text, ...rest } = row.output;
  return { ...rest, title: title ?? '', text: text ?? '', ...(group === undefined ? {} : { group }) };
}
