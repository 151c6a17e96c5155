/** Facts about an article from JSON-LD; absent ones are `null`. */
export type LdArticle = {
  readonly headline: string | null;
  readonly description: string | null;
  readonly body: string | null;
  readonly authors: readonly { readonly name: string; readonly person: boolean }[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly id: string | null;
  readonly lang: string | null;
  readonly image: string | null;
};

type Json = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:(?:Reportage|Analysis|Background|Opinion|Review|AskPublic)?NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Deeper than any real graph; a bomb of brackets stops here. */
const DEEPEST = 40;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const text = (value: unknown): string | null => {
  const first = list(value).find((item) => typeof item === 'string' || isObject(item));
  if (typeof first === 'string') return first.trim() === '' ? null : first.trim();
  return isObject(first) ? text(first['@value'] ?? first.name) : null;
};
const address = (value: unknown): string | null => {
  const first = list(value)[0];
  if (typeof first === 'string') return first;
  return isObject(first) ? address(first['@id'] ?? first.url) : null;
};

/** Comments and raw control characters, as found in the wild, made harmless; strings are left as they are but for bare line ends. */
function mend(source: string): string {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '');
  let result = '';
  let inString = false;
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at] ?? '';
    if (inString) {
      if (sign === '\\') {
        result += sign + (bare[at + 1] ?? '');
        at += 1;
      } else if (sign < ' ') result += sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : ' ';
      else {
        if (sign === '"') inString = false;
        result += sign;
      }
    } else if (bare.startsWith('/*', at)) {
      const end = bare.indexOf('*/', at + 2);
      at = end < 0 ? bare.length : end + 1;
    } else if (bare.startsWith('//', at)) {
      const end = bare.indexOf('\n', at);
      at = end < 0 ? bare.length : end;
    } else {
      if (sign === '"') inString = true;
      result += sign < ' ' ? ' ' : sign;
    }
  }
  return result.replace(/,(\s*[}\]])/g, '$1').replace(/;\s*$/, '');
}

/** Parses JSON strictly, else mended. */
export function parseLooseJson(source: string): { readonly value: unknown; readonly mended: boolean } | null {
  try {
    return { value: JSON.parse(source), mended: false };
  } catch {
    try {
      return { value: JSON.parse(mend(source)), mended: true };
    } catch {
      return null;
    }
  }
}

/** All nodes of a JSON-LD value: arrays, `@graph` and nested objects. */
function* nodes(value: unknown, depth = 0): Generator<Json> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) yield* nodes(item, depth + 1);
  else if (isObject(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
      if (typeof value[key] === 'object') yield* nodes(value[key], depth + 1);
    }
  }
}

const types = (node: Json): string[] =>
  list(node['@type'])
    .map(String)
    .map((type) => type.replace(/^.*[/#:]/, ''));

function toArticle(node: Json): LdArticle {
  const authors = list(node.author ?? node.creator).flatMap((author) => {
    const name = text(author);
    return name ? [{ name, person: !isObject(author) || !types(author).includes('Organization') }] : [];
  });
  return {
    headline: text(node.headline) ?? text(node.name),
    description: text(node.description),
    body: text(node.articleBody) ?? text(node.text),
    authors,
    publisher: text(node.publisher) ?? text(node.sourceOrganization),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    url: address(node.url) ?? address(node.mainEntityOfPage),
    id: text(node['@id']) ?? text(node.identifier),
    lang: text(node.inLanguage),
    image: address(node.image) ?? address(node.thumbnailUrl),
  };
}

/** What a JSON-LD value holds: its articles, and the types it names at all. */
export function readLd(value: unknown): { readonly articles: LdArticle[]; readonly types: ReadonlySet<string> } {
  const articles: LdArticle[] = [];
  const seen = new Set<string>();
  for (const node of nodes(value)) {
    for (const type of types(node)) seen.add(type);
    if (types(node).some((type) => ARTICLE.test(type))) articles.push(toArticle(node));
  }
  return { articles, types: seen };
}
