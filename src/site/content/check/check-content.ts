import { basename } from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { Article } from '#domain/article/schema.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';
import type { ContentSources } from '../content-sources.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { JsonSource } from '../json-source.ts';

type Path = readonly (string | number)[];

/** Collects faults of one file. */
function faultsOf<T>(source: JsonSource<T>, faults: Diagnostic[]) {
  const add = (path: Path, code: string, message: string, suggestion: string | null = null) =>
    faults.push({ file: source.file, line: source.lineOf(path), code, message, suggestion });

  /** A reference that must resolve; the nearest id that exists is suggested. */
  const mustExist = (path: Path, id: string, known: ReadonlySet<string>, code: string, what: string) => {
    if (known.has(id)) return;
    const near = known.size > 0 ? closest(id, [...known]) : null;
    add(path, code, `«${id}» नाम से कोई ${what} नहीं है`, near === null ? null : `शायद / perhaps: ${near}`);
  };

  /** Values that may stand only once. */
  const mustBeUnique = (path: Path, values: readonly string[], what: string) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index)
        add([...path, index], 'duplicate', `${what} «${value}» दो बार है`, 'एक हटाएं / remove one');
    });
  };
  return { add, mustExist, mustBeUnique };
}

function checkFileName(source: JsonSource<{ id: string }>, faults: Diagnostic[]): void {
  const expected = basename(source.file, '.json');
  if (source.value.id !== expected) {
    faultsOf(source, faults).add(
      ['id'],
      'id-is-not-file-name',
      `id «${source.value.id}» है, फ़ाइल का नाम «${expected}»`,
      `id: "${expected}"`,
    );
  }
}

function checkArticle(source: JsonSource<Article>, known: KnownIds, faults: Diagnostic[]): void {
  const { value: article } = source;
  const { add, mustExist, mustBeUnique } = faultsOf(source, faults);
  checkFileName(source, faults);
  mustBeUnique(
    ['blocks'],
    article.blocks.map(({ id }) => id),
    'खंड (block)',
  );
  mustBeUnique(
    ['sources'],
    article.sources.map(({ url }) => url),
    'स्रोत',
  );
  article.blocks.forEach((block, index) => {
    if (block.type !== 'related' || block.target === null) return;
    mustExist(['blocks', index, 'target'], block.target, known.articles, 'unknown-article', 'ख़बर');
    if (block.target === article.id) add(['blocks', index, 'target'], 'links-to-itself', 'ख़बर अपनी ही ओर इशारा करती है');
  });
  article.storylines.forEach((id, index) => {
    mustExist(['storylines', index], id, new Set(known.events.keys()), 'unknown-storyline', 'समयरेखा');
  });
  const events = new Set(article.storylines.flatMap((id) => [...(known.events.get(id) ?? [])]));
  article.events.forEach((id, index) => {
    mustExist(['events', index], id, events, 'unknown-event', 'घटना इस ख़बर की समयरेखाओं में');
  });
  const { related = [], notRelated = [], notEntities = [], events: byHand = [] } = article.links;
  const { entities: named = [], notMentions = [] } = article.links;
  related.forEach((id, index) => {
    mustExist(['links', 'related', index], id, known.articles, 'unknown-article', 'ख़बर');
  });
  notRelated.forEach((id, index) => {
    mustExist(['links', 'notRelated', index], id, known.articles, 'unknown-article', 'ख़बर');
  });
  notEntities.forEach((id, index) => {
    mustExist(['links', 'notEntities', index], id, known.entities, 'unknown-entity', 'परिचय');
  });
  const blocks = new Set(article.blocks.map(({ id }) => id));
  const checkMentions = (key: string, mentions: readonly { block: string; entity: string }[]) => {
    mentions.forEach(({ block, entity }, index) => {
      mustExist(['links', key, index, 'block'], block, blocks, 'unknown-block', 'खंड');
      mustExist(['links', key, index, 'entity'], entity, known.entities, 'unknown-entity', 'परिचय');
    });
  };
  checkMentions('entities', named);
  checkMentions('notMentions', notMentions);
  byHand.forEach(({ block, event }, index) => {
    mustExist(['links', 'events', index, 'block'], block, blocks, 'unknown-block', 'खंड');
    mustExist(['links', 'events', index, 'event'], event, events, 'unknown-event', 'घटना इस ख़बर की समयरेखाओं में');
  });
  article.updates.forEach((update, at) => {
    update.blocks.forEach((id, index) => {
      mustExist(['updates', at, 'blocks', index], id, blocks, 'unknown-block', 'खंड');
    });
  });
  if (article.publishedAt && article.modifiedAt && compareEdtf(article.modifiedAt, article.publishedAt) < 0) {
    add(
      ['modifiedAt'],
      'modified-before-published',
      'बदलाव की तारीख प्रकाशन से पहले की है',
      `publishedAt: ${article.publishedAt}`,
    );
  }
  if (article.publishedAt === null && article.dateline.date === null) {
    add(['publishedAt'], 'no-date', 'ख़बर की कोई तारीख नहीं है', 'publishedAt या dateline.date लिखें / give one of them');
  }
}

function checkStoryline(source: ContentSources['storylines'][number], known: KnownIds, faults: Diagnostic[]): void {
  const { value: storyline } = source;
  const { add, mustExist, mustBeUnique } = faultsOf(source, faults);
  checkFileName(source, faults);
  mustBeUnique(
    ['events'],
    storyline.events.map(({ id }) => id),
    'घटना',
  );
  if (storyline.entity) mustExist(['entity'], storyline.entity, known.entities, 'unknown-entity', 'परिचय');
  const sources = new Set(Object.keys(storyline.sources));
  const countries = new Set(Object.keys(storyline.countries));
  storyline.events.forEach((event, at) => {
    const before = storyline.events[at - 1];
    if (before && compareEdtf(before.date, event.date) > 0) {
      add(
        ['events', at, 'date'],
        'out-of-order',
        `घटना ${event.id} अपने से पहले वाली ${before.id} से पुरानी है`,
        'घटनाएं तारीख के क्रम में रखें / keep events by date',
      );
    }
    if (event.place?.entity)
      mustExist(['events', at, 'place', 'entity'], event.place.entity, known.entities, 'unknown-entity', 'परिचय');
    event.entities.forEach((id, index) => {
      mustExist(['events', at, 'entities', index], id, known.entities, 'unknown-entity', 'परिचय');
    });
    event.sources.forEach((id, index) => {
      mustExist(['events', at, 'sources', index], id, sources, 'unknown-source', 'स्रोत');
    });
    event.changes.forEach(({ country }, index) => {
      mustExist(['events', at, 'changes', index, 'country'], country, countries, 'unknown-country', 'देश countries में');
    });
  });
}

type KnownIds = {
  readonly articles: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** Event ids by storyline. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * Checks what no schema of one file can see: that every id resolves, names agree, dates are in order.
 * @returns every fault, in the order of files.
 */
export function checkContent({ site, articles, storylines, entities }: ContentSources): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const known: KnownIds = {
    articles: new Set(articles.map(({ value }) => value.id)),
    entities: new Set(entities.value.entities.map(({ id }) => id)),
    events: new Map(storylines.map(({ value }) => [value.id, new Set(value.events.map(({ id }) => id))])),
  };
  const siteFaults = faultsOf(site, faults);
  site.value.storylines.forEach((id, index) => {
    siteFaults.mustExist(['storylines', index], id, new Set(known.events.keys()), 'unknown-storyline', 'समयरेखा');
  });
  if (site.value.lead) siteFaults.mustExist(['lead'], site.value.lead, known.articles, 'unknown-article', 'ख़बर');
  if (articles.length === 0) siteFaults.add([], 'no-articles', 'articles/ में एक भी ख़बर नहीं है', 'npm run import -- FILE');
  faultsOf(entities, faults).mustBeUnique(
    ['entities'],
    entities.value.entities.map(({ id }) => id),
    'परिचय',
  );
  for (const storyline of storylines) checkStoryline(storyline, known, faults);
  for (const article of articles) checkArticle(article, known, faults);
  return faults;
}
