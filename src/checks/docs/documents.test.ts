import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFaults } from './document-faults.ts';
import { NOT_RUN_HERE } from './known-commands.ts';
import { readMarkdown } from './read-markdown.ts';
import { npmScript, scriptFault, shellCommands } from './shell-commands.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

const DOCUMENTS = globSync('{*.md,{docs,src,e2e,.github}/**/*.md}', { cwd: PROJECT }).sort();
const { scripts } = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')),
);

const read = (path: string) => readMarkdown(readFileSync(join(PROJECT, path), 'utf8'));
const commands = DOCUMENTS.flatMap((path) =>
  shellCommands(read(path)).map((command) => ({ ...command, path, text: command.words.join(' ') })),
);

/** What the list of commands that are not run calls a command. */
function nameOf(words: readonly string[]): string {
  const [program = '', verb = ''] = words;
  const script = npmScript(words)?.name;
  if (program !== 'npm') return program;
  return verb === 'run' ? `npm run ${script}` : `npm ${verb}`;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  cpSync(join(PROJECT, 'src/content'), join(folder, 'content'), { recursive: true });
  const paragraph = 'राज्य सरकार ने मंगलवार को कहा कि शहर में पानी की नई पाइपलाइन का काम अगले महीने शुरू होगा।';
  writeFileSync(
    join(folder, 'story.txt'),
    `पानी की नई पाइपलाइन का काम अगले महीने\n\n${paragraph}\n\n${paragraph.replace('पानी', 'सड़क')}\n`,
  );
  const page = `<!doctype html><html lang="hi"><title>पानी</title><article><h1>पानी की नई पाइपलाइन</h1><p>${paragraph}</p></article></html>`;
  writeFileSync(join(folder, 'page.html'), page);
  mkdirSync(join(folder, 'out'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the documents', () => {
  it('are found', () => expect(DOCUMENTS.length).toBeGreaterThan(4));

  it.each(DOCUMENTS)('%s: links, pictures, headings and paths exist, and no line is too long', (path) =>
    expect(documentFaults(PROJECT, path)).toEqual([]),
  );

  it('have a README of at most 60 lines', () => expect(read('README.md').lines.length).toBeLessThanOrEqual(60));

  it.each(DOCUMENTS)('%s: every npm script in the text exists', (path) => {
    const named = read(path).prose.flatMap((line) => [...line.matchAll(/`[^`]*npm run ([\w:-]+)/g)]);
    expect(named.map(([, name = '']) => name).filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('the commands of the documents', () => {
  it('are found', () => expect(commands.length).toBeGreaterThan(4));

  it.each(commands)('$path:$line: $text has its script, its flags and its files', ({ words }) =>
    expect(scriptFault(PROJECT, words, scripts)).toBe(null),
  );

  it.each(commands.filter(({ words }) => NOT_RUN_HERE[nameOf(words)] === undefined))(
    '$path:$line: $text runs',
    async ({ words, text }) => {
      const call = npmScript(words);
      const [program, script] = (scripts[call?.name ?? ''] ?? '').split(' ');
      expect(program, `${text} is run by nothing: see known-commands.ts`).toBe('node');
      const SANDARBH_CONTENT = join(folder, 'content');
      const { stdout } = await run(process.execPath, [join(PROJECT, script ?? ''), ...(call?.args ?? [])], {
        cwd: folder,
        env: { ...process.env, SANDARBH_CONTENT, NO_COLOR: '1' },
      });
      expect(stdout).not.toBe('');
    },
  );

  it('that are not run are all in package.json or in a document', () => {
    const used = new Set(commands.map(({ words }) => nameOf(words)));
    const gone = Object.keys(NOT_RUN_HERE).filter(
      (name) => !used.has(name) && scripts[name.replace(/^npm (?:run )?/, '')] === undefined,
    );
    expect(gone.filter((name) => !['git', 'cd', 'npm ci'].includes(name))).toEqual([]);
  });
});
