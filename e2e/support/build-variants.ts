import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#domain/article/schema.ts';
import type { Entity } from '#domain/entity/schema.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import { contentFolder, readContent } from '#site/content/load-content.ts';
import {
  ADDED,
  DIST,
  NEXT_DIST,
  NEXT_TAGLINE,
  REMOVED,
  STORY,
  STORYLINE,
  UNDER_PATH,
  UNDER_PATH_DIST,
} from './site.ts';

const NEXT_CONTENT = '.cache/variants/next-content';

/** When a site was built, in milliseconds since 1970; 0 when it was not. */
const builtAt = (dist: string): number => statSync(join(dist, 'sw.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds a variant, unless it is newer than `dist/`. */
function build(outDir: string, base: string, content?: string): void {
  if (builtAt(outDir) > builtAt(DIST)) return;
  const args = ['src/checks/build-site.ts', outDir, base, ...(content ? [content] : [])];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`the build into ${outDir} failed`);
}

/** Changes one JSON file of the next content. @returns what it holds now. */
function edit<T>(path: string, change: (value: T) => void): T {
  const file = join(NEXT_CONTENT, path);
  const value: T = JSON.parse(readFileSync(file, 'utf8'));
  change(value);
  writeFileSync(file, JSON.stringify(value));
  return value;
}

/** Takes a story out of the next content, the editors' cards that name it, and the names that stood in it alone. */
function remove(id: string): void {
  rmSync(join(NEXT_CONTENT, 'articles', `${id}.json`));
  for (const file of readdirSync(join(NEXT_CONTENT, 'articles')))
    edit<Pick<Partial<Article>, 'links'>>(`articles/${file}`, ({ links }) => {
      if (links) links.related = links.related?.filter((card) => card.id !== id);
    });
  const unused = readContent(NEXT_CONTENT).diagnostics.filter(({ code }) => code === 'unused-name');
  edit<{ entities: Entity[] }>('entities.json', (file) => {
    file.entities = file.entities.filter(({ name }) => !unused.some(({ message }) => message.includes(`‘${name}’`)));
  });
}

/** Writes the content of the next deploy. Its tagline is part of the code that all pages share, so every chunk is renamed. */
function writeNextContent(): void {
  rmSync(NEXT_CONTENT, { recursive: true, force: true });
  cpSync(contentFolder(), NEXT_CONTENT, { recursive: true });
  edit<Record<string, unknown>>('site.json', (site) => {
    site.tagline = NEXT_TAGLINE;
  });
  const edited = edit<Article>(`articles/${STORY.id}.json`, ({ blocks }) => {
    const paragraph = blocks.find(({ type }) => type === 'paragraph');
    if (paragraph?.type === 'paragraph') paragraph.text = `${paragraph.text} यह वाक्य जांच के लिए जोड़ा गया।`;
  });
  const added = { ...edited, id: ADDED.id, headline: ADDED.headline, events: [], links: {} };
  writeFileSync(join(NEXT_CONTENT, 'articles', `${ADDED.id}.json`), JSON.stringify(added));
  if (REMOVED) remove(REMOVED.id);
  edit<Storyline>(`storylines/${STORYLINE.id}.json`, ({ events }) => {
    const at = events.findIndex(({ changes, status }) => changes.length === 0 && status === 'happened');
    const model = events[at];
    // After its model: events are in the order of their dates.
    if (model) events.splice(at + 1, 0, { ...model, id: 'T999', label: ADDED.event });
  });
}

/** Builds the sites that tests need beside `dist/`: one under a path, and the next deploy. */
export default function buildVariants(): void {
  if (!existsSync(join(DIST, 'sw.js'))) throw new Error('dist/ is not built: npm run build');
  build(UNDER_PATH_DIST, UNDER_PATH);
  if (builtAt(NEXT_DIST) < builtAt(DIST)) writeNextContent();
  build(NEXT_DIST, '/', NEXT_CONTENT);
}

if (import.meta.filename === process.argv[1]) buildVariants();
