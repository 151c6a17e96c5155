import type { Article } from '#domain/article/schema.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { JsonSource } from '../json-source.ts';
import { checkCitations } from './check-citations.ts';
import type { KnownIds } from './content-sources.ts';
import { type FileDiagnostics, fileDiagnostics } from './file-diagnostics.ts';

const EVENT = 'घटना इस खबर की समयरेखाओं में';

/** The ids that an article may refer to. */
type References = KnownIds & {
  /** The article's own blocks. */
  readonly blocks: ReadonlySet<string>;
  /** Events of the article's own storylines. */
  readonly ownEvents: ReadonlySet<string>;
};

function checkReferences(article: Article, known: References, file: FileDiagnostics): void {
  article.blocks.forEach((block, index) => {
    if (block.type !== 'related' || block.target === null) return;
    const path = ['blocks', index, 'target'];
    file.mustExist(path, block.target, known.articles, 'unknown-article', 'खबर');
    if (block.target === article.id) file.add(path, 'links-to-itself', 'खबर अपनी ही ओर इशारा करती है');
  });
  article.storylines.forEach((id, index) => {
    file.mustExist(['storylines', index], id, known.storylines, 'unknown-storyline', 'समयरेखा');
  });
  article.events.forEach((id, index) => {
    file.mustExist(['events', index], id, known.ownEvents, 'unknown-event', EVENT);
  });
}

/** Checks `links`, with which an editor corrects the links that the build finds. */
function checkLinks({ links }: Article, { articles, entities, blocks, ownEvents }: References, file: FileDiagnostics) {
  links.related?.forEach(({ id }, index) => {
    file.mustExist(['links', 'related', index, 'id'], id, articles, 'unknown-article', 'खबर');
  });
  links.notRelated?.forEach((id, index) => {
    file.mustExist(['links', 'notRelated', index], id, articles, 'unknown-article', 'खबर');
  });
  links.notEntities?.forEach((id, index) => {
    file.mustExist(['links', 'notEntities', index], id, entities, 'unknown-entity', 'परिचय');
  });
  for (const key of ['entities', 'notMentions'] as const) {
    links[key]?.forEach(({ block, entity }, index) => {
      file.mustExist(['links', key, index, 'block'], block, blocks, 'unknown-block', 'खंड');
      file.mustExist(['links', key, index, 'entity'], entity, entities, 'unknown-entity', 'परिचय');
    });
  }
  links.events?.forEach(({ block, event }, index) => {
    file.mustExist(['links', 'events', index, 'block'], block, blocks, 'unknown-block', 'खंड');
    file.mustExist(['links', 'events', index, 'event'], event, ownEvents, 'unknown-event', EVENT);
  });
  links.notEvents?.forEach((id, index) => {
    file.mustExist(['links', 'notEvents', index], id, ownEvents, 'unknown-event', EVENT);
  });
}

function checkUpdates({ updates, publishedAt }: Article, { blocks }: References, file: FileDiagnostics): void {
  updates.forEach((update, at) => {
    if (publishedAt && compareEdtf(update.date, publishedAt) < 0) {
      const message = 'सुधार की तारीख खबर के छपने से पहले की है';
      const suggestion = `publishedAt: ${publishedAt}; छपने से पहले का बदलाव सुधार नहीं / what changed before is no correction`;
      file.add(['updates', at, 'date'], 'update-before-published', message, suggestion);
    }
    update.blocks.forEach((id, index) => {
      file.mustExist(['updates', at, 'blocks', index], id, blocks, 'unknown-block', 'खंड');
    });
  });
}

function checkDates({ publishedAt, modifiedAt, dateline }: Article, file: FileDiagnostics): void {
  if (publishedAt && modifiedAt && compareEdtf(modifiedAt, publishedAt) < 0) {
    const message = 'बदलाव की तारीख प्रकाशन से पहले की है';
    file.add(['modifiedAt'], 'modified-before-published', message, `publishedAt: ${publishedAt}`);
  }
  if (publishedAt === null && dateline.date === null) {
    const suggestion = 'publishedAt या dateline.date लिखें / give one of them';
    file.add(['publishedAt'], 'no-date', 'खबर की कोई तारीख नहीं है', suggestion);
  }
}

/** Checks one article against the ids of the whole site. @param diagnostics receives what is found. */
export function checkArticle(source: JsonSource<Article>, known: KnownIds, diagnostics: Diagnostic[]): void {
  const { value: article } = source;
  const file = fileDiagnostics(source, diagnostics);
  const blocks = article.blocks.map(({ id }) => id);
  const references: References = {
    ...known,
    blocks: new Set(blocks),
    ownEvents: new Set(article.storylines.flatMap((id) => [...(known.events.get(id) ?? [])])),
  };
  file.mustBeNamed(article.id);
  file.mustBeUnique(['blocks'], blocks, 'खंड (block)');
  const sources = article.sources.flatMap((source) => (source.own ? [] : [source.url]));
  file.mustBeUnique(['sources'], sources, 'स्रोत');
  const keys = article.sources.flatMap(({ key }) => (key === undefined ? [] : [key]));
  file.mustBeUnique(['sources'], keys, 'स्रोत');
  checkReferences(article, references, file);
  checkLinks(article, references, file);
  checkUpdates(article, references, file);
  checkCitations(article, file);
  checkDates(article, file);
}
