import type { Source } from '#domain/article/schema.ts';
import { isJsonObject, type JsonObject } from '../json/json-object.ts';

/** Where a text says that it comes from. Absent values are `null`. */
export type Origin = { readonly host: string | null; readonly publisher: string | null };

const hostOf = (url: unknown): string | null =>
  typeof url === 'string' ? (URL.parse(url)?.hostname.replace(/^www\./, '') ?? null) : null;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The origin that a source names. A host that stands in for a publisher is no name of one. */
export function originOf(source: JsonObject | Source): Origin {
  const { url, publisher, own, reporter }: JsonObject = source;
  // Own reporting has no address. Its reporter stands for a publisher, so that no other text counts as the same source.
  if (own === true) return { host: null, publisher: textOf(reporter) };
  const host = hostOf(url);
  const name = textOf(publisher);
  return { host, publisher: name?.replace(/^www\./, '') === host ? null : name };
}

/** An origin in words: `प्रकाशक (host)`. */
function originText({ host, publisher }: Origin): string {
  if (publisher === null) return host ?? 'अनजान स्रोत / unknown source';
  return host === null ? publisher : `${publisher} (${host})`;
}

/**
 * Whether an origin agrees with a held one in all that it says. One that says nothing agrees with none. The host is enough where
 * one of them names no publisher.
 */
const agrees = ({ host, publisher }: Origin, held: Origin): boolean =>
  host === null
    ? publisher !== null && publisher === held.publisher
    : host === held.host && (publisher === null || held.publisher === null || publisher === held.publisher);

/** An article's sources, as another origin is compared with them, in words for a message. */
export type Difference = { readonly incoming: string; readonly held: string };

/**
 * Compares the origins of an incoming text with the sources of the held article that it would change.
 * @returns the origins that no held source agrees with, and the held ones; `null` when all agree, or nothing is held to compare
 *   with.
 */
export function differentOrigin(existing: JsonObject, incoming: readonly Origin[]): Difference | null {
  const sources: readonly unknown[] = Array.isArray(existing.sources) ? existing.sources : [];
  const held = sources.filter(isJsonObject).map(originOf);
  const other = incoming.filter((origin) => !held.some((known) => agrees(origin, known)));
  if (held.length === 0 || other.length === 0) return null;
  const words = (origins: readonly Origin[]) => [...new Set(origins.map(originText))].join(', ');
  return { incoming: words(other), held: words(held) };
}
