import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildIfNeeded } from './build-if-needed.ts';

const { build } = vi.hoisted(() => ({ build: vi.fn() }));
vi.mock('node:child_process', () => ({ spawnSync: build }));

let root = '';
const dist = () => join(root, 'dist');
const before = process.cwd();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sandarbh-start-'));
  process.chdir(root);
  mkdirSync('src');
  // Older than any build of this test, whatever the resolution of the file system's clock.
  utimesSync('src', 1, 1);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  build.mockReset();
  let time = 1_000;
  build.mockImplementation(() => {
    rmSync(dist(), { recursive: true, force: true });
    mkdirSync(dist());
    writeFileSync(join(dist(), 'sw-off.js'), '');
    time += 1;
    utimesSync(join(dist(), 'sw-off.js'), time, time);
    return { status: 0 };
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(before);
  rmSync(root, { recursive: true });
});

it('builds once, and leaves nothing of its own among the files to publish', () => {
  buildIfNeeded(dist(), '/');
  buildIfNeeded(dist(), '/');
  expect(build).toHaveBeenCalledTimes(1);
  expect(readdirSync(dist())).toEqual(['sw-off.js']);
});

it.each<[name: string, change: () => void]>([
  ['the site is gone', () => rmSync(dist(), { recursive: true })],
  ['somebody else built it meanwhile, perhaps for another path', () => build()],
  ['an input is newer', () => utimesSync('src', new Date(Date.now() + 60_000), new Date(Date.now() + 60_000))],
])('builds again when %s', (_, change) => {
  buildIfNeeded(dist(), '/');
  build.mockClear();
  change();
  const calls = build.mock.calls.length;
  buildIfNeeded(dist(), '/');
  expect(build).toHaveBeenCalledTimes(calls + 1);
});

it('builds again for another path', () => {
  buildIfNeeded(dist(), '/');
  buildIfNeeded(dist(), '/khabar/');
  expect(build).toHaveBeenCalledTimes(2);
});

it('does not take a failed build for done', () => {
  build.mockReturnValueOnce({ status: 1 });
  expect(() => buildIfNeeded(dist(), '/')).toThrow('the site was not built');
  buildIfNeeded(dist(), '/');
  expect(build).toHaveBeenCalledTimes(2);
});
