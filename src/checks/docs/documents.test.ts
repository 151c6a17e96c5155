import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFaults } from './document-faults.ts';
import { NOT_RUN_HERE } from './known-commands.ts';
import { readMarkdown } from './read-markdown.ts';
import { inlineCommands, npmScript, scriptFault, shellCommands } from './shell-commands.ts';

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

/** What a command of a document reads: a text, a page and a feed, in a folder with a copy of the content. */
function writeSamples(folder: string): void {
  cpSync(join(PROJECT, 'src/content'), join(folder, 'content'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const tell = (what: string): string => `राज्य सरकार ने मंगलवार को कहा कि शहर में ${what} का काम अगले महीने शुरू होगा।`;
  write('story.txt', `पानी की नई पाइपलाइन का काम अगले महीने\n\n${tell('पाइपलाइन')}\n\n${tell('सड़क')}\n`);
  const facts =
    '<link rel="canonical" href="https://example.org/bus"><meta property="og:site_name" content="परिवहन विभाग">' +
    '<meta property="article:published_time" content="2026-11-24T08:00:00+05:30">';
  const article = `<article><h1>शहर में नई बसें</h1><p>${tell('बसों')}</p><p>${tell('बस अड्डे')}</p></article>`;
  write(
    'page.html',
    `<!doctype html><html lang="hi"><head><title>बसें</title>${facts}</head><body>${article}</body></html>`,
  );
  const item =
    '<title>बिजली की नई लाइन</title><link>https://example.org/bijli</link>' +
    `<pubDate>Tue, 24 Nov 2026 08:00:00 +0530</pubDate><description>${tell('बिजली')}</description>`;
  const channel = `<title>बिजली विभाग</title><link>https://example.org/</link><item>${item}</item>`;
  write('feed.xml', `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>${channel}</channel></rss>`);
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  writeSamples(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs the script behind `npm run` in the folder of samples.
 * @returns what it prints.
 * @throws when it fails, or is no script of Node.
 */
async function runScript(words: readonly string[]): Promise<string> {
  const call = npmScript(words);
  const [program, script] = (scripts[call?.name ?? ''] ?? '').split(' ');
  expect(program, 'nothing runs this command: see known-commands.ts').toBe('node');
  const { stdout } = await run(process.execPath, [join(PROJECT, script ?? ''), ...(call?.args ?? [])], {
    cwd: folder,
    env: { ...process.env, SANDARBH_CONTENT: join(folder, 'content'), NO_COLOR: '1' },
  });
  return stdout;
}

describe('the documents', () => {
  it('are found', () => expect(DOCUMENTS.length).toBeGreaterThan(4));

  it.each(DOCUMENTS)('%s: links, pictures, headings and paths exist, and no line is too long', (path) =>
    expect(documentFaults(PROJECT, path)).toEqual([]),
  );

  it('have a README of at most 60 lines', () => expect(read('README.md').lines.length).toBeLessThanOrEqual(60));

  it.each(DOCUMENTS)('%s: every call of npm in the text has its script, its flags and its files', (path) => {
    const faults = inlineCommands(read(path)).map(({ words }) => scriptFault(PROJECT, words, scripts));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('the commands of the documents', () => {
  it('are found', () => expect(commands.length).toBeGreaterThan(4));

  it.each(commands)('$path:$line: $text has its script, its flags and its files', ({ words }) =>
    expect(scriptFault(PROJECT, words, scripts)).toBe(null),
  );

  it('that this test can run do run, each once', async () => {
    const runnable = commands.filter(({ words }) => NOT_RUN_HERE[nameOf(words)] === undefined);
    const once = [...new Map(runnable.map((command) => [command.text, command.words])).values()];
    expect(once.length).toBeGreaterThan(2);
    for (const output of await Promise.all(once.map(runScript))) expect(output).not.toBe('');
  });

  it('of the README bring a story into the articles', async () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeSamples(folder);
    const held = readdirSync(join(folder, 'content/articles')).length;
    const [importing] = commands.filter(({ path, text }) => path === 'README.md' && text.includes('import'));
    await runScript(importing?.words ?? []);
    expect(readdirSync(join(folder, 'content/articles'))).toHaveLength(held + 1);
  });

  it('that are not run are all in package.json or in a document', () => {
    const used = new Set(commands.map(({ words }) => nameOf(words)));
    const gone = Object.keys(NOT_RUN_HERE).filter(
      (name) => !used.has(name) && scripts[name.replace(/^npm (?:run )?/, '')] === undefined,
    );
    expect(gone.filter((name) => !['git', 'cd', 'npm ci'].includes(name))).toEqual([]);
  });
});
