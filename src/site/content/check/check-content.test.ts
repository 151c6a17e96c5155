import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../load-content.ts';

type Json = Record<string, never>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandarbh-'));
  cpSync('src/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const ARTICLE = 'articles/rajnath-khrenin-dushanbe-2021.json';
const STORYLINE = 'storylines/sco.json';

/** Changes one file of a copy of the shipped content. */
function plant(file: string, change: (json: never) => void): void {
  const path = join(folder, file);
  const json: Json = JSON.parse(readFileSync(path, 'utf8'));
  change(json as never);
  writeFileSync(path, JSON.stringify(json, null, 2));
}

it('finds the shipped content sound', () => {
  expect(readContent('src/content').diagnostics).toEqual([]);
});

type Article = Record<string, unknown> & { blocks: Record<string, unknown>[] };
type Storyline = { events: Record<string, unknown>[] };

describe('a planted fault is named with its file, line and code', () => {
  it.each<[string, string, (json: never) => void, string, RegExp]>([
    ['no sources', ARTICLE, (a: Article) => Object.assign(a, { sources: [] }), 'no-sources', /sources/],
    [
      'a related id that does not exist',
      ARTICLE,
      (a: Article) => {
        for (const block of a.blocks) if (block.type === 'related') block.target = 'ayodhya-cant-2022';
      },
      'unknown-article',
      /ayodhya-cant-2022/,
    ],
    [
      'a month that does not exist',
      STORYLINE,
      (s: Storyline) => Object.assign(s.events[6] ?? {}, { date: '2001-13' }),
      'invalid-date',
      /2001/,
    ],
    [
      'an event of no storyline',
      ARTICLE,
      (a: Article) => Object.assign(a, { events: ['T99'] }),
      'unknown-event',
      /T99/,
    ],
    [
      'a storyline that does not exist',
      ARTICLE,
      (a: Article) => Object.assign(a, { storylines: ['nato'] }),
      'unknown-storyline',
      /nato/,
    ],
    [
      'an id that is not the file name',
      ARTICLE,
      (a: Article) => Object.assign(a, { id: 'other' }),
      'id-is-not-file-name',
      /other/,
    ],
    [
      'a javascript: source',
      ARTICLE,
      (a: Article) => Object.assign(a, { sources: [{ title: 'क', publisher: 'ख', url: 'javascript:alert(1)' }] }),
      'schema',
      /http/,
    ],
    ['an unknown field', ARTICLE, (a: Article) => Object.assign(a, { headlines: 'क' }), 'schema', /headlines/],
    [
      'events out of order',
      STORYLINE,
      (s: Storyline) => {
        s.events.reverse();
      },
      'out-of-order',
      /T/,
    ],
    [
      'a block id twice',
      ARTICLE,
      (a: Article) => {
        Object.assign(a.blocks[1] ?? {}, { id: a.blocks[0]?.id });
      },
      'duplicate',
      /p1/,
    ],
  ])('%s', (_name, file, change, code, message) => {
    plant(file, change);
    const { diagnostics } = readContent(folder);
    const diagnostic = diagnostics.find((candidate) => candidate.code === code);
    expect(diagnostic?.file).toContain(file);
    expect(diagnostic?.line).toBeGreaterThan(0);
    expect(`${diagnostic?.message} ${diagnostic?.suggestion}`).toMatch(message);
  });

  it('suggests the nearest id', () => {
    plant(ARTICLE, ((a: Article) => {
      for (const block of a.blocks) if (block.type === 'related') block.target = 'ayodhya-cant-2022';
    }) as never);
    expect(readContent(folder).diagnostics[0]?.suggestion).toContain('ayodhya-cantt-2022');
  });

  it('broken JSON, at its line', () => {
    writeFileSync(join(folder, ARTICLE), '{\n  "id": "x",\n  oops\n}');
    expect(readContent(folder).diagnostics[0]).toMatchObject({ code: 'json', line: 3 });
  });

  it('a missing file, with a document that describes it', () => {
    rmSync(join(folder, 'site.json'));
    const [diagnostic] = readContent(folder).diagnostics;
    expect(diagnostic?.code).toBe('missing-file');
    const [document = ''] = /src\/[\w/-]+\.md/.exec(diagnostic?.suggestion ?? '') ?? [];
    expect(readFileSync(document, 'utf8')).toContain('`site.json`');
  });

  it('all faults at once, not the first alone', () => {
    plant(ARTICLE, ((a: Article) => Object.assign(a, { sources: [] })) as never);
    plant(STORYLINE, ((s: Storyline) => Object.assign(s.events[0] ?? {}, { date: 'x' })) as never);
    expect(
      readContent(folder)
        .diagnostics.map(({ code }) => code)
        .sort(),
    ).toEqual(['invalid-date', 'no-sources']);
  });
});
