import { describe, expect, it } from 'vitest';
import { makeArticle, makeContent, makeEntity, makeStoryline, paragraphs } from '#checks/samples/make-content.ts';
import { linkContent } from '../link-content.ts';

const entities = [
  makeEntity({ id: 'neela', name: 'नीला राय' }),
  makeEntity({ id: 'soma', name: 'सोमा देव' }),
  makeEntity({ id: 'town', kind: 'place', name: 'सोनपुर' }),
];
const storylines = [
  makeStoryline({
    id: 'rivers',
    events: [
      {
        id: 'E1',
        date: '2020-01-10',
        place: { name: 'सोनपुर', country: 'XX', entity: 'town' },
        entities: ['neela', 'soma'],
      },
    ],
  }),
];

describe('what two names share', () => {
  it('is every event that holds both and every sentence that names both, each once', () => {
    const articles = [
      makeArticle({
        id: 'a',
        blocks: paragraphs('सोमा देव और नीला राय मिले। नीला राय ने नीला राय से कहा।', 'सोमा देव आए।'),
      }),
      makeArticle({ id: 'b', blocks: paragraphs('नीला राय सोनपुर में हैं।') }),
    ];
    const linked = linkContent(makeContent({ articles, entities, storylines }));
    const [first] = linked.articles[0]?.blocks ?? [];
    const sentence = first && 'sentences' in first ? first.sentences[0]?.id : '';
    expect(
      linked.pairs().map(({ entities: ids, events, sentences }) => [ids.join('+'), events.length, sentences.length]),
    ).toEqual([
      ['neela+soma', 1, 1],
      ['neela+town', 1, 1],
      ['soma+town', 1, 0],
    ]);
    expect(linked.pairs()[0]).toEqual({
      entities: ['neela', 'soma'],
      events: [{ storyline: 'rivers', event: 'E1' }],
      sentences: [{ article: 'a', block: 'p1', sentence }],
    });
  });
});
