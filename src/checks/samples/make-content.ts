import * as v from 'valibot';
import { type Article, ArticleSchema } from '#domain/article/schema.ts';
import { type Entity, EntitySchema } from '#domain/entity/schema.ts';
import type { Content } from '#domain/site/content.ts';
import { SiteSchema } from '#domain/site/schema.ts';
import { type Storyline, StorylineSchema } from '#domain/storyline/schema.ts';

const source = { title: 'स्रोत', publisher: 'जांच', url: 'https://example.org/a' };

/** Makes an article for tests. Fields that are not given get the least that is valid. */
export const makeArticle = (given: Partial<v.InferInput<typeof ArticleSchema>> & { id: string }): Article =>
  v.parse(ArticleSchema, {
    headline: `खबर ${given.id}`,
    standfirst: null,
    dateline: { place: null, date: null },
    publishedAt: '2021-07-28',
    byline: null,
    blocks: [{ id: 'p1', type: 'paragraph', text: 'कुछ नहीं।' }],
    sources: [source],
    ...given,
  });

/** Makes paragraphs p1, p2 … for {@link makeArticle}. */
export const paragraphs = (...texts: string[]) =>
  texts.map((text, index) => ({ id: `p${index + 1}`, type: 'paragraph' as const, text }));

/** Makes an entity for tests, a person by default. */
export const makeEntity = (given: Partial<v.InferInput<typeof EntitySchema>> & { id: string; name: string }): Entity =>
  v.parse(EntitySchema, { kind: 'person', english: given.id, explanation: 'जांच के लिए।', ...given });

type EventInput = Partial<v.InferInput<typeof StorylineSchema>['events'][number]> & { id: string; date: string };

/** Makes a storyline for tests. Its events are summits by default. */
export const makeStoryline = (
  given: Omit<Partial<v.InferInput<typeof StorylineSchema>>, 'events'> & { id: string; events: EventInput[] },
): Storyline =>
  v.parse(StorylineSchema, {
    title: given.id,
    shortTitle: given.id,
    description: 'जांच के लिए।',
    verifiedUntil: null,
    sources: { S1: source },
    ...given,
    events: given.events.map((event) => ({ kind: 'summit', label: event.id, place: null, cites: ['S1'], ...event })),
  });

/** Makes the content of a site for tests, empty by default. */
export const makeContent = (given: Partial<Content>): Content => ({
  site: v.parse(SiteSchema, {
    name: 'जांच',
    latinName: 'test',
    tagline: 'जांच',
    description: 'जांच',
    origin: 'https://example.org',
    publisher: 'जांच',
    storylines: [],
    lead: null,
  }),
  about: { title: 'जांच', sections: [{ title: 'जांच', paragraphs: ['जांच'] }] },
  articles: [],
  storylines: [],
  entities: [],
  entitySources: {},
  ...given,
});
