import { XMLValidator } from 'fast-xml-parser';
import { messageOf } from '../../text/model/messages.ts';
import type { Reading, ReportLine } from '../../text/model/reading.ts';
import { refuse } from '../../text/report/refuse.ts';
import { parseXml } from '../dom/dom.ts';
import { doctypeEnd } from '../source/doctype.ts';
import { type FeedOptions, readEntries } from './read-entries.ts';
import { xmlEntries } from './xml-entries.ts';

/** XML without its document type, which the validator does not read. */
function withoutDoctype(xml: string): string {
  const start = xml.search(/<!DOCTYPE/i);
  const end = start < 0 ? -1 : doctypeEnd(xml, start);
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end);
}

/** The first error of XML that is not well-formed, with its line; `null` for well-formed XML. DTDs are not checked. */
function xmlError(xml: string): { readonly line: number; readonly reason: string } | null {
  const valid = XMLValidator.validate(withoutDoctype(xml), { allowBooleanAttributes: true });
  return valid === true ? null : { line: valid.err.line, reason: valid.err.msg };
}

/** Reads RSS 0.9x to 2.0, RDF and Atom. A feed that is not well-formed is read as far as possible, with a warning. */
export function readXmlFeed(xml: string, options: FeedOptions): Reading {
  const { source } = options;
  const entries = xmlEntries(parseXml(xml), xml);
  if (!entries) return refuse(source, 1, 'not-a-feed');
  if (entries.length === 0) return refuse(source, 1, 'empty-feed');
  const reading = readEntries(entries, xml, options);
  const error = xmlError(xml);
  if (!error) return reading;
  const code = 'ill-formed';
  const message = messageOf(code, { reason: error.reason });
  const warning: ReportLine = { source, line: error.line, action: 'warning', as: null, code, message };
  return { ...reading, report: [warning, ...reading.report] };
}
