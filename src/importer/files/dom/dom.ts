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
export const ELEMENT = 1;
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
