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
/** A page of quality 10 is a twentieth smaller than one of 5. */
const PAGE_QUALITY = 10;
/** Packing the pages of a larger site would take half of its build; hosts do it when asked. */
const MOST_PAGE_FILES = 1_000;
/** Below this a compressed copy saves no packet. */
const SMALLEST = 600;

async function compressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.byteLength < SMALLEST) return;
  const isAsset = ASSETS.has(extname(file));
  const quality = isAsset ? ASSET_QUALITY : PAGE_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
  writeFileSync(`${file}.br`, await brotli(bytes, { params }));
  if (isAsset) writeFileSync(`${file}.gz`, gzipSync(bytes));
}

/**
 * Writes `.br` and `.gz` beside code and styles, and where pages are packed `.br` beside every other text, as static hosts
 * look for them; what has no copy goes out as the host packs it. A few at a time keeps memory flat.
 * @param packPages `on` or `off`; anything else packs the pages of a site of no more than 1,000 files.
 */
export async function compressAll(dist: string, packPages?: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.has(extname(name)));
  const packs = packPages === 'on' || (packPages !== 'off' && files.length <= MOST_PAGE_FILES);
  const next = files.filter((name) => packs || ASSETS.has(extname(name))).values();
  const work = async () => {
    for (const name of next) await compressFile(join(dist, name));
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
