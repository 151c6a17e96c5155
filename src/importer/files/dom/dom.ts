import { DOMParser, parseHTML } from 'linkedom';

/** A node, with the parts of the DOM that the importer uses. */
export type DomNode = {
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomNode | null;
  textContent: string;
};
/** An element, with the parts of the DOM that the importer uses. */
export type DomElement = DomNode & {
  readonly tagName: string;
  readonly children: Iterable<DomElement>;
  readonly parentElement: DomElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  replaceWith(...nodes: (DomNode | string)[]): void;
  remove(): void;
};
/** An HTML document. */
export type DomDocument = DomElement & {
  readonly documentElement: DomElement | null;
  readonly body: DomElement;
  createElement(name: string): DomElement;
};

/** An XML document: a feed. */
export type XmlDocument = Pick<DomDocument, 'children' | 'querySelector' | 'querySelectorAll'>;

/** Values of `nodeType`. */
const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

/** Whether a node is an element. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** The tag name of an element in lower case. `bare` leaves out the namespace prefix. */
export function tagOf(element: DomElement, bare = false): string {
  const name = element.tagName.toLowerCase();
  return bare ? name.replace(/^.*:/, '') : name;
}

/** Whether an element is inside another one. */
export function isInside(element: DomElement, outer: DomElement): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (up === outer) return true;
  return false;
}

/** The entities of a no-break space. linkedom makes a text node of each entity, and writes each such space as one. */
const NO_BREAK_SPACE = /&(?:nbsp|#160|#x0*a0);/gi;

/**
 * Parses a page or a piece of HTML with linkedom: no script runs and nothing is fetched. Invalid markup gives a document too.
 * The type of the document is declared, because linkedom's types need the DOM library, which this code does without.
 */
export function parseHtml(html: string): DomDocument {
  const whole = /<body[\s>]|<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`;
  const { document }: { document: DomDocument } = parseHTML(whole.replace(NO_BREAK_SPACE, '\u00a0'));
  return document;
}

/** Parses a feed. Unclosed elements end with the document; entities other than the five of XML are not expanded. */
export function parseXml(xml: string): XmlDocument {
  return new DOMParser().parseFromString(xml, 'text/xml');
}
