import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomic } from '../files/content-folder/write-article.ts';

const SCRIPT = 'src/importer/cli/import.ts';
/** Only a hang takes this long, in milliseconds. */
const HANG = 20_000;
const STORY = 'गांव के पास टूटा पुल\n\nशहर से बाहर जाने वाला पुल टूट गया है। अधिकारियों ने जांच शुरू की।';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'importer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = (): string[] => ['--content', join(folder, 'content')];
const run = (argv: readonly string[], stdin: number | 'ignore' = 'ignore') =>
  spawnSync(process.execPath, [SCRIPT, ...argv, ...options()], {
    encoding: 'utf8',
    timeout: HANG,
    stdio: [stdin, 'pipe', 'pipe'],
  });

describe('what is printed', () => {
  const NAME = 'क\u001b[31m\u009b2J\nसब ठीक है\u202e.txt';
  const TITLE = 'टूटा\u001b]0;x\u0007पुल\u009b2Jनदी';

  it.each([
    ['in words', ['--report', '--propose-events']],
    ['as JSON', ['--json']],
  ])('holds no sign that a terminal obeys, from a name or a text, %s', (_, argv) => {
    writeFileSync(join(folder, NAME), STORY);
    writeFileSync(join(folder, `2${NAME}`), '');
    writeFileSync(
      join(folder, 'f.json'),
      JSON.stringify({ items: [{ id: '1', title: TITLE, content_text: '27 जुलाई 2021 को पुल\u009b2J टूट गया।' }] }),
    );
    const { stdout, stderr } = run([folder, ...argv]);
    const printed = stdout + stderr;
    expect(printed).toContain('\\u001b[31m\\u009b2J');
    expect([...printed].filter((sign) => !'\n\t'.includes(sign) && /[\p{Cc}\u202e]/u.test(sign))).toEqual([]);
    // A file's name cannot put a line of its own among those of the importer.
    expect(printed.split('\n').filter((line) => line.startsWith('सब ठीक है'))).toEqual([]);
    if (argv.includes('--json')) expect(JSON.parse(stdout).refused[0].source).toBe(join(folder, `2${NAME}`));
  });

  it('holds none from a folder that cannot be watched or exported, and no stack', () => {
    for (const argv of [[join(folder, NAME), '--watch'], ['--export', join(folder, 'out.json')], [`--${NAME}`]]) {
      const { stderr, status } = run(argv);
      expect(status).toBeGreaterThan(0);
      expect(stderr).not.toMatch(/\u001b|\u009b|\n {4}at /);
    }
  });
});

describe('what is no plain file', () => {
  it('is refused and not opened: a pipe that nobody writes to, a device', () => {
    const pipe = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    const { status, stderr, stdout } = run([pipe, '/dev/zero', '--json']);
    expect([status, stderr.match(/not-a-file/g)?.length]).toEqual([1, 2]);
    expect(JSON.parse(stdout).refused).toMatchObject([{ code: 'not-a-file' }, { code: 'not-a-file' }]);
  });

  it('is refused and not opened: a socket', async () => {
    const path = join(folder, 'socket.txt');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    const { stdout } = run([path, '--json']);
    server.close();
    expect(JSON.parse(stdout).refused).toMatchObject([{ code: 'not-a-file' }]);
  });
});

describe('standard input', () => {
  it('is read no further than a file may be large', () => {
    const endless = openSync('/dev/zero', 'r');
    const { status, stdout } = run(['-', '--json'], endless);
    closeSync(endless);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).refused).toMatchObject([{ source: '-', code: 'too-much-input' }]);
  });
});

/** Resolves when a process has printed a text. @throws when it ends first. */
function printed(child: ChildProcess, text: string): Promise<void> {
  let all = '';
  return new Promise((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      all += String(piece);
      if (all.includes(text)) resolve();
    };
    child.stderr?.on('data', hear);
    child.stdout?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before ${JSON.stringify(text)}: ${all}`)));
  });
}

it('a watched folder may go and come back: the watch says so, waits, and imports what then arrives', async () => {
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  const child = spawn(process.execPath, [SCRIPT, inbox, '--watch', '--dry-run', ...options()], { timeout: HANG });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await printed(child, 'watching');
    writeFileSync(join(inbox, 'a.txt'), STORY);
    await printed(child, '1 articles');
    rmSync(inbox, { recursive: true });
    await printed(child, 'waiting for it to come back');
    mkdirSync(inbox);
    await printed(child, 'is back');
    writeFileSync(join(inbox, 'b.txt'), STORY);
    await printed(child, '1 articles');
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
});

describe('a file is written', () => {
  it('through no link that stands under a name that could be guessed', () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'पुराना');
    symlinkSync(victim, join(folder, `.a.json.${process.pid}.tmp`));
    writeAtomic(folder, 'a.json', 'नया');
    expect(readFileSync(victim, 'utf8')).toBe('पुराना');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('नया');
  });

  it('whole or not at all: what fails leaves nothing behind', () => {
    mkdirSync(join(folder, 'a.json/full'), { recursive: true });
    expect(() => writeAtomic(folder, 'a.json', 'नया')).toThrow();
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(existsSync(join(folder, 'a.json/full'))).toBe(true);
  });

  it('even when its name is as long as a name can be', () => {
    const name = `${'a'.repeat(250)}.json`;
    writeAtomic(folder, name, 'नया');
    expect(readdirSync(folder)).toEqual([name]);
  });
});
