import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brotli } from '#host/brotli.ts';
import { createCodePacker, prunePackedCode } from './packed-code.ts';

/** Text kinds and the search index; fonts and pictures are compressed already. */
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt', '.xml', '.bin']);
/** Built once and fetched often: packed as tightly as can be, and with gzip for hosts that have nothing else. */
const ASSETS = new Set(['.js', '.css']);
/** A page of quality 10 is a twentieth smaller than one of 5. */
const PAGE_QUALITY = 10;
/** Packing the pages of a larger site would take half of its build; hosts do it when asked. */
const MOST_PAGE_FILES = 1_000;
/** Below this a compressed copy saves no packet. */
const SMALLEST = 600;

/** Where and what to pack. */
export type CompressOptions = {
  /** `on` or `off`; anything else packs the pages of a site of no more than 1,000 files. */
  readonly packPages?: string | undefined;
  /** Folder that keeps packed code between builds. */
  readonly codeFolder: string;
};

/**
 * Writes `.br` and `.gz` beside code and styles, and where pages are packed `.br` beside every other text, as static hosts
 * look for them; what has no copy goes out as the host packs it. A few at a time keeps memory flat.
 */
export async function compressAll(dist: string, { packPages, codeFolder }: CompressOptions): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.has(extname(name)));
  const packs = packPages === 'on' || (packPages !== 'off' && files.length <= MOST_PAGE_FILES);
  const packCode = createCodePacker(codeFolder);
  const next = files.filter((name) => packs || ASSETS.has(extname(name))).values();
  const compressFile = async (file: string): Promise<void> => {
    const bytes = readFileSync(file);
    if (bytes.byteLength < SMALLEST) return;
    const isAsset = ASSETS.has(extname(file));
    writeFileSync(`${file}.br`, await (isAsset ? packCode(bytes) : brotli(bytes, PAGE_QUALITY, bytes.byteLength)));
    if (isAsset) writeFileSync(`${file}.gz`, gzipSync(bytes));
  };
  const work = async () => {
    for (const name of next) await compressFile(join(dist, name));
  };
  await Promise.all(Array.from({ length: 4 }, work));
  prunePackedCode(codeFolder);
}
