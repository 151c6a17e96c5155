import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '#checks/build-site.ts';
import type { Article } from '#domain/article/schema.ts';
import type { Content } from '#domain/site/content.ts';
import type { Storyline } from '#domain/storyline/schema.ts';

const EVENTS = 500;
const WORDS = 20_000;

const wordsOf = (text: string): number => text.split(' ').length;

/** Lengthens a running story to 500 events by repeating each of its own, in the order of their dates. */
function lengthen(storyline: Storyline): Storyline {
  const times = Math.ceil(EVENTS / storyline.events.length);
  const events = storyline.events.flatMap((event) =>
    Array.from({ length: times }, (_, copy) =>
      // A change of status must not be repeated.
      copy === 0 ? event : { ...event, id: `${event.id}${String(copy).padStart(2, '0')}`, changes: [] },
    ),
  );
  return { ...storyline, events: events.slice(0, EVENTS) };
}

/** Lengthens a story to 20,000 words with the paragraphs of all. */
function fill(story: Article, articles: readonly Article[]): Article {
  const texts = articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
  );
  const blocks: Article['blocks'] = [];
  for (let words = 0; words < WORDS; ) {
    const text = texts[blocks.length % texts.length] ?? '';
    words += wordsOf(text);
    blocks.push({ id: `p${blocks.length + 1}`, type: 'paragraph', text });
  }
  return { ...story, blocks };
}

/**
 * Builds the site with a running story of 500 events and a story of 20,000 words.
 * @param work folder for the content and the build.
 * @param from the content folder.
 * @param story the one to lengthen, and its running story.
 * @returns the folder of the built site.
 */
export async function buildLongSite(work: string, from: string, content: Content, story: Article): Promise<string> {
  const folder = join(work, 'long-content');
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  const write = (path: string, value: unknown) => writeFileSync(join(folder, path), JSON.stringify(value));
  const id = story.storylines[0] ?? '';
  write(`storylines/${id}.json`, lengthen(JSON.parse(readFileSync(join(from, `storylines/${id}.json`), 'utf8'))));
  write(`articles/${story.id}.json`, fill(story, content.articles));
  const outDir = join(work, 'long/dist');
  await buildSite({ outDir, base: '/', content: folder });
  return outDir;
}
