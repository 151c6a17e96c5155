import { normalizeForStorage } from '#hindi/text/normalize.ts';
import type { RawBody } from '../../text/model/raw-item.ts';
import { type DomElement, tagOf, type XmlDocument } from '../dom/dom.ts';
import { htmlText } from '../dom/dom-text.ts';
import { sourceDay } from '../fields/source-day.ts';
import { webAddress } from '../fields/web-address.ts';
import { lineFinder } from '../source/line-finder.ts';
import type { FeedEntry } from './read-entries.ts';

/** Children with one of the names, with any namespace prefix except those of media and iTunes. */
const childrenOf = (element: DomElement, ...names: string[]): DomElement[] =>
  [...element.children].filter(
    (child) =>
      names.includes(tagOf(child)) ||
      (names.includes(tagOf(child, true)) && !tagOf(child).startsWith('media:') && !tagOf(child).startsWith('itunes:')),
  );

/** The first child with one of the names, in the order of the names; without a prefix first, then with any. */
const first = (element: DomElement, ...names: string[]): DomElement | null => {
  for (const name of names) {
    const exact = [...element.children].find((child) => tagOf(child) === name);
    if (exact) return exact;
  }
  return names.flatMap((name) => (name.includes(':') ? [] : childrenOf(element, name)))[0] ?? null;
};

/** The text of an element, `null` when empty. Feeds often escape it twice. */
const words = (element: DomElement | null): string | null => {
  const text = normalizeForStorage(htmlText(htmlText(element?.textContent ?? '')));
  return text === '' ? null : text;
};

/** The HTML of a content element: escaped, in CDATA or as elements. Paragraphs of plain text become `p` elements. */
function markup(element: DomElement | null): string {
  if (!element) return '';
  const elements = [...element.children].length > 0;
  const text = elements ? element.innerHTML : element.textContent;
  const decoded = elements ? text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') : text;
  if (/<\w/.test(decoded)) return decoded;
  const once = htmlText(decoded);
  return /<\/?(?:p|br|div|a|img|b|strong|ul|li|h\d)\b/i.test(once)
    ? once
    : decoded
        .split(/\n[^\S\n]*\n\s*/)
        .map((part) => `<p>${part}</p>`)
        .join('');
}

/** The base address of an element, by `xml:base` of the element and its ancestors. */
function baseOf(element: DomElement, fallback: string | null): string | null {
  const chain: string[] = [];
  for (let up: DomElement | null = element; up; up = up.parentElement) {
    const base = up.getAttribute?.('xml:base');
    if (base) chain.unshift(base);
  }
  return chain.reduce<string | null>((base, next) => webAddress(next, base) ?? base, fallback);
}

/** The address of an entry or channel: an alternate link, the text of a link, `rdf:about` or a permalink. */
function linkOf(entry: DomElement, base: string | null): string | null {
  const links = childrenOf(entry, 'link');
  const alternate = links.find(
    (link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate' && link.getAttribute('href'),
  );
  if (alternate) return webAddress(alternate.getAttribute('href'), base);
  const written = links.map((link) => link.textContent.trim()).find((text) => text !== '');
  const about = entry.getAttribute('rdf:about');
  const guid = first(entry, 'guid');
  const permalink =
    guid && guid.getAttribute('isPermaLink') !== 'false' && guid.getAttribute('ispermalink') !== 'false'
      ? guid.textContent
      : null;
  return webAddress(written, base) ?? webAddress(about, base) ?? webAddress(permalink, null);
}

/** The pictures of Media RSS and enclosures, with description and credit; 20 at most, each address once. */
function picturesOf(entry: DomElement, base: string | null, line: number): RawBody[] {
  const groups = [entry, ...[...entry.children].filter((child) => tagOf(child) === 'media:group')];
  const all = groups.flatMap((group) => [...group.children]);
  const text = (name: string): string | null => words(all.find((child) => tagOf(child) === name) ?? null);
  const pictures = all.flatMap((child) => {
    const tag = tagOf(child);
    const kind = `${child.getAttribute('type') ?? ''} ${child.getAttribute('medium') ?? ''}`;
    const picture =
      tag === 'media:thumbnail' ||
      (tag === 'media:content' &&
        (/image/.test(kind) || /\.(?:jpe?g|png|webp|gif)(?:$|\?)/i.test(child.getAttribute('url') ?? ''))) ||
      (tag === 'enclosure' && /image/.test(kind));
    const url = picture ? webAddress(child.getAttribute('url'), base) : null;
    if (!url) return [];
    const own = [...child.children];
    const within = (name: string): string | null => words(own.find((part) => tagOf(part) === name) ?? null);
    return [
      {
        url,
        caption: within('media:description') ?? text('media:description'),
        credit: within('media:credit') ?? text('media:credit'),
        title: within('media:title'),
      },
    ];
  });
  const seen = new Set<string>();
  return pictures
    .filter(({ url }) => !seen.has(url) && seen.add(url))
    .slice(0, 20)
    .map(({ url, caption, credit, title }) => ({ type: 'figure', line, url, alt: title ?? '', caption, credit }));
}

/** The name in brackets behind a mail address; another text as it is. */
function nameIn(author: string | null): string | null {
  const open = author?.indexOf('(') ?? -1;
  if (author === null || open < 0 || !author.endsWith(')')) return author;
  return /^[^\s@]+@\S+$/.test(author.slice(0, open).trimEnd()) ? author.slice(open + 1, -1) : author;
}

/** The names of an entry's authors. RSS has them after a mail address: `a@b.example (Name)`. */
const authorsOf = (item: DomElement): string[] =>
  [...item.children]
    .filter((child) => /^(?:dc:creator|author|creator|itunes:author)$/.test(tagOf(child)))
    .flatMap((author) => nameIn(words(first(author, 'name') ?? author)) ?? []);

/** The address and name of a feed, for the entries that have none. */
type Channel = { readonly link: string | null; readonly title: string | null };

function entryOf(item: DomElement, channel: Channel, lineOf: (text: string) => number): FeedEntry {
  const base = baseOf(item, channel.link);
  const title = first(item, 'title');
  const line = lineOf(title?.textContent.trim() ?? item.textContent.trim());
  const html = markup(first(item, 'content:encoded', 'content', 'xhtml:body', 'body'));
  const description = first(item, 'description', 'summary', 'media:description');
  const url = linkOf(item, base);
  const published = first(
    item,
    'pubdate',
    'pubDate',
    'published',
    'dc:date',
    'issued',
    'date',
    'created',
    'dcterms:created',
  );
  const modified = first(item, 'updated', 'modified', 'dcterms:modified', 'atom:updated');
  return {
    line,
    title: words(title),
    html: html.trim() === '' ? markup(description) : html,
    url,
    key: words(first(item, 'guid', 'id', 'dc:identifier')) ?? url,
    published: sourceDay(published?.textContent),
    modified: sourceDay(modified?.textContent),
    authors: authorsOf(item),
    publisher: words(first(item, 'source')) ?? channel.title,
    base,
    figures: picturesOf(item, base, line),
  };
}

/**
 * The entries of a parsed feed: RSS 0.9x to 2.0, RDF or Atom.
 * @param xml text of the file, for line numbers.
 * @returns `null` when the document is not a feed.
 */
export function xmlEntries(document: XmlDocument, xml: string): FeedEntry[] | null {
  const [root] = [...document.children];
  if (!root) return null;
  const element = document.querySelector('channel');
  const channel = { link: linkOf(element ?? root, null), title: words(first(element ?? root, 'title')) };
  const lineOf = lineFinder(xml);
  const items = [...document.querySelectorAll('item'), ...document.querySelectorAll('entry')];
  const isFeed = /^(?:rss|feed|rdf|channel)$/.test(tagOf(root, true)) || element !== null || items.length > 0;
  return isFeed ? items.map((item) => entryOf(item, channel, lineOf)) : null;
}
