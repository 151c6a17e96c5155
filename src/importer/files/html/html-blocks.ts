import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { trimEndWhere } from '#hindi/text/trim-where.ts';
import type { RawBody } from '../../text/model/raw-item.ts';
import { type DomElement, tagOf } from '../dom/dom.ts';
import { textOf } from '../dom/dom-text.ts';
import { webAddress } from '../fields/web-address.ts';

type LineOf = (text: string) => number;
const orNull = (text: string): string | null => (text === '' ? null : text);

/** A quotation with its speaker from `cite` or `footer`; `null` when it has no text. */
export function quoteOf(element: DomElement, lineOf: LineOf): RawBody | null {
  const cite = element.querySelector('cite') ?? element.querySelector('footer');
  const speaker = textOf(cite).replace(/^[-–—\s]+/u, '');
  const whole = textOf(element);
  const text =
    cite && whole.endsWith(textOf(cite))
      ? trimEndWhere(whole.slice(0, whole.length - textOf(cite).length), /[\s–—-]/u)
      : whole;
  return text === '' ? null : { type: 'quote', line: lineOf(text), text, speaker: orNull(speaker) };
}

/** Class names of credits. */
const CREDIT = /(?:^|\s)(?:photo-?)?(?:credit|courtesy|source)/i;
/** A credit at the end of a caption. */
const CREDIT_WORDS =
  / ?[-–—|(] ?(?:फोटो|फ़ोटो|तस्वीर|Photo|Image|Credit|Courtesy|सौजन्य|साभार)(?: ?(?:Credit|क्रेडिट|साभार|सौजन्य))? ?[:：-] ?(?<credit>[^()]{2,60})\)?$/iu;

/** A caption without the bracket or dash that stood before its credit. */
function withoutOpening(caption: string): string {
  const open = (caption.endsWith(')') ? caption.slice(0, -1) : caption).trimEnd();
  const bare = trimEndWhere(open, /[|(–—-]/u);
  return bare === open ? caption : bare.trim();
}

/** A credit without its label: `PTI` for `(Image Source: PTI)`. */
const creditName = (credit: string): string =>
  credit
    .replace(/^[([](?<inner>[^()[\]]*)[)\]]$/u, '$<inner>')
    .replace(
      /^ ?(?:Photo|फोटो|फ़ोटो|Image|तस्वीर|Pic)? ?(?:Credits?|Courtesy|Source|क्रेडिट|साभार|सौजन्य|स्रोत)? ?[:：-] ?/iu,
      '',
    )
    .trim();

/**
 * The address of a picture. Lazy loaders have it in another attribute than `src`. `null` for tracking pixels and `data:`
 * addresses.
 */
function pictureUrl(image: DomElement | null, base: string | null): string | null {
  if (!image || image.getAttribute('width') === '1' || image.getAttribute('height') === '1') return null;
  for (const name of ['data-src', 'data-original', 'data-lazy-src', 'src']) {
    const url = webAddress(image.getAttribute(name), base);
    if (url) return url;
  }
  return null;
}

/** A figure with its caption and credit, or a picture; `null` for decoration, and for figures around tables or quotations. */
export function figureOf(element: DomElement, base: string | null, lineOf: LineOf): RawBody | null {
  const tag = tagOf(element);
  if (tag === 'figure' && (element.querySelector('table') || element.querySelector('blockquote'))) return null;
  const image = tag === 'img' ? element : element.querySelector('img');
  const url = pictureUrl(image, base);
  const captionElement = tag === 'figure' ? element.querySelector('figcaption') : null;
  const creditElement = [...(captionElement?.querySelectorAll('*') ?? [])].find((part) =>
    CREDIT.test(part.getAttribute('class') ?? ''),
  );
  const whole = textOf(captionElement);
  const inCaption = CREDIT_WORDS.exec(whole);
  const credit = textOf(creditElement) || inCaption?.groups?.credit?.trim() || '';
  const caption = creditElement
    ? withoutOpening(normalizeForStorage(whole.replace(textOf(creditElement), '')))
    : inCaption
      ? whole.slice(0, inCaption.index)
      : whole;
  const alt = normalizeForStorage(image?.getAttribute('alt') ?? '');
  if (!url && caption === '') return null;
  return {
    type: 'figure',
    line: lineOf(caption || alt),
    url,
    alt,
    caption: orNull(caption),
    credit: orNull(creditName(credit)),
  };
}

/** A video or frame as a post with its title or address; `null` without an http address, and for advertisements. */
export function videoOf(element: DomElement, base: string | null, lineOf: LineOf): RawBody | null {
  const url = webAddress(
    element.getAttribute('src') ??
      element.getAttribute('data-src') ??
      element.querySelector('source')?.getAttribute('src'),
    base,
  );
  if (!url || /(?:doubleclick|googlesyndication|taboola|outbrain|\/ads?\/|analytics|googletagmanager)/i.test(url))
    return null;
  const title = normalizeForStorage(element.getAttribute('title') ?? '');
  return { type: 'post', line: lineOf(title || url), text: title || url, author: null, date: null, url };
}

/** A table with two rows and two columns at least; `null` for layout tables: tables around tables or around long text. */
export function tableOf(element: DomElement, lineOf: LineOf): RawBody | null {
  if (element.querySelector('table')) return null;
  const lines = [...element.querySelectorAll('tr')].map((row) =>
    [...row.children].filter((cell) => /^t[dh]$/.test(tagOf(cell))),
  );
  const rows = lines.map((row) => row.map((cell) => textOf(cell))).filter((row) => row.some((cell) => cell !== ''));
  if (rows.length < 2 || Math.max(...rows.map((row) => row.length)) < 2) return null;
  if (rows.flat().some((cell) => cell.length > 600)) return null;
  const headed = (lines[0] ?? []).length > 0 && (lines[0] ?? []).every((cell) => tagOf(cell) === 'th');
  const [first = [], ...rest] = rows;
  return {
    type: 'table',
    line: lineOf(first[0] ?? ''),
    caption: orNull(textOf(element.querySelector('caption'))),
    header: headed ? first : [],
    rows: headed ? rest : rows,
  };
}

/** A list, `null` when it has no text; `links` is whether every item is only a link. */
export function listOf(
  element: DomElement,
  ordered: boolean,
  lineOf: LineOf,
): { list: RawBody | null; links: boolean } {
  const entries = [...element.children].filter((child) => tagOf(child) === 'li');
  const items = entries.map((entry) => textOf(entry)).filter((text) => text !== '');
  const links =
    items.length > 0 &&
    entries.every(
      (entry) =>
        textOf(entry) === '' ||
        [...entry.querySelectorAll('a')].map((link) => textOf(link)).join(' ') === textOf(entry),
    );
  return { list: items.length === 0 ? null : { type: 'list', line: lineOf(items[0] ?? ''), ordered, items }, links };
}
