import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentFaults } from './document-faults.ts';
import { readMarkdown } from './read-markdown.ts';
import { inlineCommands, scriptFault, shellCommands } from './shell-commands.ts';

const root = mkdtempSync(join(tmpdir(), 'faulty-'));
mkdirSync(join(root, 'docs'));
mkdirSync(join(root, 'src/tool'), { recursive: true });
writeFileSync(join(root, 'docs/other.md'), '# One place\n\n## One place\n');
writeFileSync(join(root, 'src/tool/tool.ts'), "const OPTIONS = { date: TEXT, 'dry-run': FLAG };\n");
afterAll(() => rmSync(root, { recursive: true, force: true }));

const faultsOf = (text: string): string[] => {
  writeFileSync(join(root, 'page.md'), text);
  return documentFaults(root, 'page.md');
};

describe('documentFaults', () => {
  it.each([
    ['a missing file', '[a](docs/none.md)', '1: docs/none.md does not exist'],
    ['a missing picture', '![a](none.png)', '1: none.png does not exist'],
    ['a missing picture in HTML', '<img src="none.png">', '1: none.png does not exist'],
    ['a missing heading', '# Here\n\n[a](#there)', '3: #there is no heading there'],
    ['a missing heading elsewhere', '[a](docs/other.md#none)', '1: docs/other.md#none is no heading there'],
    ['a missing path', 'See `src/none/file.ts`.', '1: src/none/file.ts does not exist'],
    ['a long line', 'word '.repeat(25), '1: too long, 125 characters'],
    ['a long row', `| ${'word '.repeat(40)}|`, '1: too long, 203 characters'],
    ['code without a language', '```\na\n```', '2: code without a language'],
  ])('finds %s', (_what, text, fault) => expect(faultsOf(text)).toEqual([fault]));

  it.each([
    ['a file', '[a](docs/other.md)'],
    ['a heading', '[a](docs/other.md#one-place)'],
    ['the second heading of a name', '[a](docs/other.md#one-place-1)'],
    ['a heading of its own in Hindi', '# यह पन्ना, कैसे?\n\n[a](#यह-पन्ना-कैसे)'],
    ['another host', '[a](https://example.org/)'],
    ['a link in code', '`[a](none.md)`\n\n```text\n[a](none.md)\n```'],
    ['a path', '`src/tool/tool.ts` and `src/*/any.ts`'],
  ])('lets %s pass', (_what, text) => expect(faultsOf(text)).toEqual([]));
});

describe('shellCommands', () => {
  it('parts variables, words and comments', () =>
    expect(shellCommands(readMarkdown('```sh\nA=b npm run x -- --y && cd z   # why\n```\n'))).toEqual([
      { variables: { A: 'b' }, words: ['npm', 'run', 'x', '--', '--y'], line: 2 },
      { variables: {}, words: ['cd', 'z'], line: 2 },
    ]));
});

describe('inlineCommands', () => {
  it('reads the calls of npm in prose, and nothing of code blocks', () =>
    expect(
      inlineCommands(readMarkdown('Run `npm run x -- y`, see `y` (`A=b npm test`).\n\n```sh\nnpm run z\n```\n')),
    ).toEqual([
      { variables: {}, words: ['npm', 'run', 'x', '--', 'y'], line: 1 },
      { variables: { A: 'b' }, words: ['npm', 'test'], line: 1 },
    ]));
});

describe('scriptFault', () => {
  const scripts = { tool: 'node src/tool/tool.ts', unit: 'vitest run' };

  it.each([
    ['npm run none', 'package.json has no script none'],
    ['npm run tool -- --none', 'tool knows no --none'],
    ['npm run tool -- src/none.ts', 'src/none.ts does not exist'],
    ['npm run unit -- src/tool', 'src/tool has no tests'],
    ['npm run tool -- none.spec.ts', 'none.spec.ts does not exist'],
  ])('finds what is wrong with %s', (text, fault) => expect(scriptFault(root, text.split(' '), scripts)).toBe(fault));

  it.each(['npm run tool -- --dry-run --date 2026', 'npm run tool -- src/tool/tool.ts', 'git clone none'])(
    'lets %s pass',
    (text) => expect(scriptFault(root, text.split(' '), scripts)).toBe(null),
  );
});
