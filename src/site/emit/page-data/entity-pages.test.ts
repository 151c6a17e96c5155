import { describe, expect, it } from 'vitest';
import { makeArticle, makeContent, makeEntity, paragraphs } from '#checks/samples/make-content.ts';
import { linkContent } from '../../link/link-content.ts';
import { entityPages } from './entity-pages.ts';

const entities = [makeEntity({ id: 'devgarh', kind: 'place', name: 'देवगढ़' })];
const article = (id: string, day: string, text: string) =>
  makeArticle({ id, dateline: { place: 'देवगढ़', date: day }, blocks: paragraphs(text) });

const pageOf = (articles: ReturnType<typeof article>[]) => {
  const content = makeContent({ articles, entities });
  return entityPages(content, linkContent(content), new Map())[0];
};

describe('entityPages', () => {
  it('gives the stories that name the entity, newest first', () => {
    const page = pageOf([
      article('old', '2020-01-01', 'देवगढ़ में मेला।'),
      article('none', '2021-01-01', 'कहीं और।'),
      article('new', '2022-01-01', 'देवगढ़ से ख़बर।'),
    ]);
    expect(page?.articles.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(page?.articleCount).toBe(2);
  });

  it('holds no more stories than a page should, and tells how many there are', () => {
    const days = Array.from({ length: 28 }, (_, index) => `2020-01-${String(index + 1).padStart(2, '0')}`);
    const page = pageOf([...days, ...days].map((day, index) => article(`a${index}`, day, 'देवगढ़ में मेला।')));
    expect(page?.articles).toHaveLength(30);
    expect(page?.articleCount).toBe(56);
  });
});
