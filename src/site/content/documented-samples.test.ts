import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ArticleSchema, BlockSchema } from '#domain/article/schema.ts';
import { EntityFileSchema, EntitySchema } from '#domain/entity/schema.ts';
import { SiteSchema } from '#domain/site/schema.ts';
import { EventSchema, StorylineSchema } from '#domain/storyline/schema.ts';

const read = (file: string): string => readFileSync(`src/content/${file}`, 'utf8');
const readme = read('README.md');
const samples = Array.from(readme.matchAll(/^```jsonc\n(.*?)^```$/gms), ([, code = '']): unknown => parse(code));
const storyline = v.parse(StorylineSchema, JSON.parse(read('storylines/sco.json')));
const { entities } = v.parse(EntityFileSchema, JSON.parse(read('entities.json')));

/** Whether a value has all that a part of it says. A list may have more items, in any order. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((item) => whole.some((candidate) => holds(candidate, item)));
  if (typeof part !== 'object' || part === null) return whole === part;
  const fields = new Map(Object.entries(whole ?? {}));
  return Object.entries(part).every(([key, value]) => holds(fields.get(key), value));
}

describe('the samples of src/content/README.md', () => {
  it.each([
    ['an article', 0, ArticleSchema, [JSON.parse(read('articles/samarkand-summit-2022.json'))]],
    ['an event', 1, EventSchema, storyline.events],
    ['a name', 2, EntitySchema, entities],
  ] as const)('have %s that passes its schema and stands in the content', (_what, at, schema, real) => {
    expect(v.safeParse(schema, samples[at]).issues).toBe(undefined);
    expect(real.filter((one: unknown) => holds(one, samples[at]))).toHaveLength(1);
  });
});

describe('src/content/README.md names every field', () => {
  const { links, dateline, sources, updates } = ArticleSchema.entries;
  it.each([
    ['an article', Object.keys(ArticleSchema.entries)],
    ['its links', Object.keys(links.wrapped.entries)],
    ['its dateline', Object.keys(dateline.entries)],
    ['a source', sources.pipe[0].item.options.flatMap(({ entries }) => Object.keys(entries))],
    ['an update', Object.keys(updates.wrapped.item.entries)],
    ['a block', BlockSchema.options.flatMap(({ entries }) => [entries.type.literal, ...Object.keys(entries)])],
    ['a storyline', Object.keys(StorylineSchema.entries)],
    ['an event', Object.keys(EventSchema.entries)],
    ['its place', Object.keys(EventSchema.entries.place.wrapped.entries)],
    ['a name', Object.keys(EntitySchema.entries)],
    ['the site', Object.keys(SiteSchema.entries)],
  ])('of %s', (_what, fields) =>
    expect(fields.filter((field) => !readme.includes(`\`${field}\``) && !readme.includes(`"${field}":`))).toEqual([]),
  );
});
