import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle, makeContent, makeEntity, makeStoryline, paragraphs } from '#checks/samples/make-content.ts';
import type { Article } from '#domain/article/schema.ts';
import { linkContent } from '../link-content.ts';
import { bodySentences } from './body-sentences.ts';

const names = ['नीला राय', 'सोमा देव', 'करीम खां', 'लता सेन', 'मोहन दास', 'जया बसु', 'रवि मेनन', 'उमा नायर'];
const entities = [
  ...names.map((name, index) => makeEntity({ id: `person-${index}`, name })),
  makeEntity({ id: 'devgarh', kind: 'place', name: 'देवगढ़' }),
  makeEntity({ id: 'capital', kind: 'place', name: 'राजनगर' }),
];
const storylines = [
  makeStoryline({
    id: 'rivers',
    events: [
      { id: 'E1', date: '2020-01-10', label: 'बाढ़ बैठक', entities: ['person-0'] },
      { id: 'E2', date: '2020-02-10', label: 'दूसरी बैठक', entities: ['person-1'] },
    ],
  }),
];

const story = (id: string, text: string, given: Partial<Parameters<typeof makeArticle>[0]> = {}) =>
  makeArticle({ id, blocks: paragraphs(text), ...given });

function relate(articles: Article[]) {
  const linked = linkContent(makeContent({ articles, entities, storylines })).articles;
  const byId = new Map(linked.map((article) => [article.article.id, article]));
  return {
    all: linked,
    of: (id: string) => byId.get(id)?.relations.map(({ to, kind }) => `${to} ${kind}`),
    reason: (from: string, to: string) => byId.get(from)?.relations.find((relation) => relation.to === to)?.reason,
    get: (id: string) => byId.get(id),
  };
}

const filler = [
  story('f1', 'राजनगर में आम का मेला लगा और बच्चे खेले।'),
  story('f2', 'राजनगर की सड़क पर पेड़ गिरा।'),
  story('f3', 'राजनगर में नया पुस्तकालय खुला।'),
  story('f4', 'राजनगर के बाजार में भीड़ रही।'),
];

/** Stories that share nothing with others, so that a name in eight of all is rare. */
const many = Array.from({ length: 40 }, (_, index) => story(`n${index}`, `क${index} में ख${index} हुआ।`));

describe('relations', () => {
  it('puts a shared event before shared people, people before nothing, and says why', () => {
    const { of, reason, get } = relate([
      story('a', 'नीला राय और सोमा देव मिले।', { storylines: ['rivers'], events: ['E1'] }),
      story('b', '10 जनवरी 2020 को नीला राय ने बाढ़ बैठक की।', { storylines: ['rivers'] }),
      story('c', 'सोमा देव फिर बोले।'),
      ...filler,
    ]);
    expect(of('a')).toEqual(['b event', 'c entities']);
    const [ours, theirs] = [get('a'), get('b')].map((linked) => bodySentences(linked?.blocks ?? [])[0]);
    expect(reason('a', 'b')).toEqual({
      line: null,
      order: null,
      event: { id: 'E1', label: 'बाढ़ बैठक' },
      entities: [],
      words: [],
      storyline: { id: 'rivers', title: 'rivers' },
      evidence: {
        from: [{ block: 'p1', sentence: ours?.sentence }],
        to: [{ block: 'p1', sentence: theirs?.sentence }],
      },
    });
    expect(reason('a', 'c')).toMatchObject({ event: null, storyline: null, entities: [{ name: 'सोमा देव' }] });
  });

  it('ranks rare people before common ones', () => {
    const { of } = relate([
      story('a', 'नीला राय और सोमा देव मिले।'),
      story('rare', 'सोमा देव बोले।'),
      story('common-1', 'नीला राय गईं।'),
      story('common-2', 'नीला राय आईं।'),
      story('common-3', 'नीला राय हंसीं।'),
      ...filler,
    ]);
    expect(of('a')?.[0]).toBe('rare entities');
  });

  it('offers nothing for a capital that nearly all stories name', () => {
    expect(relate(filler).of('f1')).toEqual([]);
  });

  it('breaks a tie by the nearer date', () => {
    const { of } = relate([
      story('a', 'नीला राय आईं।', { publishedAt: '2020-06-01' }),
      story('early', 'नीला राय कुर्सी पर बैठीं।', { publishedAt: '2018-06-01' }),
      story('near', 'नीला राय नदी में नहाईं।', { publishedAt: '2020-07-01' }),
      ...filler,
    ]);
    expect(of('a')).toEqual(['near entities', 'early entities']);
  });

  it('gives at most six, drops near duplicates of the story and of each other', () => {
    const text = (index: number) =>
      `नीला राय ने ${['गांव', 'शहर', 'नदी', 'पहाड़', 'जंगल', 'मेला', 'सड़क', 'पुल'][index]} देखा।`;
    const eight = Array.from({ length: 8 }, (_, index) => story(`m${index}`, text(index)));
    const { of } = relate([story('a', 'नीला राय ने सभा में भाषण दिया।'), ...eight, ...filler, ...many]);
    expect(of('a')).toHaveLength(6);
    const long = 'नीला राय ने सभा में नदी, जंगल, पहाड़ और खेती पर लंबा भाषण दिया।';
    const twice = relate([
      story('a', 'नीला राय बाजार गईं।'),
      story('b', long, { headline: 'भाषण' }),
      story('b2', long, { headline: 'भाषण' }),
      ...filler,
    ]);
    expect(twice.of('a')).toEqual(['b entities']);
    expect(twice.of('b')).toEqual(['a entities']);
  });

  it('keeps the editor’s links: inline ones apart, chosen ones first, forbidden ones out', () => {
    const { of, get } = relate([
      story('a', 'नीला राय आईं।', {
        blocks: [
          ...paragraphs('नीला राय आईं।'),
          { id: 'r1', type: 'related', headline: 'ख़बर', target: 'f1' },
          { id: 'r2', type: 'related', headline: 'जो नहीं है', target: null },
        ],
        links: {
          related: [
            { id: 'f2', reason: 'दूसरी बात' },
            { id: 'f1', reason: 'पहली बात' },
          ],
          notRelated: ['c'],
        },
      }),
      story('b', 'नीला राय बोलीं और चलीं।'),
      story('c', 'नीला राय ने नदी देखी।'),
      ...filler,
    ]);
    expect(get('a')?.inline.map(({ to, kind }) => `${to} ${kind}`)).toEqual(['f1 editor']);
    expect(of('a')).toEqual(['f2 editor', 'b entities']);
    expect(get('a')?.inline[0]?.reason.line).toBe('पहली बात');
    expect(get('a')?.relations[0]?.reason.line).toBe('दूसरी बात');
    expect(get('f1')?.backlinks).toEqual(['a']);
  });

  it('lists at its target only a link that stands in a text', () => {
    const { get } = relate([
      story('a', 'नीला राय और सोमा देव।', {
        blocks: [...paragraphs('नीला राय और सोमा देव।'), { id: 'r1', type: 'related', headline: 'ख़बर', target: 'b' }],
      }),
      story('b', 'नीला राय।'),
      story('c', 'सोमा देव।'),
    ]);
    expect(get('b')?.backlinks).toEqual(['a']);
    expect(get('a')?.backlinks).toEqual([]);
    expect(get('c')?.backlinks).toEqual([]);
  });

  it('does not hang on the order of articles', () => {
    const articles = [
      story('a', 'नीला राय और सोमा देव मिले।'),
      story('b', 'सोमा देव बोले।'),
      story('c', 'नीला राय बोलीं।'),
      ...filler,
    ];
    const forward = relate(articles);
    const backward = relate(articles.toReversed());
    for (const { article } of forward.all) expect(backward.of(article.id)).toEqual(forward.of(article.id));
  });

  it('changes only neighbours when an article comes', () => {
    const articles = names
      .slice(1)
      .flatMap((name, index) => [
        story(`x${index}`, `${name} ने ${['गांव', 'शहर', 'नदी', 'पहाड़', 'जंगल', 'मेला', 'सड़क'][index]} देखा।`),
        story(`y${index}`, `${name} ${['नाचे', 'दौड़े', 'सोए', 'जागे', 'उठे', 'बैठे', 'लौटे'][index]}।`),
      ]);
    const before = relate([...articles]);
    const after = relate([...articles, story('new', 'सोमा देव ने नीला राय से बात की।')]);
    const changed = articles.filter(({ id }) => String(before.of(id)) !== String(after.of(id))).map(({ id }) => id);
    expect(changed).toEqual(['x0', 'y0']);
  });

  it('puts the next and the previous story of the running story behind the editor’s, and says which is which', () => {
    const run = { storylines: ['rivers'] };
    const { of, reason } = relate([
      story('old', 'पुल बना।', { ...run, publishedAt: '2020-01-01' }),
      story('twin', 'घाट बना।', { ...run, publishedAt: '2020-02-01' }),
      story('a', 'नहर बनी।', { ...run, publishedAt: '2020-02-01', links: { related: [{ id: 'f1', reason: 'मेला' }] } }),
      story('new', 'बांध बना।', { ...run, publishedAt: '2020-03-01' }),
      story('guide', 'नदी क्या है।', { ...run, kind: 'explainer' }),
      ...filler,
    ]);
    expect(of('a')).toEqual(['f1 editor', 'new similar', 'old similar']);
    expect(['new', 'old'].map((id) => reason('a', id)?.order)).toEqual(['next', 'previous']);
    expect(of('guide')).toEqual([]);
  });

  it('takes a surname behind the full name for the person', () => {
    const named = [makeEntity({ id: 'asha', name: 'आशा रावत', shortForms: ['रावत'] }), ...entities];
    const articles = [
      story('a', 'आशा रावत आईं।', { headline: 'मुलाकात' }),
      story('b', 'आशा रावत चलीं। रावत ने नदी देखी।'),
      ...filler,
      ...many,
    ];
    const [a] = linkContent(makeContent({ articles, entities: named, storylines })).articles;
    expect(a?.relations.map(({ to }) => to)).toEqual(['b']);
  });

  it('names the rare words that both texts use where no name is known', () => {
    const { of, reason } = relate([
      story('a', 'ओलावृष्टि से सरसों झुकी और किसानों ने मुआवजा मांगा। गांव में बैठक हुई।'),
      story('b', 'सरसों के मुआवजे की सूची बनी, क्योंकि ओलावृष्टि से फसल झुकी थी।'),
      ...filler,
      ...many,
    ]);
    expect(of('a')).toEqual(['b similar']);
    const words = reason('a', 'b')?.words ?? [];
    expect(words.length).toBeGreaterThanOrEqual(2);
    for (const word of words) expect('सरसों के मुआवजे की सूची बनी, क्योंकि ओलावृष्टि से फसल झुकी थी।').toContain(word);
  });

  it('never takes a place, a term or what the running story is about for a reason', () => {
    const about = makeStoryline({ id: 'river', entity: 'river', events: [{ id: 'E1', date: '2020', label: 'नींव' }] });
    const named = [
      makeEntity({ id: 'river', kind: 'organisation', name: 'नदी संघ' }),
      makeEntity({ id: 'word', kind: 'term', name: 'जलसंधि' }),
      makeEntity({ id: 'town', kind: 'place', name: 'सोनपुर' }),
    ];
    const run = { storylines: ['river'], kind: 'explainer' as const };
    const articles = [
      story('a', 'नदी संघ की जलसंधि सोनपुर में पढ़ी गई।', run),
      story('b', 'सोनपुर के लोग जलसंधि और नदी संघ को जानते हैं।', run),
      ...many,
    ];
    const [a] = linkContent(makeContent({ articles, entities: named, storylines: [about] })).articles;
    expect(a?.relations).toEqual([]);
  });

  it('names in every reason only what stands in the sentences that it points to', () => {
    const pieces = [...names, 'ओलावृष्टि', 'सरसों', 'मुआवजा', 'नहर', 'पुल', 'मेला', 'देवगढ़'];
    const sentence = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 });
    const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(texts, (all) => {
        const articles = all.map((text, index) =>
          story(`x${index}`, text.map((words) => `${words.join(' और ')} की बात हुई।`).join(' ')),
        );
        const { all: linked, get } = relate([...articles, ...many]);
        for (const { blocks, relations } of linked) {
          for (const { to, reason } of relations) {
            const sides = [
              [bodySentences(blocks), reason.evidence.from],
              [bodySentences(get(to)?.blocks ?? []), reason.evidence.to],
            ] as const;
            for (const [sentences, places] of sides) {
              expect(places.length).toBeGreaterThan(0);
              const text = sentences.filter(({ sentence }) => places.some((place) => place.sentence === sentence));
              for (const named of [...reason.entities.map(({ name }) => name), ...reason.words])
                expect(text.map((found) => found.text).join(' ')).toContain(named);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
