import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizeBase } from '#host/normalize-base.ts';
import { builtFiles, builtPages } from './built-site.ts';
import { printFaults } from './print-faults.ts';

/** Links are resolved against it; one that leads to another origin leaves the site. */
const ORIGIN = 'http://site.invalid';
/** Fewer links mean that the build is broken, or that none were read. */
const LINK_FLOOR = 500;

const unescapeHtml = (text: string): string =>
  text
    .replace(/&(?:amp|#x26|#38);/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'");

const dist = resolve(process.argv[2] ?? 'dist');
const base = normalizeBase(process.env.BASE_PATH);
const pages = existsSync(dist) ? builtPages(dist) : [];
const files = new Set(existsSync(dist) ? builtFiles(dist) : []);
const ids = new Map(
  pages.map(({ path, html }) => [path, new Set(Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id))]),
);

const faults: string[] = [];
let links = 0;
for (const { path, html } of pages) {
  const address = ORIGIN + base + path.slice(1);
  // Addresses in data blocks are not links.
  const markup = html.replace(/<script type="application\/(?:ld\+)?json"[^>]*>[^<]*<\/script>/g, '');
  const unique = new Set(
    Array.from(markup.matchAll(/\s(?:href|src|poster)="([^"]*)"/g), ([, link = '']) => unescapeHtml(link)),
  );
  for (const link of unique) {
    const url = new URL(link, address);
    if (url.origin !== ORIGIN) continue;
    links += 1;
    if (!url.pathname.startsWith(base)) {
      faults.push(`${path} → ${link}: outside ${base}`);
      continue;
    }
    const target = decodeURIComponent(url.pathname.slice(base.length - 1));
    const found = target.endsWith('/') ? ids.has(target) : files.has(target);
    if (!found) faults.push(`${path} → ${link}: no such ${ids.has(`${target}/`) ? 'page without its slash' : 'file'}`);
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (found && fragment !== '' && ids.get(target)?.has(fragment) !== true)
      faults.push(`${path} → ${link}: no such place`);
  }
}
if (links < LINK_FLOOR) faults.push(`only ${links} links in ${dist}: is it built?`);

printFaults(faults);
console.log(`${links} internal links of ${pages.length} pages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
