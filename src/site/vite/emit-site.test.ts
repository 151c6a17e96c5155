import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { anyText } from '#checks/samples/any-text.ts';
import { ArticleSchema } from '#domain/article/schema.ts';
import { EntityFileSchema } from '#domain/entity/schema.ts';
import { dataNameOf } from '#domain/match-path.ts';
import { AboutPageSchema } from '#domain/page-data/about-page.ts';
import { PARSERS } from '#domain/page-data/parsers.ts';
import { DATA_FILES, type DataName } from '#domain/pages.ts';
import { SiteSchema } from '#domain/site/schema.ts';
import { StorylineSchema } from '#domain/storyline/schema.ts';
import { checkContent } from '../content/check/check-content.ts';
import { emitData } from '../emit/emit-data.ts';
import { dataTexts } from '../emit/files/data-texts.ts';
import { linkContent } from '../link/link-content.ts';

const source = { title: 'स्रोत', publisher: 'प्रकाशक', url: 'https://example.org/a', lang: null };

/** The files of a small site with every kind of block, as editors write them. */
const FILES = {
  site: {
    name: 'जांच',
    latinName: 'test',
    tagline: 'जांच',
    description: 'जांच',
    origin: 'https://example.org',
    publisher: 'जांच',
    storylines: ['sangathan'],
    lead: 'pul',
  },
  about: { title: 'हम', sections: [{ title: 'जांच', paragraphs: ['जांच'] }] },
  entities: {
    entities: [
      {
        id: 'kanpur',
        kind: 'place',
        name: 'कानपुर',
        abbreviation: 'कान',
        variants: ['कानपूर'],
        shortForms: ['पुर'],
        roman: ['Kanpur'],
        english: 'Kanpur',
        explanation: 'एक शहर।',
        wikidata: 'Q1',
      },
    ],
  },
  storyline: {
    id: 'sangathan',
    title: 'संगठन की कहानी',
    shortTitle: 'संगठन',
    description: 'जांच के लिए।',
    entity: 'kanpur',
    countries: { IN: 'भारत' },
    membershipNote: 'जांच',
    verifiedUntil: '2024-05',
    events: [
      {
        id: 'T1',
        date: '2001-06-15',
        status: 'happened',
        kind: 'summit',
        label: 'पहली बैठक',
        place: { name: 'कानपुर', country: 'IN', online: false, entity: 'kanpur' },
        entities: ['kanpur'],
        changes: [{ country: 'IN', status: 'member' }],
        cites: ['S1'],
      },
    ],
    sources: { S1: source },
  },
  article: {
    id: 'pul',
    kind: 'news',
    lang: 'hi',
    headline: 'गांव के पास टूटा पुल',
    headlineFrom: 'input',
    standfirst: 'पुल टूट गया।',
    dateline: { place: 'कानपुर', date: '2024-05-06' },
    publishedAt: '2024-05-06',
    modifiedAt: '2024-05-07',
    byline: 'डेस्क',
    agency: 'भाषा',
    canonicalUrl: 'https://example.org/a',
    keyPoints: ['पुल टूटा।'],
    blocks: [
      { id: 'p1', type: 'paragraph', text: 'कानपुर में 15 जून 2001 को पहली बैठक हुई। पुल टूट गया।' },
      { id: 'h1', type: 'heading', text: 'कान में जांच' },
      { id: 'q1', type: 'quote', text: 'पुल पुराना था।', speaker: 'इंजीनियर', lang: 'hi' },
      {
        id: 'o1',
        type: 'post',
        text: 'पुल बंद।',
        author: 'पुलिस',
        date: '2024-05-06',
        lang: 'hi',
        url: 'https://example.org/p',
      },
      { id: 'l1', type: 'list', ordered: true, items: ['एक', 'दो'] },
      { id: 't1', type: 'table', caption: 'पुल', header: ['क', 'ख'], rows: [['1', '2']] },
      { id: 'f1', type: 'figure', src: 'images/pul.png', alt: 'पुल', width: 4, height: 3, caption: 'पुल', credit: 'डेस्क' },
      { id: 'r1', type: 'related', headline: 'और पढ़ें', target: null },
    ],
    sources: [source],
    updates: [{ date: '2024-05-07', text: 'जोड़ा गया।', blocks: ['p1'] }],
    storylines: ['sangathan'],
    events: ['T1'],
    links: { entities: [{ block: 'p1', text: 'पुल', entity: 'kanpur' }], events: [{ block: 'p1', event: 'T1' }] },
  },
};

type Way = readonly (string | number)[];

/** The way to every value that holds no others. */
function leaves(value: unknown, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...way, key]));
}

const WAYS = leaves(FILES);

/** A copy with another value at the end of a way. */
function withValue(value: unknown, [step, ...rest]: Way, replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === step ? withValue(item, rest, replacement) : item));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, item]) => [key, key === step ? withValue(item, rest, replacement) : item]),
  );
}

const HOSTILE: readonly unknown[] = [
  null,
  '',
  ' ',
  'सच \u202eझूठ',
  '\u2066क\u2069',
  'क\u0000ख',
  'क\u001b[31mख',
  'क\u0085ख',
  'क\ufeff',
  'क'.repeat(20_001),
  'क'.repeat(20_000),
  '//evil.example/t.gif',
  '../x',
  'a/../b',
  'a//b',
  '/images/x.png',
  'images\\x.png',
  'https://evil.example/x.png',
  'javascript:alert(1)',
  '%2e%2e/x',
  '..%5cx',
  'hi-Deva-IN',
  'x-langlang-langlang',
  'abc-abcdefgh-abcdefgh-abcdefgh',
  'con',
  'constructor',
  'prototype',
  'T1',
  '2024-05-06/2024-05-08',
  '0000',
  -1,
  0.5,
  1e308,
];

/**
 * Checks files as `readContent` does.
 * @returns the content; `null` when the check refuses it.
 */
function checked(files: unknown) {
  const result = v.safeParse(
    v.object({
      site: SiteSchema,
      about: AboutPageSchema,
      entities: EntityFileSchema,
      storyline: StorylineSchema,
      article: ArticleSchema,
    }),
    files,
  );
  if (!result.success) return null;
  const { site, about, entities, storyline, article } = result.output;
  const file = <T>(name: string, value: T) => ({ file: name, value, lineOf: () => 1 });
  const diagnostics = checkContent({
    site: file('site.json', site),
    about: file('about.json', about),
    entities: file('entities.json', entities),
    storylines: [file(`${storyline.id}.json`, storyline)],
    articles: [file(`${article.id}.json`, article)],
  });
  if (diagnostics.length > 0) return null;
  return {
    site,
    about,
    entities: entities.entities,
    entitySources: entities.sources,
    storylines: [storyline],
    articles: [article],
  };
}

/** Reads every data file of a site with the parser of the app. @returns the kinds of file. */
function readAll(content: NonNullable<ReturnType<typeof checked>>): ReadonlySet<DataName> {
  const read = new Set<DataName>();
  for (const [path, text] of dataTexts(emitData(content, linkContent(content), '2026-12-01'), content.storylines)) {
    const name = dataNameOf(path);
    if (name === undefined) continue;
    expect(PARSERS[name](JSON.parse(text))).toEqual(JSON.parse(text));
    read.add(name);
  }
  return read;
}

it('every data file of content that passes the check is read by the app, and nothing of it is lost', () => {
  const whole = checked(FILES);
  expect([...(whole ? readAll(whole) : [])].sort()).toEqual(Object.keys(DATA_FILES).sort());
  let passed = 0;
  const changes = fc.array(
    fc.record({ at: fc.nat(WAYS.length - 1), value: fc.oneof(fc.constantFrom(...HOSTILE), anyText) }),
    { minLength: 1, maxLength: 2 },
  );
  fc.assert(
    fc.property(changes, (list) => {
      const files = list.reduce<unknown>((before, { at, value }) => withValue(before, WAYS[at] ?? [], value), FILES);
      const content = checked(files);
      if (content === null) return;
      passed += 1;
      readAll(content);
    }),
    { numRuns: 600 },
  );
  expect(passed).toBeGreaterThan(20);
});

it.each(WAYS.map((way) => [way.join('.'), way] as const))(
  '%s is held to one rule by the check and by the app',
  (_, way) => {
    for (const value of HOSTILE) {
      const content = checked(withValue(FILES, way, value));
      if (content !== null) readAll(content);
    }
  },
);

it.each(['con', 'LPT1', 'constructor', 'prototype', 'a'.repeat(80)])(
  'an id %s, used everywhere, is refused by the check or read by the app without loss',
  (id) => {
    for (const before of ['pul', 'sangathan', 'kanpur', 'T1']) {
      const content = checked(JSON.parse(JSON.stringify(FILES).replaceAll(`"${before}"`, `"${id}"`)));
      if (content !== null) readAll(content);
    }
  },
);
