import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { readFurniture } from '../../text/furniture/furniture.ts';
import { type Fragment, fragment } from '../../text/reading/fragment.ts';
import type { RawBody } from '../../text/reading/raw-item.ts';
import { markerAtStart } from '../../text/related/related-markers.ts';
import { CDATA, type DomElement, type DomNode, isElement, TEXT, tagOf } from './dom.ts';
import { figureOf, listOf, quoteOf, tableOf, videoOf } from './html-blocks.ts';
import { isPostQuote, postOf } from './html-posts.ts';
import { asRelated, isLinkedHeadline, type LinkSpan, linkOver } from './line-links.ts';
import { webAddress } from './web-address.ts';

/** Elements that hold nothing to read. */
const DEAD = new Set(
  'script style noscript template svg math canvas form input button select textarea option object embed applet link meta head title nav dialog map audio frame frameset'.split(
    ' ',
  ),
);
/** Elements that end a line of text. */
const BLOCK = new Set(
  'p div section article main header footer aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th blockquote figure figcaption pre hr address center body td'.split(
    ' ',
  ),
);

/** Whether an element ends a line of text. */
export const isBlockTag = (tag: string): boolean =>
  BLOCK.has(tag) || /^(?:figure|picture|img|iframe|video|br)$/.test(tag);

export type HtmlContext = {
  /** Address of the page, for relative links. */
  readonly base: string | null;
  /** Line of the source at which a text stands. */
  readonly lineOf: (text: string) => number;
  /** Collected addresses of links, by their text, for related headlines. */
  readonly links: Map<string, string>;
};

const hidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

/** Marks a box of also-read links that was found by its name or label. */
export const LINK_BOX = 'data-khabar-links';

/** Walks a piece of a page and gives its lines: text as body rows, other blocks ready made. */
export class HtmlReader {
  readonly #context: HtmlContext;
  readonly rows: Fragment[] = [];
  #line = '';
  #spans: LinkSpan[] = [];
  /** Address of the link that is open. */
  #link: string | null = null;
  /** Inside a box of links: pictures there are thumbnails. */
  #boxed = false;
  #count = 0;

  constructor(context: HtmlContext) {
    this.#context = context;
  }

  /** Ends the line that is open. */
  #flush(role: 'text' | 'heading' = 'text'): void {
    let at = 0;
    let first = 0;
    for (const line of this.#line.split('\n')) {
      const [from, to] = [at, at + line.length];
      at = to + 1;
      const text = normalizeForStorage(line);
      if (text === '') continue;
      const number = this.#context.lineOf(text);
      while ((this.#spans[first]?.to ?? Infinity) <= from) first += 1;
      let behind = first;
      while ((this.#spans[behind]?.from ?? Infinity) < to) behind += 1;
      const extra = linkOver(this.#line, from, to, this.#spans.slice(first, behind));
      this.rows.push(fragment({ line: number, text, role: 'text', blankBefore: true, extra }));
      if (role === 'heading') this.#ready({ type: 'heading', line: number, text }, this.rows.pop());
    }
    this.#line = '';
    this.#spans = [];
  }

  #append(text: string): void {
    const from = this.#line.length;
    if (this.#link !== null) this.#spans.push({ from, to: from + text.length, url: this.#link });
    this.#line += text;
  }

  #ready(body: RawBody | null, from?: Fragment): void {
    if (!body) return;
    const text = from?.text ?? '';
    this.rows.push(fragment({ line: body.line, text, role: 'ready', ready: body, blankBefore: true }));
  }

  /** Reads a node and all below it. `depth` guards the stack against pages that nest without end. */
  read(node: DomNode, depth = 0): void {
    this.#count += 1;
    if (depth > 400) return;
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      this.#append(node.textContent.replace(/\s+/g, ' '));
      return;
    }
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (DEAD.has(tag) || hidden(node)) return;
    if (tag === 'br') this.#line += '\n';
    else if (node.getAttribute(LINK_BOX) !== null && !this.#boxed) this.#box(node, tag, depth);
    else if (!this.#special(node, tag)) this.#children(node, tag, depth);
  }

  /** A box of also-read links: its lines, those that are nothing but a link as related headlines. */
  #box(node: DomElement, tag: string, depth: number): void {
    this.#flush();
    const before = this.rows.length;
    this.#boxed = true;
    this.#children(node, tag, depth);
    this.#flush();
    this.#boxed = false;
    this.rows.push(...asRelated(this.rows.splice(before)));
  }

  #special(node: DomElement, tag: string): boolean {
    const { lineOf, base } = this.#context;
    const line = (text: string): number => lineOf(normalizeForStorage(text));
    switch (tag) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        if (this.#boxed) return false;
        this.#heading(node, tag);
        return true;
      case 'blockquote':
        this.#flush();
        this.#ready(isPostQuote(node) ? postOf(node, base, line) : quoteOf(node, line));
        return true;
      case 'figure':
      case 'img':
      case 'picture': {
        if (this.#boxed) return tag !== 'figure';
        const figure = figureOf(node, base, line);
        if (tag !== 'figure' && figure === null) return true;
        if (tag === 'figure' && figure === null) return false;
        this.#flush();
        this.#ready(figure);
        return true;
      }
      case 'iframe':
      case 'video':
        this.#flush();
        this.#ready(videoOf(node, base, line));
        return true;
      case 'table': {
        const table = tableOf(node, line);
        if (!table) return false;
        this.#flush();
        this.#ready(table);
        return true;
      }
      case 'ul':
      case 'ol':
        return this.#list(node, tag, line);
      default:
        return false;
    }
  }

  /** A subhead; labels of links and of the page stay text, so that what knows them sees them. */
  #heading(node: DomElement, tag: string): void {
    this.#flush();
    for (const link of node.querySelectorAll('a')) this.#note(link);
    const text = normalizeForStorage(node.textContent);
    const marker = markerAtStart(text);
    const label = (marker !== null && !marker.short) || readFurniture(text)?.as === 'furniture';
    this.#line = node.textContent.replace(/\s+/g, ' ');
    this.#flush(tag === 'h1' || label ? 'text' : 'heading');
  }

  /** Remembers where a link goes. @returns its address, empty when it cannot be told, `null` for one to no other page. */
  #note(link: DomElement): string | null {
    const written = link.getAttribute('href')?.trim() ?? '';
    if (written === '' || /^(?:#|(?!https?:)[a-z]+:)/i.test(written)) return null;
    const href = webAddress(written, this.#context.base);
    const text = normalizeForStorage(link.textContent);
    if (href && text.length > 8) this.#context.links.set(text, href);
    return href ?? '';
  }

  /** A list of text is a list; a list of links is lines, and related headlines when all of them could be one. */
  #list(node: DomElement, tag: string, line: (text: string) => number): boolean {
    const { list, links } = listOf(node, tag === 'ol', line);
    this.#flush();
    if (links) {
      const before = this.rows.length;
      for (const item of node.querySelectorAll('li')) {
        this.#children(item, 'li', 1);
        this.#flush();
      }
      const rows = this.rows.splice(before);
      this.rows.push(...(rows.every((row) => isLinkedHeadline(row)) ? asRelated(rows) : rows));
      return true;
    }
    this.#ready(list);
    return true;
  }

  #children(node: DomElement, tag: string, depth: number): void {
    const breaks = BLOCK.has(tag);
    if (breaks) this.#flush();
    const outer = this.#link;
    if (tag === 'a') {
      if (this.#boxed && this.#spans.length > 0) this.#flush();
      this.#link = this.#note(node);
    }
    for (const child of node.childNodes) this.read(child, depth + 1);
    this.#link = outer;
    if (breaks) this.#flush();
  }

  /** All rows read so far, the open line too. */
  finish(): Fragment[] {
    this.#flush();
    return this.rows;
  }
}
