import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Source } from '#shared/article/schema.ts';
import { createEntityMatcher } from '#shared/entity/find-entities.ts';
import { messageOf } from '#shared/import/messages.ts';
import type { Reading, Refusal, ReportLine } from '#shared/import/raw-item.ts';
import { contentFolder } from '../content/load-content.ts';
import type { ImportOptions } from './cli-options.ts';
import { readHeld } from './held.ts';
import { lacks, type Placed, type Places, placeArticle } from './place-article.ts';
import { readBytes } from './read-bytes.ts';
import { knownHeadlines, resolveRelated } from './resolve-related.ts';
import { articleId, toArticle } from './to-article.ts';
import { entitiesOf, type Outcome, type ResolvedItem } from './to-json.ts';

/** What a run did: the outcome and, for each of its items, where it went. */
export type RunResult = Outcome & { readonly placed: readonly (Placed | null)[] };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function refusal(source: string, line: number | null, code: string, values: Record<string, string>): Refusal {
  return { source, line, code, message: messageOf(code, values) ?? code };
}

function readSource(file: string, options: ImportOptions, places: readonly string[]): Reading {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { items: [], refused: [refusal(file, null, 'unreadable', { reason: reasonOf(error) })], report: [] };
  }
  return readBytes(bytes, {
    source: file,
    headline: options.headline,
    published: options.date,
    lang: options.lang,
    split: options.split,
    places,
  });
}

function editorSource({ source }: ImportOptions, headline: string): Source | null {
  if (!source) return null;
  return {
    title: source.title ?? headline,
    publisher: source.publisher ?? new URL(source.url).hostname,
    url: source.url,
    lang: null,
  };
}

function placesFor(options: ImportOptions, content: string): Places {
  if (options.out !== null) return { articles: options.out, drafts: options.out };
  return { articles: join(content, 'articles'), drafts: join(content, 'drafts') };
}

/**
 * Imports files one after the other; a faulty one never stops the rest.
 * @param today ISO day, recorded when a held story changed.
 * @param progress called after each file.
 */
export function runImport(
  options: ImportOptions,
  today: string,
  progress: (done: number, all: number) => void = () => {},
): RunResult {
  const content = options.content ?? contentFolder();
  const held = readHeld(content);
  const known = knownHeadlines(held.articles);
  const match = createEntityMatcher(held.entities);
  const towns = held.entities
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ name, variants }) => [name, ...variants]);
  const owners = new Map(
    held.articles.flatMap(({ canonicalUrl, id }) => (canonicalUrl ? [[canonicalUrl, id] as const] : [])),
  );
  const places = placesFor(options, content);

  const items: ResolvedItem[] = [];
  const placed: (Placed | null)[] = [];
  const refused: Refusal[] = [];
  const report: ReportLine[] = [];
  const warn = (source: string, line: number, code: string): void => {
    report.push({ source, line, action: 'warning', as: null, code, message: messageOf(code) });
  };

  options.files.forEach((file, index) => {
    const reading = readSource(file, options, towns);
    refused.push(...reading.refused);
    report.push(...reading.report);
    for (const item of reading.items) {
      const targets = new Map(
        item.blocks.flatMap((block) =>
          block.type === 'related' ? [[block.id, resolveRelated(block.headline, known)] as const] : [],
        ),
      );
      const resolved: ResolvedItem = { item, targets, entities: entitiesOf(item, match) };
      const { article, fault } = toArticle(resolved, articleId(resolved), editorSource(options, item.headline));
      if (!article) {
        refused.push(
          refusal(item.source, item.blocks[0]?.line ?? null, 'invalid-article', {
            path: fault.path,
            reason: fault.message,
          }),
        );
        continue;
      }
      const place = put(article, item.source);
      if (!place) continue;
      items.push(resolved);
      placed.push(place);
      for (const code of lacks(article)) warn(item.source, 1, code);
    }
    progress(index + 1, options.files.length);
  });

  function put(article: Article, source: string): Placed | null {
    try {
      return placeArticle(
        article,
        places,
        article.canonicalUrl ? (owners.get(article.canonicalUrl) ?? null) : null,
        today,
        options.dryRun,
      );
    } catch (error) {
      refused.push(refusal(source, null, 'not-written', { reason: reasonOf(error) }));
      return null;
    }
  }
  return { items, placed, refused, report };
}
