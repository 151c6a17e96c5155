import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { readFurniture } from '../../text/furniture/furniture.ts';
import { type Fragment, fragment } from '../../text/model/fragment.ts';
import type { RawBody } from '../../text/model/raw-item.ts';
import { markerAtStart } from '../../text/related/related-markers.ts';
import { CDATA, type DomElement, type DomNode, isElement, TEXT, tagOf } from '../dom/dom.ts';
import { webAddress } from '../fields/web-address.ts';
import { figureOf, listOf, quoteOf, tableOf, videoOf } from './html-blocks.ts';
import { isPostQuote, postOf } from './html-posts.ts';
import { asRelated, isLinkedHeadline, type LinkSpan, linkOver } from './line-links.ts';

/** Elements without text of the story. */
const DEAD = new Set(
  'script style noscript template svg math canvas form input button select textarea option object embed applet link meta head title nav dialog map audio frame frameset'.split(
    ' ',
  ),
);
/** Elements that begin and end a line of text. */
const BLOCK = new Set(
  'p div section article main header footer aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th blockquote figure figcaption pre hr address center body td'.split(
    ' ',
  ),
);

/** Whether an element is a block, or a break, picture or frame. */
export const isBlockTag = (tag: string): boolean =>
  BLOCK.has(tag) || /^(?:figure|picture|img|iframe|video|br)$/.test(tag);

/** What the reader has to know of the file. */
export type HtmlContext = {
  /** Address of the page, to resolve links. */
  readonly base: string | null;
  /** The line of a text in the source, from 1. */
  readonly lineOf: (text: string) => number;
  /** Addresses of links by their text, for related headlines. The reader adds to it. */
  readonly links: Map<string, string>;
};

/** Whether an element is hidden by its attributes. */
const hidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

/** The attribute of a box of related links that was found by its name or label. */
export const LINK_BOX = 'data-khabar-links';

/** Reads HTML into fragments: a `text` fragment for each line of text, a `ready` fragment for each other block. */
export class HtmlReader {
  readonly #context: HtmlContext;
  readonly rows: Fragment[] = [];
  #line = '';
  #spans: LinkSpan[] = [];
  /** Address of the open link. */
  #link: string | null = null;
  /** Whether the open element is in a box of links, where pictures are thumbnails. */
  #boxed = false;

  constructor(context: HtmlContext) {
    this.#context = context;
  }

  /** Ends the open line, and adds a fragment for each line of text in it. */
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

  /** Reads a node and its descendants. `depth` limits the recursion. */
  read(node: DomNode, depth = 0): void {
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

  /** Reads a box of related links: lines that are only a link become related headlines. */
  #box(node: DomElement, tag: string, depth: number): void {
    this.#flush();
    const before = this.rows.length;
    this.#boxed = true;
    this.#children(node, tag, depth);
    this.#flush();
    this.#boxed = false;
    this.rows.push(...asRelated(this.rows.splice(before)));
  }

  /**
   * Reads an element that is not just text.
   * @returns whether it was read.
   */
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

  /** Reads a heading. `h1`, markers of related stories and page furniture become text, so that later stages classify them. */
  #heading(node: DomElement, tag: string): void {
    this.#flush();
    for (const link of node.querySelectorAll('a')) this.#note(link);
    const text = normalizeForStorage(node.textContent);
    const marker = markerAtStart(text);
    const label = (marker !== null && !marker.short) || readFurniture(text)?.as === 'furniture';
    this.#line = node.textContent.replace(/\s+/g, ' ');
    this.#flush(tag === 'h1' || label ? 'text' : 'heading');
  }

  /**
   * Records the address of a link.
   * @returns the address, empty when it cannot be resolved; `null` when it does not lead to a page.
   */
  #note(link: DomElement): string | null {
    const written = link.getAttribute('href')?.trim() ?? '';
    if (written === '' || /^(?:#|(?!https?:)[a-z]+:)/i.test(written)) return null;
    const href = webAddress(written, this.#context.base);
    const text = normalizeForStorage(link.textContent);
    if (href && text.length > 8) this.#context.links.set(text, href);
    return href ?? '';
  }

  /** Reads a list. A list of links becomes lines, or related headlines when every line can be one. */
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

  /**
   * Ends the open line.
   * @returns all fragments.
   */
  finish(): Fragment[] {
    this.#flush();
    return this.rows;
  }
}
