import { DOMParser, parseHTML } from 'linkedom';
import type { DomDocument, XmlDocument } from './dom.ts';

/**
 * Parses a page or a piece of HTML with linkedom: no script runs and nothing is fetched. Invalid markup gives a document too.
 * The type of the document is declared, because linkedom's types need the DOM library, which this code does without.
 */
export function parseHtml(html: string): DomDocument {
  const whole = /<body[\s>]|<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`;
  const { document }: { document: DomDocument } = parseHTML(whole);
  return document;
}

/** Parses a feed. Unclosed elements end with the document; entities other than the five of XML are not expanded. */
export function parseXml(xml: string): XmlDocument {
  return new DOMParser().parseFromString(xml, 'text/xml');
}
