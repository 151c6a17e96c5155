import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mainDataOf } from '#domain/match-path.ts';
import { PAGE_NAMES, PAGES, type PageName, paths } from '#domain/pages.ts';
import type { Content } from '#domain/site/content.ts';
import { contentFolder, loadContent } from '#site/content/load-content.ts';

export const DIST = resolve('dist');

/** The site built for publishing under a path. */
export const UNDER_PATH = '/khabar/';
export const UNDER_PATH_DIST = resolve('.cache/variants/under-path/dist');

/** The next deploy: all chunks are renamed, one story is edited, one added, one removed, and an event is new. */
export const NEXT_DIST = resolve('.cache/variants/next/dist');
export const NEXT_TAGLINE = 'नया रूप, वही संदर्भ';
export const ADDED = { id: 'nayi-khabar-janch', headline: 'जांच के लिए जोड़ी गई खबर', event: 'जांच के लिए जोड़ी गई घटना' };

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

/** A page of every kind of `domain/pages.ts`, by path from the site's root. */
const SAMPLES: Readonly<Record<PageName, string>> = {
  home: paths.home(),
  article: paths.article(STORY.id),
  storyline: paths.storyline(STORYLINE.id),
  entity: paths.entity(STORYLINE.entity ?? entity.id),
  entities: paths.entities(),
  articles: paths.articles(),
  month: paths.month(month),
  library: paths.library(),
  search: paths.search(),
  add: paths.add(),
  about: paths.about(),
};

/** How tests name a kind where its own name says too little. */
const LABELS: Partial<Record<PageName, string>> = { add: 'own text' };

/** One page of every kind: name and path from the site's root. */
export const PAGE_KINDS: readonly (readonly [name: string, path: string])[] = [
  ...PAGE_NAMES.map((name) => [LABELS[name] ?? name, SAMPLES[name]] as const),
  ...(CARDED ? [['article with cards', paths.article(CARDED.id)] as const] : []),
  ['not found', '/aisa-koi-panna-nahin/'],
];

/** One page of every kind that has data: name, path, and path of the data file that it stands or falls with. */
export const DATA_KINDS: readonly (readonly [name: PageName, path: string, data: string])[] = PAGE_NAMES.flatMap(
  (name) => {
    if (PAGES[name].data === null) return [];
    const data = mainDataOf(SAMPLES[name]);
    if (data === null) throw new Error(`the sample of ${name} is no page of that kind`);
    return [[name, SAMPLES[name], data] as const];
  },
);

/** Ids of the stories that a text links to. */
const linked = new Set(
  content.articles.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'related' ? [block.target] : []))),
);

/** The story that the next deploy removes, with the editors' cards that name it: one that no text links to. */
export const REMOVED = content.articles.find(({ id }) => id !== STORY.id && !linked.has(id));
