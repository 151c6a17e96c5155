import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Text kinds and the search index; fonts and pictures are compressed already. */
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt', '.xml', '.bin']);
/** Assets are built once and fetched often. Quality 10 takes a twentieth off a page for 20 times the time of 9: seconds on a small site. */
const ASSET_QUALITY = 11;
const PAGE_QUALITY = 10;
/** From 9 on each file costs 20 ms for tables alone; 6 packs pages one per cent less tightly in a seventh of the time. */
const PAGE_QUALITY_OF_LARGE_SITE = 6;
const LARGE_SITE_FILES = 1_000;
/** Below this a compressed copy saves no packet. */
const SMALLEST = 600;

async function compressFile(file: string, pageQuality: number): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.byteLength < SMALLEST) return;
  const quality = extname(file) === '.js' ? ASSET_QUALITY : pageQuality;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
  await Promise.all([
    brotli(bytes, { params }).then((packed) => writeFile(`${file}.br`, packed)),
    deflate(bytes, { level: 7 }).then((packed) => writeFile(`${file}.gz`, packed)),
  ]);
}

/** Writes `.br` and `.gz` beside every text file, as static hosts look for them. A few at a time keeps memory flat. */
export async function compressAll(dist: string): Promise<void> {
  const names = await readdir(dist, { recursive: true });
  const files = names.filter((name) => TEXT.has(extname(name))).map((name) => join(dist, name));
  const pageQuality = files.length > LARGE_SITE_FILES ? PAGE_QUALITY_OF_LARGE_SITE : PAGE_QUALITY;
  const next = files.values();
  const work = async () => {
    for (const file of next) await compressFile(file, pageQuality);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
