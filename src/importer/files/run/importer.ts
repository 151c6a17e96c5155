import { join } from 'node:path';
import type { Article, Source } from '#domain/article/schema.ts';
import { createEntityMatcher, type EntityMatcher } from '#domain/entity/find-entities.ts';
import { contentFolder } from '#site/content/load-content.ts';
import { type MessageCode, messageOf } from '../../text/model/messages.ts';
import type { RawItem } from '../../text/model/raw-item.ts';
import type { Refusal, ReportLine } from '../../text/model/reading.ts';
import { type Known, knownHeadlines, resolveRelated } from '../../text/related/resolve-related.ts';
import { fromArticle } from '../articles/from-article.ts';
import { entitiesOf, type ResolvedItem } from '../articles/resolved-item.ts';
import { articleId, toArticle } from '../articles/to-article.ts';
import { idsByAddress, readContent } from '../content-folder/existing-content.ts';
import { HeldFiles, idKey } from '../content-folder/held-article.ts';
import { type Origin, originOf } from '../content-folder/origin.ts';
import { missingIn, type NotPlaced, type Permits, type Placed, placeArticle } from '../content-folder/place-article.ts';
import { restoreArticle } from '../content-folder/restore-article.ts';
import { readSource, reasonOf } from './read-source.ts';

/** Settings of an import; see `npm run import -- --help`. Absent values are `null`. */
export type ImportSettings = Permits & {
  readonly headline: string | null;
  /** ISO day of publishing. */
  readonly date: string | null;
  /** BCP 47 language; when given, the language is not checked. */
  readonly lang: string | null;
  /** ISO day; older feed items are left out. */
  readonly since: string | null;
  readonly split: boolean;
  readonly strict: boolean;
  /** Folder to write to, drafts too. */
  readonly out: string | null;
  readonly content: string | null;
  readonly source: { readonly title: string | null; readonly publisher: string | null; readonly url: string } | null;
  /** Our own reporter, where the text is own reporting. */
  readonly reporter: string | null;
};

/** The result of importing a file: its stories, where each was written, the refusals and the report. */
export type FileResult = {
  readonly items: readonly ResolvedItem[];
  /** One for each item, in the same order. */
  readonly placed: readonly Placed[];
  readonly refused: readonly Refusal[];
  readonly report: readonly ReportLine[];
};

function refusal(
  source: string,
  line: number | null,
  code: MessageCode,
  values: Readonly<Record<string, string>>,
): Refusal {
  return { source, line, code, message: messageOf(code, values) };
}

/** Imports files into a content folder, one by one. Articles that it wrote are known to later files by their address. */
export class Importer {
  readonly #settings: ImportSettings;
  readonly #today: string;
  readonly #held: HeldFiles;
  readonly #known: Known;
  readonly #places: readonly string[];
  readonly #match: EntityMatcher;
  /** Article ids by address. */
  readonly #owners: Map<string, string>;

  /** @param today ISO day, recorded in changed articles. */
  constructor(settings: ImportSettings, today: string) {
    const content = settings.content ?? contentFolder();
    const existing = readContent(content);
    this.#settings = settings;
    this.#today = today;
    const folders =
      settings.out === null
        ? { articles: join(content, 'articles'), drafts: join(content, 'drafts') }
        : { articles: settings.out, drafts: settings.out };
    this.#held = new HeldFiles(folders);
    this.#known = knownHeadlines(existing.articles);
    this.#places = existing.entities
      .filter(({ kind }) => kind === 'place')
      .flatMap(({ name, variants }) => [name, ...variants]);
    this.#match = createEntityMatcher(existing.entities);
    this.#owners = idsByAddress([folders.articles, folders.drafts]);
  }

  /** Reads, resolves and writes the stories of a file. Does not throw: what fails is refused, the other stories are written. */
  import(file: string): FileResult {
    const { headline, date: published, lang, split, since } = this.#settings;
    const reading = readSource(file, { headline, published, lang, split, since, places: this.#places });
    const refused: Refusal[] = [...reading.refused];
    const report: ReportLine[] = [...reading.report];
    const items: ResolvedItem[] = [];
    const placed: Placed[] = [];
    const fromFile = new Set<string>();
    const add = (result: Placed | Refusal, item: () => ResolvedItem): void => {
      if ('code' in result) {
        refused.push(result);
        return;
      }
      items.push(item());
      placed.push(result);
      fromFile.add(idKey(result.id));
      this.#held.add(result.id);
    };
    for (const item of reading.items) {
      const resolved = this.#resolve(item);
      add(this.#place(resolved, fromFile, report), () => resolved);
    }
    for (const stored of reading.stored ?? []) {
      add(
        this.#guard(file, null, report, () => restoreArticle(stored, this.#held, { fromFile }, this.#settings)),
        () => fromArticle(stored.article, file, this.#match),
      );
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

  /** Makes an article of a story and writes it. Adds warnings to `report`. */
  #place(resolved: ResolvedItem, fromFile: ReadonlySet<string>, report: ReportLine[]): Placed | Refusal {
    const { item } = resolved;
    const { source } = item;
    const line = item.blocks[0]?.line ?? null;
    const made = toArticle(resolved, articleId(resolved), this.#editorSource(item));
    if (!made.ok) return refusal(source, line, 'invalid-article', { path: made.path, reason: made.reason });
    const { article } = made;
    if (this.#settings.strict) {
      const warning = report.find(({ action }) => action === 'warning');
      const code = warning?.code ?? missingIn(article)[0];
      if (code) return refusal(source, warning?.line ?? line ?? 1, 'strict', { code });
    }
    return this.#guard(source, line, report, () => this.#write(article, item.publisher, fromFile));
  }

  /** @param publisher as the source names it; counts when the article has no source of its own. */
  #write(article: Article, publisher: string | null, fromFile: ReadonlySet<string>): Placed | NotPlaced {
    const { canonicalUrl, sources } = article;
    const [own] = sources;
    const origin: Origin = own ? originOf(own) : { host: null, publisher };
    const owner = canonicalUrl ? (this.#owners.get(canonicalUrl) ?? null) : null;
    const placed = placeArticle(article, origin, this.#held, { owner, fromFile }, this.#today, this.#settings);
    if (canonicalUrl && placed.outcome !== 'held') this.#owners.set(canonicalUrl, placed.id);
    return placed;
  }

  /** Turns an article that may not be written, and an error of the file system, into a refusal. Adds warnings to `report`. */
  #guard(source: string, line: number | null, report: ReportLine[], write: () => Placed | NotPlaced): Placed | Refusal {
    try {
      const placed = write();
      if (placed.outcome === 'held') return refusal(source, line, placed.code, placed.values);
      for (const { code, values } of placed.warnings) {
        report.push({ source, line: line ?? 1, action: 'warning', as: null, code, message: messageOf(code, values) });
      }
      return placed;
    } catch (error) {
      return refusal(source, null, 'not-written', { reason: reasonOf(error) });
    }
  }

  /** The source that the editor gives, completed from the headline and the address. */
  #editorSource({ headline, dateline, publishedAt }: RawItem): Source | null {
    const { source, reporter } = this.#settings;
    const date = dateline?.date ?? publishedAt;
    if (reporter !== null && date !== null) return { own: true, reporter, place: dateline?.place ?? null, date };
    if (!source) return null;
    const { url, title, publisher } = source;
    return { title: title ?? headline, publisher: publisher ?? new URL(url).hostname, url, lang: null };
  }
}
