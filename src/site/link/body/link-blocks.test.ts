import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle, makeContent, makeEntity, paragraphs } from '#checks/samples/make-content.ts';
import { linkContent } from '../link-content.ts';

const entities = [
  makeEntity({ id: 'neela', name: 'नीला राय', shortForms: ['राय'] }),
  makeEntity({ id: 'devgarh', kind: 'place', name: 'देवगढ़' }),
  makeEntity({ id: 'fort', kind: 'term', name: 'किला' }),
  makeEntity({ id: 'union', kind: 'organisation', name: 'पर्वतीय जल संघ', abbreviation: 'पजस' }),
];

function link(given: Omit<Parameters<typeof makeArticle>[0], 'id'>) {
  const article = makeArticle({ id: 'a', ...given });
  const [linked] = linkContent(makeContent({ articles: [article], entities })).articles;
  if (!linked) throw new Error('nothing linked');
  return linked;
}

/** Linked mentions as `block: text=entity`. */
const links = (linked: ReturnType<typeof link>) =>
  linked.blocks.flatMap((block) => {
    const sentences = block.type === 'list' ? block.items.flat() : 'sentences' in block ? block.sentences : [];
    return sentences.flatMap(({ text, mentions }) =>
      (mentions ?? []).map(({ start, end, entity }) => `${block.id}: ${text.slice(start, end)}=${entity}`),
    );
  });

describe('mentions in an article', () => {
  it('links the first mention of a section, never in a heading', () => {
    const linked = link({
      blocks: [
        { id: 'p1', type: 'paragraph', text: 'नीला राय देवगढ़ आईं। राय देवगढ़ से गईं।' },
        { id: 'h1', type: 'heading', text: 'देवगढ़ का किला' },
        { id: 'p2', type: 'paragraph', text: 'देवगढ़ में राय बोलीं।' },
        { id: 'l1', type: 'list', items: ['पुराने किले', 'देवगढ़'] },
      ],
    });
    expect(links(linked)).toEqual([
      'p1: नीला राय=neela',
      'p1: देवगढ़=devgarh',
      'p2: देवगढ़=devgarh',
      'p2: राय=neela',
      'l1: किले=fort',
    ]);
  });

  it('gives the full name with the first short form, but not inside the words of others', () => {
    const linked = link({
      blocks: [
        { id: 'q1', type: 'quote', text: 'पजस बड़ा है।' },
        { id: 'h1', type: 'heading', text: 'पजस का काम' },
        { id: 'p1', type: 'paragraph', text: 'पजस फैला।' },
        { id: 'h2', type: 'heading', text: 'आगे' },
        { id: 'p2', type: 'paragraph', text: 'पजस बढ़ा।' },
      ],
    });
    const fullNames = linked.blocks.flatMap((block) => {
      const sentences = 'sentences' in block ? block.sentences : [];
      return sentences.flatMap(({ mentions = [] }) => mentions.map(({ fullName }) => `${block.id}: ${fullName}`));
    });
    expect(fullNames).toEqual(['q1: undefined', 'p1: पर्वतीय जल संघ', 'p2: undefined']);
  });

  it('counts every mention, linked or not', () => {
    const linked = link({ blocks: paragraphs('देवगढ़ बड़ा है। देवगढ़ पुराना है। कुछ नहीं। देवगढ़, देवगढ़।') });
    expect(linked.mentions.get('devgarh')).toHaveLength(3);
    expect(linked.mentions.has('neela')).toBe(false);
  });

  it.each<[name: string, given: Omit<Parameters<typeof makeArticle>[0], 'id'>, expected: string[]]>([
    [
      'the full name stands in the standfirst',
      { standfirst: 'नीला राय आईं।', blocks: paragraphs('फिर राय बोलीं।') },
      ['p1: राय=neela'],
    ],
    ['it stands nowhere', { blocks: paragraphs('फिर राय बोलीं।') }, []],
    ['it stands later', { blocks: paragraphs('फिर राय बोलीं।', 'नीला राय गईं।') }, ['p2: नीला राय=neela']],
    [
      'only a related headline has it',
      {
        blocks: [
          { id: 'r1', type: 'related', headline: 'नीला राय देवगढ़ में', target: null },
          { id: 'p1', type: 'paragraph', text: 'फिर राय बोलीं।' },
        ],
      },
      [],
    ],
  ])('reads a short form when %s', (_name, given, expected) => {
    expect(links(link(given))).toEqual(expected);
  });

  it('obeys the editor: a veto for the text, a veto for a block, words marked by hand', () => {
    const blocks = paragraphs('देवगढ़ का किला।', 'देवगढ़ में वह बोलीं।');
    expect(links(link({ blocks, links: { notEntities: ['fort'] } }))).toEqual(['p1: देवगढ़=devgarh']);
    expect(links(link({ blocks, links: { notMentions: [{ block: 'p1', entity: 'devgarh' }] } }))).toEqual([
      'p1: किला=fort',
      'p2: देवगढ़=devgarh',
    ]);
    const entities = [{ block: 'p2', text: 'वह', entity: 'neela' }];
    expect(links(link({ blocks, links: { entities } }))).toContain('p2: वह=neela');
  });

  it('loses no character of any text and gives every sentence its own id', () => {
    const piece = fc.constantFrom('नीला', 'राय', 'देवगढ़', ' ', ' ', '।', '. ', '\u200d', '\n', '5', '“', 'किले');
    fc.assert(
      fc.property(fc.array(fc.array(piece, { minLength: 1 }), { minLength: 1, maxLength: 4 }), (texts) => {
        const written = texts.map((parts) => `क${parts.join('')}`);
        const { blocks } = link({ blocks: paragraphs(...written) });
        const sentences = blocks.map((block) => ('sentences' in block ? block.sentences : []));
        expect(sentences.map((list) => list.map(({ text }) => text).join(''))).toEqual(written);
        const ids = sentences.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
