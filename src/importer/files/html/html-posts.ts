import { normalizeForStorage } from '#hindi/text/normalize.ts';
import type { RawBody } from '../../text/model/raw-item.ts';
import type { DomElement } from '../dom/dom.ts';
import { sourceDay } from '../fields/source-day.ts';
import { webAddress } from '../fields/web-address.ts';

/** Class names of embedded posts. */
const EMBED =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|fb-post|tiktok-embed|koo-embed|reddit-card|threads-post)/i;
/** The author, handle and date at the end of a post. */
const SIGNATURE = /[—–-]\s{0,8}(?<author>[^—–()]{1,60}?)\s{0,8}\(@\w{1,30}\)(?<date>.*)/su;

/** Whether a `blockquote` is an embedded post of a social network. */
export function isPostQuote(element: DomElement): boolean {
  return EMBED.test(element.getAttribute('class') ?? '') || SIGNATURE.test(element.textContent.trim());
}

/** An embedded post as text, with author, day and address; `null` when it has neither text nor address. */
export function postOf(element: DomElement, base: string | null, lineOf: (text: string) => number): RawBody | null {
  const paragraphs = [...element.querySelectorAll('p')]
    .map((part) => normalizeForStorage(part.textContent))
    .filter((text) => text !== '');
  const whole = normalizeForStorage(element.textContent);
  const signature = SIGNATURE.exec(whole);
  const links = [...element.querySelectorAll('a')].flatMap((link) => webAddress(link.getAttribute('href'), base) ?? []);
  const permalink = webAddress(element.getAttribute('data-instgrm-permalink') ?? element.getAttribute('cite'), base);
  const url =
    permalink ?? links.findLast((link) => /\/status\/|\/p\/|\/posts\/|\/reel\//.test(link)) ?? links.at(-1) ?? null;
  const unsigned = signature ? whole.slice(0, signature.index) : whole;
  const text =
    normalizeForStorage(paragraphs.length > 0 ? paragraphs.join(' ').replace(SIGNATURE, '') : unsigned) ||
    whole ||
    url ||
    '';
  if (text === '') return null;
  return {
    type: 'post',
    line: lineOf(text),
    text,
    author: signature?.groups?.author ? normalizeForStorage(signature.groups.author) : null,
    date: sourceDay(signature?.groups?.date ?? null),
    url,
  };
}
