import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Source } from '#domain/article/schema.ts';
import { createEntityMatcher, type EntityMatcher } from '#domain/entity/find-entities.ts';
import { contentFolder } from '#site/content/load-content.ts';
import { fromArticle } from '../files/articles/from-article.ts';
import { addressesIn, readHeld } from '../files/articles/held.ts';
import { lacks, type Placed, type Places, placeArticle, placeWhole } from '../files/articles/place-article.ts';
import { articleId, toArticle } from '../files/articles/to-article.ts';
import { entitiesOf, type Outcome, type ResolvedItem } from '../files/articles/to-json.ts';
import { LARGEST_FILE, readBytes, tooLarge } from '../files/bytes/read-bytes.ts';
import type { JsonReading } from '../files/json/read-json.ts';
import { messageOf } from '../text/reading/messages.ts';
import type { RawItem, Refusal, ReportLine } from '../text/reading/raw-item.ts';
import { type Known, knownHeadlines, resolveRelated } from '../text/related/resolve-related.ts';
import type { ImportOptions } from './cli-options.ts';
import { STDIN } from './collect-files.ts';

/** What became of one file: the outcome and, for each item, where it went. */
export type FileResult = Outcome & { readonly placed: readonly Placed[] };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function refusal(source: string, line: number | null, code: string, values: Record<string, string> = {}): Refusal {
  return { source, line, code, message: messageOf(code, values) ?? code };
}

const nothing = (refused: Refusal): JsonReading => {
  const { source, line, code, message } = refused;
  return {
    items: [],
    whole: [],
    refused: [refused],
    report: [{ source, line: line ?? 1, action: 'dropped', as: null, code, message }],
  };
};

function readSource(file: string, options: ImportOptions, towns: readonly string[]): JsonReading {
  let bytes: Uint8Array;
  try {
    const size = file === STDIN ? 0 : statSync(file).size;
    if (size > LARGEST_FILE) return nothing({ source: file, line: 1, code: 'too-large', message: tooLarge(size) });
    bytes = readFileSync(file === STDIN ? 0 : file);
  } catch (error) {
    return nothing(refusal(file, null, 'unreadable', { reason: reasonOf(error) }));
  }
  const { headline, date: published, lang, split, since } = options;
  try {
    return readBytes(bytes, { source: file, headline, published, lang, split, since, places: towns });
  } catch (error) {
    return nothing(refusal(file, null, 'unreadable', { reason: reasonOf(error) }));
  }
}

/** Imports files one by one into one content folder; what it wrote before, it knows. */
export class Importer {
  readonly #options: ImportOptions;
  readonly #today: string;
  readonly #places: Places;
  readonly #known: Known;
  readonly #towns: readonly string[];
  readonly #match: EntityMatcher;
  /** Article id by the address it came from. */
  readonly #owners: Map<string, string>;

  /** @param today ISO day, recorded when a held story changed. */
  constructor(options: ImportOptions, today: string) {
    const content = options.content ?? contentFolder();
    const held = readHeld(content);
    this.#options = options;
    this.#today = today;
    this.#places =
      options.out === null
        ? { articles: join(content, 'articles'), drafts: join(content, 'drafts') }
        : { articles: options.out, drafts: options.out };
    this.#known = knownHeadlines(held.articles);
    this.#towns = held.entities
      .filter(({ kind }) => kind === 'place')
      .flatMap(({ name, variants }) => [name, ...variants]);
    this.#match = createEntityMatcher(held.entities);
    this.#owners = addressesIn([this.#places.articles, this.#places.drafts]);
  }

  /** Reads, resolves and writes one file. A fault of one item leaves the others as they are. */
  import(file: string): FileResult {
    const reading = readSource(file, this.#options, this.#towns);
    const refused: Refusal[] = [...reading.refused];
    const report: ReportLine[] = [...reading.report];
    const items: ResolvedItem[] = [];
    const placed: Placed[] = [];
    for (const item of reading.items) {
      const resolved = this.#resolve(item);
      const done = this.#place(resolved, report);
      if ('code' in done) refused.push(done);
      else {
        items.push(resolved);
        placed.push(done);
      }
    }
    for (const article of reading.whole) {
      const done = this.#guard(file, () => placeWhole(article, this.#places, this.#options.dryRun));
      if ('code' in done) refused.push(done);
      else {
        items.push(fromArticle(article.article, file, this.#match));
        placed.push(done);
      }
    }
    return { items, placed, refused, report };
  }

  #resolve(item: RawItem): ResolvedItem {
    const targets = new Map<string, string | null>();
    for (const block of item.blocks) {
      if (block.type !== 'related') continue;
      const byAddress = block.url ? this.#owners.get(block.url) : undefined;
      targets.set(block.id, byAddress ?? resolveRelated(block.headline, this.#known));
    }
    return { item, targets, entities: entitiesOf(item, this.#match) };
  }

  #place(resolved: ResolvedItem, report: ReportLine[]): Placed | Refusal {
    const { item } = resolved;
    const line = item.blocks[0]?.line ?? null;
    const { article, fault } = toArticle(resolved, articleId(resolved), this.#editorSource(item.headline));
    if (!article) return refusal(item.source, line, 'invalid-article', { path: fault.path, reason: fault.message });
    for (const code of lacks(article)) {
      report.push({
        source: item.source,
        line: line ?? 1,
        action: 'warning',
        as: null,
        code,
        message: messageOf(code),
      });
    }
    if (this.#options.strict) {
      const warning = report.find(({ action }) => action === 'warning');
      if (warning) return refusal(item.source, warning.line, 'strict', { code: warning.code ?? '' });
    }
    return this.#guard(item.source, () => this.#put(article));
  }

  #put(article: Article): Placed {
    const { canonicalUrl } = article;
    const owner = canonicalUrl ? (this.#owners.get(canonicalUrl) ?? null) : null;
    const done = placeArticle(article, this.#places, owner, this.#today, this.#options.dryRun);
    if (canonicalUrl) this.#owners.set(canonicalUrl, done.id);
    return done;
  }

  #guard(source: string, write: () => Placed): Placed | Refusal {
    try {
      return write();
    } catch (error) {
      return refusal(source, null, 'not-written', { reason: reasonOf(error) });
    }
  }

  #editorSource(headline: string): Source | null {
    const { source } = this.#options;
    if (!source) return null;
    const { url, title, publisher } = source;
    return { title: title ?? headline, publisher: publisher ?? new URL(url).hostname, url, lang: null };
  }
}
