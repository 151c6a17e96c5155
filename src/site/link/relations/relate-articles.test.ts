import { describe, expect, it } from 'vitest';
import { makeArticle, makeContent, makeEntity, makeStoryline, paragraphs } from '#checks/samples/make-content.ts';
import type { Article } from '#domain/article/schema.ts';
import { linkContent } from '../link-content.ts';

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

describe('relations', () => {
  it('puts a shared event before shared people, people before nothing, and says why', () => {
    const { of, reason } = relate([
      story('a', 'नीला राय और सोमा देव मिले।', { storylines: ['rivers'], events: ['E1'] }),
      story('b', '10 जनवरी 2020 को नीला राय ने बात की।', { storylines: ['rivers'] }),
      story('c', 'सोमा देव फिर बोले।'),
      ...filler,
    ]);
    expect(of('a')).toEqual(['b event', 'c entities']);
    expect(reason('a', 'b')).toEqual({
      event: { id: 'E1', label: 'बाढ़ बैठक' },
      entities: [{ id: 'person-0', name: 'नीला राय', kind: 'person' }],
      storyline: { id: 'rivers', title: 'rivers' },
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
    const many = Array.from({ length: 8 }, (_, index) => story(`m${index}`, text(index)));
    const { of } = relate([story('a', 'नीला राय ने सभा में भाषण दिया।'), ...many, ...filler]);
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
        links: { related: ['f2', 'f1'], notRelated: ['c'] },
      }),
      story('b', 'नीला राय बोलीं और चलीं।'),
      story('c', 'नीला राय ने नदी देखी।'),
      ...filler,
    ]);
    expect(get('a')?.inline.map(({ to, kind }) => `${to} ${kind}`)).toEqual(['f1 editor']);
    expect(of('a')).toEqual(['f2 editor', 'b entities']);
    expect(get('f1')?.backlinks.map(({ from, kind }) => `${from} ${kind}`)).toContain('a editor');
  });

  it('lists every link at its target', () => {
    const { all, get } = relate([story('a', 'नीला राय और सोमा देव।'), story('b', 'नीला राय।'), story('c', 'सोमा देव।')]);
    for (const { relations } of all)
      for (const { from, to } of relations) expect(get(to)?.backlinks.map((link) => link.from)).toContain(from);
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
});
