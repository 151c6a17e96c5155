import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from '#checks/site/built-site.ts';
import { brotliSync } from '#host/brotli.ts';

/** Bytes of a compressed file, by encoding. */
export type Weight = { readonly br: number; readonly gz: number };

/** What a first visit to a page loads, in bytes. */
export type PageWeight = {
  readonly path: string;
  readonly html: Weight;
  readonly scripts: Weight;
  readonly font: number;
  /** All files of the visit, in Brotli. */
  readonly total: number;
  readonly requests: number;
  /** What a browser without JavaScript loads: the page and its pictures. */
  readonly withoutScript: number;
};

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const HEAD_ICON = /^(?:icon)$/;

/** Finds the addresses that a browser fetches to show a page, by its markup. Disabled stylesheets and touch icons are not fetched. */
function fetchedBy(html: string): { scripts: string[]; fonts: string[]; others: string[]; pictures: string[] } {
  const tags = html.match(/<(?:script|link|img)\b[^>]*>/g) ?? [];
  const found = {
    scripts: new Set<string>(),
    fonts: new Set<string>(),
    others: new Set<string>(),
    pictures: new Set<string>(),
  };
  for (const tag of tags) {
    const src = attribute(tag, 'src');
    const href = attribute(tag, 'href') ?? '';
    const rel = attribute(tag, 'rel') ?? '';
    if (tag.startsWith('<script') && src) found.scripts.add(src);
    else if (tag.startsWith('<img') && src) found.pictures.add(src);
    else if (rel === 'modulepreload') found.scripts.add(href);
    else if (rel === 'preload' && attribute(tag, 'as') === 'font') found.fonts.add(href);
    else if (rel === 'preload' || rel === 'manifest' || HEAD_ICON.test(rel)) found.others.add(href);
    else if (rel === 'stylesheet' && !/\sdisabled\b/.test(tag)) found.others.add(href);
  }
  return {
    scripts: [...found.scripts],
    fonts: [...found.fonts],
    others: [...found.others],
    pictures: [...found.pictures],
  };
}

/** Makes a function that weighs a file of a built site by its address; each file is read once. */
export function createScales(dist: string, base: string): (address: string) => Weight {
  const known = new Map<string, Weight>();
  const weigh = (file: string): Weight => {
    const raw = readFileSync(file);
    const packed = (suffix: string, pack: () => Buffer) =>
      existsSync(file + suffix) ? readFileSync(file + suffix).byteLength : pack().byteLength;
    // Compressed formats are sent as they are.
    if (/\.(?:woff2|png)$/.test(file)) return { br: raw.byteLength, gz: raw.byteLength };
    return { br: packed('.br', () => brotliSync(raw, 11)), gz: packed('.gz', () => gzipSync(raw)) };
  };
  return (address) => {
    const file = join(dist, address.slice(base.length - 1));
    const weight = known.get(file) ?? weigh(file);
    known.set(file, weight);
    return weight;
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Weighs one page and all that a first visit fetches before the first touch. That needs no data file, since a prerendered page
 * holds its data.
 * @param alive addresses that the markup does not name, but every page fetches once it is hydrated.
 */
export function weighPage(
  page: BuiltPage,
  base: string,
  scale: (address: string) => Weight,
  alive: readonly string[],
): PageWeight {
  const { scripts, fonts: named, others: rest, pictures } = fetchedBy(page.html);
  const fonts = [...named, ...alive.filter((file) => file.endsWith('.woff2'))];
  const others = [...rest, ...alive.filter((file) => !file.endsWith('.woff2'))];
  const address = base + (page.path.endsWith('/') ? `${page.path}index.html` : page.path).slice(1);
  const html = scale(address);
  const scriptWeights = scripts.map(scale);
  const font = sum(fonts.map((file) => scale(file).br));
  const pictureBytes = sum(pictures.map((file) => scale(file).br));
  const code = { br: sum(scriptWeights.map(({ br }) => br)), gz: sum(scriptWeights.map(({ gz }) => gz)) };
  return {
    path: page.path,
    html,
    scripts: code,
    font,
    total: html.br + code.br + font + pictureBytes + sum(others.map((file) => scale(file).br)),
    requests: 1 + scripts.length + fonts.length + others.length + pictures.length,
    withoutScript: html.br + pictureBytes,
  };
}
