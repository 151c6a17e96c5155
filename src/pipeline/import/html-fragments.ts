import { normalizeForStorage } from '#shared/hindi/normalize.ts';
import { type Fragment, fragment } from '#shared/import/fragment.ts';
import type { RawBody } from '#shared/import/raw-item.ts';
import { CDATA, type DomElement, type DomNode, isElement, TEXT, tagOf } from './dom.ts';
import { figureOf, listOf, quoteOf, tableOf, videoOf } from './html-blocks.ts';
import { isPostQuote, postOf } from './html-posts.ts';
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

/** Walks a piece of a page and gives its lines: text as body rows, other blocks ready made. */
export class HtmlReader {
  readonly #context: HtmlContext;
  readonly rows: Fragment[] = [];
  #line = '';
  #count = 0;

  constructor(context: HtmlContext) {
    this.#context = context;
  }

  /** Ends the line that is open. */
  #flush(role: 'text' | 'heading' = 'text'): void {
    for (const line of this.#line.split('\n')) {
      const text = normalizeForStorage(line);
      if (text === '') continue;
      const number = this.#context.lineOf(text);
      this.rows.push(fragment({ line: number, text, role: 'text', blankBefore: true }));
      if (role === 'heading') this.#ready({ type: 'heading', line: number, text }, this.rows.pop());
    }
    this.#line = '';
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
      this.#line += node.textContent.replace(/\s+/g, ' ');
      return;
    }
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (DEAD.has(tag) || hidden(node)) return;
    if (tag === 'br') this.#line += '\n';
    else if (!this.#special(node, tag)) this.#children(node, tag, depth);
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
        this.#flush();
        this.#line = node.textContent.replace(/\s+/g, ' ');
        this.#flush(tag === 'h1' ? 'text' : 'heading');
        return true;
      case 'blockquote':
        this.#flush();
        this.#ready(isPostQuote(node) ? postOf(node, base, line) : quoteOf(node, line));
        return true;
      case 'figure':
      case 'img':
      case 'picture': {
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

  /** A list of text is a list; a list of links stays lines, so that a marker above it makes related links of them. */
  #list(node: DomElement, tag: string, line: (text: string) => number): boolean {
    const { list, links } = listOf(node, tag === 'ol', line);
    this.#flush();
    if (links) {
      for (const item of node.querySelectorAll('li')) {
        this.#children(item, 'li', 1);
        this.#flush();
      }
      return true;
    }
    this.#ready(list);
    return true;
  }

  #children(node: DomElement, tag: string, depth: number): void {
    const breaks = BLOCK.has(tag);
    if (breaks) this.#flush();
    if (tag === 'a') {
      const href = webAddress(node.getAttribute('href'), this.#context.base);
      const text = normalizeForStorage(node.textContent);
      if (href && text.length > 8) this.#context.links.set(text, href);
    }
    for (const child of node.childNodes) this.read(child, depth + 1);
    if (breaks) this.#flush();
  }

  /** All rows read so far, the open line too. */
  finish(): Fragment[] {
    this.#flush();
    return this.rows;
  }
}
