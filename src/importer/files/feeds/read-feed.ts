import { XMLValidator } from 'fast-xml-parser';
import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { messageOf } from '../../text/reading/messages.ts';
import type { RawBody, Reading, ReportLine } from '../../text/reading/raw-item.ts';
import { lineFinder } from '../bytes/source-lines.ts';
import { type DomElement, htmlText, parseXml, tagOf } from '../html/dom.ts';
import { sourceDay } from '../html/source-day.ts';
import { webAddress } from '../html/web-address.ts';
import { type FeedEntry, type FeedOptions, readEntries } from './read-entries.ts';

const childrenOf = (element: DomElement, ...names: string[]): DomElement[] =>
  [...element.children].filter(
    (child) =>
      names.includes(tagOf(child)) ||
      (names.includes(tagOf(child, true)) && !tagOf(child).startsWith('media:') && !tagOf(child).startsWith('itunes:')),
  );
const first = (element: DomElement, ...names: string[]): DomElement | null => {
  for (const name of names) {
    const exact = [...element.children].find((child) => tagOf(child) === name);
    if (exact) return exact;
  }
  return names.flatMap((name) => (name.includes(':') ? [] : childrenOf(element, name)))[0] ?? null;
};
const words = (element: DomElement | null): string | null => {
  const text = normalizeForStorage(htmlText(htmlText(element?.textContent ?? '')));
  return text === '' ? null : text;
};

/** HTML of a content element: escaped, in CDATA or as elements. */
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
        .split(/\n\s*\n/)
        .map((part) => `<p>${part}</p>`)
        .join('');
}

/** `xml:base` of an element and those around it. */
function baseOf(element: DomElement, fallback: string | null): string | null {
  const chain: string[] = [];
  for (let up: DomElement | null = element; up; up = up.parentElement) {
    const base = up.getAttribute?.('xml:base');
    if (base) chain.unshift(base);
  }
  return chain.reduce<string | null>((base, next) => webAddress(next, base) ?? base, fallback);
}

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

/** Pictures of Media RSS and enclosures, with description and credit. */
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

function xmlEntries(xml: string, file: string): { entries: FeedEntry[]; feed: boolean } {
  const document = parseXml(xml);
  const find = lineFinder(xml);
  const [root] = [...document.children];
  if (!root) return { entries: [], feed: false };
  const channel = document.querySelector('channel');
  const publisher = words(first(channel ?? root, 'title'));
  const feedLink = channel ? linkOf(channel, null) : linkOf(root, null);
  const items = [...document.querySelectorAll('item'), ...document.querySelectorAll('entry')];
  const entries = items.map((item): FeedEntry => {
    const base = baseOf(item, feedLink);
    const title = first(item, 'title');
    const line = find(title?.textContent.trim() ?? item.textContent.trim());
    const content = first(item, 'content:encoded', 'content', 'xhtml:body', 'body');
    const description = first(item, 'description', 'summary', 'media:description');
    const url = linkOf(item, base);
    const key = words(first(item, 'guid', 'id', 'dc:identifier')) ?? url;
    const html = markup(content);
    return {
      line,
      title: words(title),
      html: html.trim() === '' ? markup(description) : html,
      summary: html.trim() === '' ? null : words(description),
      url,
      key,
      published: sourceDay(
        first(item, 'pubdate', 'pubDate', 'published', 'dc:date', 'issued', 'date', 'created', 'dcterms:created')
          ?.textContent,
      ),
      modified: sourceDay(first(item, 'updated', 'modified', 'dcterms:modified', 'atom:updated')?.textContent),
      authors: [...item.children]
        .filter((child) => /^(?:dc:creator|author|creator|itunes:author)$/.test(tagOf(child)))
        .flatMap((author) => words(first(author, 'name') ?? author)?.replace(/^\S+@\S+\s*\((.*)\)$/, '$1') ?? []),
      publisher: words(first(item, 'source')) ?? publisher,
      base,
      figures: picturesOf(item, base ?? null, line),
    };
  });
  const feed = /^(?:rss|feed|rdf|channel)$/.test(tagOf(root, true)) || channel !== null || entries.length > 0;
  return { entries, feed: feed || file === '' };
}

const refuseFeed = (source: string, code: string, line = 1): Reading => ({
  items: [],
  refused: [{ source, line, code, message: messageOf(code) ?? code }],
  report: [{ source, line, action: 'dropped', as: null, code, message: messageOf(code) }],
});

/** Reads RSS 0.9x to 2.0, RDF and Atom. What is ill-formed is read as far as its meaning is sure, and reported. */
export function readXmlFeed(xml: string, options: FeedOptions): Reading {
  const { entries, feed } = xmlEntries(xml, options.source);
  if (!feed) return refuseFeed(options.source, 'not-a-feed');
  if (entries.length === 0) return refuseFeed(options.source, 'empty-feed');
  const valid = XMLValidator.validate(xml.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, ''), {
    allowBooleanAttributes: true,
  });
  const reading = readEntries(entries, xml, options);
  if (valid === true) return reading;
  const { line, msg } = valid.err;
  const fault: ReportLine = {
    source: options.source,
    line,
    action: 'warning',
    as: null,
    code: 'ill-formed',
    message: messageOf('ill-formed', { reason: msg }),
  };
  return { ...reading, report: [fault, ...reading.report] };
}
