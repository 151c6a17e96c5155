import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brotli } from '#host/brotli.ts';
import { createCachedBrotli, pruneBrotliCache } from './brotli-cache.ts';

/** Text and the search index. Fonts and pictures are compressed by their formats. */
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt', '.xml', '.bin']);
/** Code and styles: fetched with every page, so compressed best, and with gzip too for hosts that know nothing else. */
const CODE = new Set(['.js', '.css']);
/** Makes a page a twentieth smaller than quality 5 does. */
const PAGE_QUALITY = 10;
/** Above this number of files the pages would take half of the build time; hosts compress them on request. */
const MOST_PAGE_FILES = 1_000;
/** Bytes. Below this, compression saves no network packet. */
const SMALLEST = 600;
/** Files compressed at a time; more would only fill the memory. */
const PARALLEL = 4;

export type CompressOptions = {
  /** Compresses everything else beside code: `on`, `off`, or, for any other value, on a site of at most 1,000 files. */
  readonly packPages?: string | undefined;
  /** Folder that keeps compressed code between builds. */
  readonly codeFolder: string;
};

/** Writes compressed copies beside the files of a site, as static hosts look for them: `.br`, and for code `.gz` too. */
export async function compressAll(dist: string, { packPages, codeFolder }: CompressOptions): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    COMPRESSIBLE.has(extname(name)),
  );
  const all = packPages === 'on' || (packPages !== 'off' && files.length <= MOST_PAGE_FILES);
  const brotliCode = createCachedBrotli(codeFolder);
  const compressFile = async (file: string): Promise<void> => {
    const bytes = readFileSync(file);
    if (bytes.byteLength < SMALLEST) return;
    const isCode = CODE.has(extname(file));
    writeFileSync(`${file}.br`, await (isCode ? brotliCode(bytes) : brotli(bytes, PAGE_QUALITY, bytes.byteLength)));
    if (isCode) writeFileSync(`${file}.gz`, gzipSync(bytes));
  };
  // One iterator that all workers draw from.
  const next = files.filter((name) => all || CODE.has(extname(name))).values();
  const work = async () => {
    for (const name of next) await compressFile(join(dist, name));
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  pruneBrotliCache(codeFolder);
}
