import { isJsonObject, type JsonObject } from './json-object.ts';

/** An article of JSON-LD; absent values are `null`. */
export type LdArticle = {
  readonly headline: string | null;
  readonly description: string | null;
  readonly body: string | null;
  /** Names of persons, agencies or desks. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly id: string | null;
};

/** Types of schema.org that are articles. */
const ARTICLE =
  /^(?:(?:Reportage|Analysis|Background|Opinion|Review|AskPublic)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Greatest depth of nodes that is read, deeper than real graphs. */
const DEEPEST = 40;

/** A value as a list: JSON-LD allows one value for a list of one. */
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** The text of a value: a string, `@value` or `name`. */
const text = (value: unknown): string | null => {
  const first = list(value).find((item) => typeof item === 'string' || isJsonObject(item));
  if (typeof first === 'string') return first.trim() === '' ? null : first.trim();
  return isJsonObject(first) ? text(first['@value'] ?? first.name) : null;
};
/** The address of a value: a string, `@id` or `url`. */
const address = (value: unknown): string | null => {
  const first = list(value)[0];
  if (typeof first === 'string') return first;
  return isJsonObject(first) ? address(first['@id'] ?? first.url) : null;
};

/** The nodes of a JSON-LD value: in arrays, in `@graph` and in the properties that nest articles. */
function* nodes(value: unknown, depth = 0): Generator<JsonObject> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) yield* nodes(item, depth + 1);
  else if (isJsonObject(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
      if (typeof value[key] === 'object') yield* nodes(value[key], depth + 1);
    }
  }
}

/** The types of a node without their vocabulary. */
const types = (node: JsonObject): string[] =>
  list(node['@type'])
    .map(String)
    .map((type) => type.replace(/^.*[/#:]/, ''));

function articleOf(node: JsonObject): LdArticle {
  return {
    headline: text(node.headline) ?? text(node.name),
    description: text(node.description),
    body: text(node.articleBody) ?? text(node.text),
    authors: list(node.author ?? node.creator).flatMap((author) => text(author) ?? []),
    publisher: text(node.publisher) ?? text(node.sourceOrganization),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    url: address(node.url) ?? address(node.mainEntityOfPage),
    id: text(node['@id']) ?? text(node.identifier),
  };
}

/**
 * Reads a JSON-LD value.
 * @returns its articles and the types of all its nodes.
 */
export function readLd(value: unknown): { readonly articles: LdArticle[]; readonly types: ReadonlySet<string> } {
  const articles: LdArticle[] = [];
  const seen = new Set<string>();
  for (const node of nodes(value)) {
    for (const type of types(node)) seen.add(type);
    if (types(node).some((type) => ARTICLE.test(type))) articles.push(articleOf(node));
  }
  return { articles, types: seen };
}
