import { createEntityMatcher } from '#domain/entity/find-entities.ts';
import { findExplicitDates } from '#hindi/dates/explicit-dates.ts';
import { findDates } from '#hindi/dates/find-dates.ts';
import { devanagariKeys } from '#hindi/sound/devanagari-keys.ts';
import { romanKeys } from '#hindi/sound/roman-keys.ts';
import { fold, foldWords } from '#hindi/text/fold.ts';
import { foldWithMap } from '#hindi/text/fold-map.ts';
import { latinSlug } from '#hindi/text/latin-slug.ts';
import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { roughSentences } from '#hindi/text/rough-sentences.ts';
import { graphemes, sentences } from '#hindi/text/segment.ts';
import { searchForm } from '#hindi/words/search-form.ts';
import { stem } from '#hindi/words/stem.ts';
import { readBytes } from '#importer/files/reading/read-bytes.ts';
import { findQuotes } from '#importer/text/body/quotes.ts';
import { readFurniture } from '#importer/text/furniture/furniture.ts';
import { fieldBorders } from '#importer/text/furniture/labels.ts';
import { readDateline, readDatelineAlone } from '#importer/text/head/dateline.ts';
import { isPromoSentence, promoTail } from '#importer/text/promotion/promos.ts';
import { readText } from '#importer/text/reading/read-text.ts';
import { headlineLength } from '#importer/text/related/glued-headline.ts';
import { markerAtStart, markersInside } from '#importer/text/related/related-markers.ts';
import { parseQuery } from '#search/engine/query/parse-query.ts';
import { containsPhrase } from '#search/engine/query/phrase.ts';
import { makeSnippet } from '#search/engine/snippets/make-snippet.ts';
import { Analyser } from '#search/engine/terms/analyser.ts';

const CONTEXT = { published: '2021-07-28', places: new Set<string>() };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (text: string): unknown => readBytes(bytes(text), { source: 'hostile' });
/** A text as markup has it, cut to the length that it had before; `fields`: how many fields of a file share that length. */
const escaped = (text: string, fields = 1): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .slice(0, text.length / fields);
const entities = createEntityMatcher([
  {
    id: 'patna',
    kind: 'place',
    name: 'पटना',
    abbreviation: null,
    variants: ['क', 'कहा कहा', 'बी'],
    shortForms: ['यह'],
    roman: [],
  },
]);

/** Every reader of text, each as a function of a hostile text. What it returns does not matter. */
export const HOSTILE_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  readText: (text) => readText(text, { source: 'hostile' }),
  'readText, split': (text) => readText(text, { source: 'hostile', split: true, lang: 'hi' }),
  'readText, one line': (text) => readText(text.replace(/\s+/g, ' '), { source: 'hostile', lang: 'hi' }),
  'text file': file,
  'page, in a paragraph': (text) =>
    file(
      `<!DOCTYPE html><html><head><title>क</title></head><body><h1>पुल टूटा</h1><p>${escaped(text)}</p></body></html>`,
    ),
  'page, in a heading': (text) =>
    file(`<html><body><h1>पुल</h1><p>पुल टूट गया है।</p><h2>${escaped(text)}</h2></body></html>`),
  'page, as markup': (text) => file(`<html><body>${text}</body></html>`),
  'page, in its title': (text) =>
    file(`<html><head><title>${escaped(text)}</title></head><body><p>क</p></body></html>`),
  'page, JSON-LD': (text) =>
    file(
      `<html><body><script type="application/ld+json">{"@type":"NewsArticle","headline":"क","articleBody":${JSON.stringify(text)}}</script></body></html>`,
    ),
  'page, loose JSON-LD': (text) =>
    file(`<html><body><script type="application/ld+json">{"@type":"NewsArticle",${text}</script></body></html>`),
  'feed, in an item': (text) =>
    file(
      `<rss version="2.0"><channel><title>क</title><item><title>पुल टूटा</title><author>${escaped(text, 3)}</author><pubDate>${escaped(text, 3)}</pubDate><description>${escaped(text, 3)}</description></item></channel></rss>`,
    ),
  'feed, as markup': (text) => file(`<rss version="2.0"><channel><item><title>क</title></item>${text}</channel></rss>`),
  'JSON feed': (text) => file(JSON.stringify({ items: [{ id: '1', title: 'पुल', content_text: text }] })),
  'loose JSON': (text) => file(`{"@type":"NewsArticle",${text}`),
  normalizeForStorage,
  fold,
  foldWords,
  foldWithMap,
  sentences,
  roughSentences,
  graphemes,
  findDates: (text) => findDates(text, CONTEXT.published),
  findExplicitDates: (text) => findExplicitDates(text),
  latinSlug: (text) => latinSlug(text),
  searchForm,
  stem,
  devanagariKeys,
  romanKeys,
  readDateline: (text) => readDateline(text, CONTEXT),
  readDatelineAlone: (text) => readDatelineAlone(text, CONTEXT),
  readFurniture,
  fieldBorders,
  findQuotes,
  markerAtStart,
  markersInside,
  headlineLength,
  isPromoSentence,
  promoTail,
  entities: (text) => entities(text),
  'analyser, tokens': (text) => new Analyser().tokens(text),
  parseQuery: (text) => parseQuery(text, new Analyser()),
  containsPhrase: (text) => containsPhrase(text, 'कहा कहा ख'),
  makeSnippet: (text) => makeSnippet([{ id: 's', text }], [{ terms: ['कहा'], words: [0], weight: 1 }]),
};
