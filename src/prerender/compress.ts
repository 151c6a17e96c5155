import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzipSync } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Text kinds and the search index; fonts and pictures are compressed already. */
const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt', '.xml', '.bin']);
/** Built once and fetched often: packed as tightly as can be, and with gzip for hosts that have nothing else. */
const ASSETS = new Set(['.js', '.css']);
const ASSET_QUALITY = 11;
/** Quality 10 takes a twentieth off a page for 20 times the time of 5: seconds on a small site, minutes on a large one. */
const PAGE_QUALITY = 10;
const PAGE_QUALITY_OF_LARGE_SITE = 5;
const LARGE_SITE_FILES = 1_000;
/** Below this a compressed copy saves no packet. */
const SMALLEST = 600;

async function compressFile(file: string, pageQuality: number): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.byteLength < SMALLEST) return;
  const isAsset = ASSETS.has(extname(file));
  const quality = isAsset ? ASSET_QUALITY : pageQuality;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
  writeFileSync(`${file}.br`, await brotli(bytes, { params }));
  if (isAsset) writeFileSync(`${file}.gz`, gzipSync(bytes));
}

/**
 * Writes `.br` beside every text file and `.gz` beside code and styles, as static hosts look for them; what else a browser
 * without brotli asks for goes out as it is, or as the host packs it. A few at a time keeps memory flat.
 */
export async function compressAll(dist: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.has(extname(name)));
  const pageQuality = files.length > LARGE_SITE_FILES ? PAGE_QUALITY_OF_LARGE_SITE : PAGE_QUALITY;
  const next = files.values();
  const work = async () => {
    for (const name of next) await compressFile(join(dist, name), pageQuality);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
