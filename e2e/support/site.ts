import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { paths } from '#domain/paths.ts';
import type { Content } from '#domain/site/content.ts';
import { contentFolder, loadContent } from '#site/content/load-content.ts';

export const DIST = resolve('dist');

/** The site built for publishing under a path. */
export const UNDER_PATH = '/khabar/';
export const UNDER_PATH_DIST = resolve('.cache/variants/under-path/dist');

/** The next deploy: all chunks are renamed, one story is edited, one added, one removed, and an event is new. */
export const NEXT_DIST = resolve('.cache/variants/next/dist');
export const NEXT_TAGLINE = 'नया रूप, वही संदर्भ';
export const ADDED = { id: 'nayi-khabar-janch', headline: 'जांच के लिए जोड़ी गई ख़बर', event: 'जांच के लिए जोड़ी गई घटना' };

/** The content as editors wrote it, so that pages are compared with the source and not with the build's own output. */
export const content: Content = loadContent(contentFolder());

/** Reads a JSON file of the build. Its shape is the caller's to know. */
export const builtData = <T>(path: string): T => JSON.parse(readFileSync(join(DIST, path), 'utf8'));

const [storyline] = content.storylines;
const news = content.articles.find(({ storylines, events }) => storylines.length > 0 && events.length > 0);
const [entity] = content.entities;
if (!storyline || !news || !entity) throw new Error('the content has no storyline with a story, or no entity');

/** A story that stands in a running story and reports an event of it. */
export const STORY = news;
/** The running story that {@link STORY}'s page shows. */
export const STORYLINE = content.storylines.find(({ id }) => id === STORY.storylines[0]) ?? storyline;

/** A story with cards inside its text. */
const CARDED = content.articles.find(
  ({ id, blocks }) => id !== STORY.id && blocks.some(({ type }) => type === 'related'),
);

const month = (STORY.publishedAt ?? '').slice(0, 7);

/** One page of every kind: name and path from the site's root. */
export const PAGE_KINDS: readonly (readonly [name: string, path: string])[] = [
  ['home', paths.home()],
  ['article', paths.article(STORY.id)],
  ...(CARDED ? [['article with cards', paths.article(CARDED.id)] as const] : []),
  ['storyline', paths.storyline(STORYLINE.id)],
  ['entity', paths.entity(STORYLINE.entity ?? entity.id)],
  ['entities', paths.entities()],
  ['articles', paths.articles()],
  ['month', paths.month(month)],
  ['library', paths.library()],
  ['search', paths.search()],
  ['own text', paths.add()],
  ['about', paths.about()],
  ['not found', '/aisa-koi-panna-nahin/'],
];

/** The story that the next deploy removes: one that no other story names. */
export const REMOVED = content.articles.find(
  ({ id }) =>
    id !== STORY.id && !content.articles.some((other) => JSON.stringify(other).includes(`"${id}"`) && other.id !== id),
);
