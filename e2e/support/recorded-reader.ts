import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Device } from './device.ts';

/** Address of a page from the site's root, and the title or headline that a reader knows it by. */
type Named = { readonly path: string; readonly title: string };

/** What the reader did, as the reader would tell it: what a later build has to show again. */
export type Deeds = {
  /** Stories and running stories of the saved list; `whole` when the saving had come to its end. */
  readonly saved: readonly (Named & { readonly whole: boolean })[];
  /** Saved and deleted again. */
  readonly removed: readonly Named[];
  /** Stories left in their middle: ids of the sentence at the top of the screen and of its neighbours, nearest first. */
  readonly halfway: readonly (Named & { readonly sentence: string; readonly near: readonly string[] })[];
  readonly readToEnd: readonly Named[];
  /** Texts the reader pasted, and a sentence of each. */
  readonly pasted: readonly (Named & { readonly sentence: string })[];
  /** Newest first. */
  readonly searches: readonly string[];
};

/** What lies on a device at one moment, and what its reader did until then. */
export type Moment = { readonly deeds: Deeds; readonly device: Device };

/** A reader of an earlier build. */
export type RecordedReader = {
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
  /** The device while all goes well. */
  readonly settled: Moment;
  /** The same device later: from some moment on the database took nothing. */
  readonly failing: Moment;
  /** The own-data file as the reader's browser downloaded it at the settled moment. */
  readonly ownData: string;
  /** Files of the site, by path from its root, that the worker needs to be installed. */
  readonly site: ReadonlyMap<string, Uint8Array>;
};

/** Stands for the origin in a fixture. */
const ORIGIN = 'https://recorded.invalid';
/** Stands for `undefined`, which a database holds and JSON does not. */
const UNDEFINED = '(undefined)';
const DAY_MS = 86_400_000;

const OWN_DATA = 'sandarbh-mera-data.json';

/** `reader.json`: bodies of cached answers are replaced by the hash they have in `files.json.br`. */
type Described = Pick<RecordedReader, 'recordedAt'> & Record<'settled' | 'failing', Moment>;

/** `files.json.br`. */
type Files = {
  readonly caches: Record<'settled' | 'failing', Device['caches']>;
  /** Path from the root: hash. */
  readonly site: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  /** Base64. */
  readonly binaries: Readonly<Record<string, string>>;
};

/** Line breaks inside what a database holds under one key: there `reader.json` has a line for each item of the value. */
const DEEP = /\n {11}(?: +|(?=[\]}]))/g;

const folderOf = (name: string): string => resolve('e2e/fixtures', name);

/** The same value with its leaves changed: strings, numbers, `undefined` and the like. */
function mapLeaves<T>(value: T, change: (leaf: unknown) => unknown): T {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return change(part);
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

const isText = (path: string): boolean => !/\.(?:woff2|png)$/.test(path);

/** Writes a reader into `e2e/fixtures/<name>`. @param origin that the reader's site was served from. */
export function writeRecorded(name: string, origin: string, reader: RecordedReader): void {
  const texts: Record<string, string> = {};
  const binaries: Record<string, string> = {};
  const noteText = (text: string): string => {
    const hash = hashOf(text);
    texts[hash] = text;
    return hash;
  };
  const site: Record<string, string> = {};
  for (const [path, bytes] of reader.site) {
    const hash = hashOf(bytes);
    site[path] = hash;
    if (isText(path)) texts[hash] = Buffer.from(bytes).toString();
    else binaries[hash] = Buffer.from(bytes).toString('base64');
  }
  const portable = <T>(value: T): T =>
    mapLeaves(value, (leaf) => {
      if (leaf === undefined) return UNDEFINED;
      return typeof leaf === 'string' ? leaf.replaceAll(origin, ORIGIN) : leaf;
    });
  const cachesOf = ({ device }: Moment): Device['caches'] =>
    Object.fromEntries(
      Object.entries(device.caches).map(([cache, answers]) => [
        cache,
        portable(answers.map((answer) => ({ ...answer, body: noteText(answer.body) }))),
      ]),
    );
  const without = ({ deeds, device }: Moment): Moment => ({ deeds, device: portable({ ...device, caches: {} }) });
  const described: Described = {
    recordedAt: reader.recordedAt,
    settled: without(reader.settled),
    failing: without(reader.failing),
  };
  const caches = { settled: cachesOf(reader.settled), failing: cachesOf(reader.failing) };
  const files: Files = { caches, site, texts, binaries };
  const json = JSON.stringify(files);
  const packed = brotliCompressSync(json, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
    },
  });
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'reader.json'), `${JSON.stringify(described, null, 1).replace(DEEP, ' ')}\n`);
  writeFileSync(join(folder, 'files.json.br'), packed);
  writeFileSync(join(folder, OWN_DATA), reader.ownData);
}

/** Reads a reader from `e2e/fixtures/<name>`. */
export function readRecorded(name: string): RecordedReader {
  const folder = folderOf(name);
  const { recordedAt, settled, failing } = JSON.parse(readFileSync(join(folder, 'reader.json'), 'utf8')) as Described;
  const packed = readFileSync(join(folder, 'files.json.br'));
  const { caches, site, texts, binaries } = JSON.parse(brotliDecompressSync(packed).toString()) as Files;
  const bytesOf = (hash: string): Uint8Array =>
    texts[hash] === undefined ? Buffer.from(binaries[hash] ?? '', 'base64') : Buffer.from(texts[hash]);
  const whole = ({ deeds, device }: Moment, cached: Device['caches']): Moment => ({
    deeds,
    device: {
      ...device,
      caches: Object.fromEntries(
        Object.entries(cached).map(([cache, answers]) => [
          cache,
          answers.map((answer) => ({ ...answer, body: texts[answer.body] ?? '' })),
        ]),
      ),
    },
  });
  return {
    recordedAt,
    settled: whole(settled, caches.settled),
    failing: whole(failing, caches.failing),
    ownData: readFileSync(join(folder, OWN_DATA), 'utf8'),
    site: new Map(Object.entries(site).map(([path, hash]) => [path, bytesOf(hash)])),
  };
}

/** Puts the files of the reader's site into a folder, for a host to serve. */
export function unpackSite({ site }: RecordedReader, folder: string): void {
  for (const [path, bytes] of site) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/**
 * The device as it would be had its reader left it a while ago, on a site at another origin. All times move together: what is
 * fresh, old or over depends on the clock, and a test must not depend on the day it runs.
 * @param age milliseconds since the reader left. @param now milliseconds since 1970.
 */
export function deviceLeft(
  { device }: Moment,
  { recordedAt, origin, age, now }: { recordedAt: number; origin: string; age: number; now: number },
): Device {
  const shift = now - age - recordedAt;
  const change = (leaf: unknown): unknown => {
    if (leaf === UNDEFINED) return undefined;
    if (typeof leaf === 'number') return Math.abs(leaf - recordedAt) < DAY_MS ? leaf + shift : leaf;
    if (typeof leaf !== 'string') return leaf;
    if (/^\w{3}, .* GMT$/.test(leaf)) return new Date(Date.parse(leaf) + shift).toUTCString();
    return leaf.replaceAll(ORIGIN, origin);
  };
  /** Web storage holds JSON as text. */
  const changeText = (text: unknown): unknown =>
    typeof text === 'string' && /^[[{]/.test(text)
      ? JSON.stringify(mapLeaves<unknown>(JSON.parse(text), change))
      : text;
  const caches = Object.entries(device.caches).map(([name, answers]) => [
    name,
    answers.map((answer) => ({ ...mapLeaves({ ...answer, body: '' }, change), body: answer.body })),
  ]);
  return {
    caches: Object.fromEntries(caches),
    databases: mapLeaves(device.databases, change),
    localStorage: mapLeaves(device.localStorage, changeText),
    sessionStorage: mapLeaves(device.sessionStorage, changeText),
  };
}
