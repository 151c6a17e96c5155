import { savedCache } from '#domain/offline/cache-names.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { builtData, content, STORY, STORYLINE } from '../support/site.ts';
import type { Engine, Size } from './engine.ts';
import { readPrinted } from './printed-overlaps.ts';
import type { Tab } from './tab.ts';
import { COMPLAINTS_KEY, WATCH, type WatchedHost } from './watched-host.ts';

const DESKTOP: Size = { width: 1280, height: 900 };
const PHONE: Size = { width: 360, height: 740 };

const HYDRATED = 'html[data-stage~="hydrated"]';
const HEADLINE = 'main h1';
const CURRENT = 'aside [data-event][aria-current="true"]';

/** What an errand has at hand. The device is one reader's: what one errand stored, the next finds. */
export type Visit = { readonly engine: Engine; readonly tab: Tab; readonly host: WatchedHost };

/** A thing that a reader does. It throws when it cannot be done. @returns what it did, in a few words. */
export type Errand = { readonly name: string; readonly run: (visit: Visit) => Promise<string> };

/** What Firefox logs when there is neither a network nor a copy of a story. */
const NOT_HERE = /\/data\/v1\/articles\/\S+\. A ServiceWorker passed an Error Response/;

const others = content.articles.filter(({ id }) => id !== STORY.id);
const unread = others.at(-1);
if (!unread) throw new Error('the content has too few stories');

/** Opens a page in the window and waits until React has taken over. */
async function open({ engine, tab, host }: Visit, path: string): Promise<void> {
  await engine.goto(host.origin + path);
  // The shell, which stands in for pages without a network, comes unwatched.
  await engine.run(WATCH);
  await tab.see(HYDRATED);
}

/** Opens a page in a new window. */
async function openAt(visit: Visit, size: Size, path: string): Promise<void> {
  await visit.engine.openWindow(size);
  await open(visit, path);
}

/** Waits until the worker answers for the site and has cached the page. */
const kept = ({ tab }: Visit): Promise<void> =>
  tab.until(
    'the worker to cache the page',
    async () => navigator.serviceWorker.controller && (await caches.match(location.href.replace(/#.*/, ''))),
    null,
  );

/** Events by the first sentence or block of the story that names one. */
function namedEvents(): { readonly id: string; readonly event: string }[] {
  const { blocks } = builtData<ArticlePage>(dataPaths.article(STORY.id));
  return blocks.flatMap((block) => {
    const sentences = block.type === 'list' ? block.items.flat() : 'sentences' in block ? block.sentences : [];
    const [event] = sentences.flatMap(({ events }) => events ?? []);
    return event === undefined ? [] : [{ id: block.id, event }];
  });
}

/** Types words into the search and waits for a name among the results. */
async function searchFor(visit: Visit, size: Size, words: string, name: string): Promise<string> {
  await openAt(visit, size, paths.search());
  await visit.tab.click('main input[type="search"]');
  await visit.tab.type(words);
  await visit.tab.see('section[aria-label="कौन, क्या, कहां"] a[data-result]', name);
  await visit.tab.see('ol mark');
  return visit.tab.ask((typed) => `${typed}: ${document.querySelectorAll('[data-result]').length} results`, words);
}

/** Errands in the order of a reader's day: first the network is there, then it is gone. */
export const ERRANDS: readonly Errand[] = [
  {
    name: 'home',
    run: async (visit) => {
      await openAt(visit, DESKTOP, paths.home());
      await visit.tab.see(HEADLINE, content.site.tagline);
      await kept(visit);
      return visit.tab.ask(
        () => `${document.querySelectorAll('main a[href^="/khabar/"]').length} links to stories`,
        null,
      );
    },
  },
  {
    name: 'story',
    run: async (visit) => {
      await openAt(visit, DESKTOP, paths.article(STORY.id));
      await visit.tab.see(HEADLINE, STORY.headline);
      await visit.tab.see('main article p', STORY.blocks.find((block) => block.type === 'paragraph')?.text ?? '');
      await kept(visit);
      return visit.tab.ask(() => `${document.querySelectorAll('main article p span[id]').length} sentences`, null);
    },
  },
  {
    name: 'timeline beside the text',
    run: async (visit) => {
      const { tab } = visit;
      await openAt(visit, DESKTOP, paths.article(STORY.id));
      const named = namedEvents();
      for (const { id, event } of named) {
        await tab.ask((block) => document.getElementById(block)?.scrollIntoView({ behavior: 'instant' }), id);
        await tab.see(`${CURRENT.replace(']', `="${event}"]`)}`);
      }
      await tab.click('aside [data-event] a[href*="?s="]');
      await tab.see('[data-marked]');
      await tab.until('the focus on the marked sentence', () => document.activeElement?.matches('[data-marked]'), null);
      return `in step at ${named.length} paragraphs; an event leads to its sentence`;
    },
  },
  {
    name: 'timeline in a sheet',
    run: async (visit) => {
      const { tab } = visit;
      await openAt(visit, PHONE, paths.article(STORY.id));
      await tab.click('article a[href="#samayrekha"]');
      const event = `dialog [data-event="${STORY.events[0]}"][aria-current="true"]`;
      await tab.see(event);
      await tab.until(
        'the current event on the screen',
        (selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box && box.top >= 0 && box.bottom <= innerHeight;
        },
        event,
      );
      await tab.click('dialog button', 'बंद करें');
      await tab.miss('dialog');
      return tab.ask(() => `at ${innerWidth} px`, null);
    },
  },
  {
    name: 'storyline',
    run: async (visit) => {
      await openAt(visit, PHONE, paths.storyline(STORYLINE.id));
      await visit.tab.see(HEADLINE, STORYLINE.title);
      const count = await visit.tab.ask(() => document.querySelectorAll('main [data-event]').length, null);
      if (count !== STORYLINE.events.length) throw new Error(`${count} events of ${STORYLINE.events.length}`);
      const wide = await visit.tab.ask(() => document.documentElement.scrollWidth - innerWidth, null);
      if (wide > 0) throw new Error(`the page is ${wide} px too wide`);
      return `${count} events`;
    },
  },
  {
    name: 'map of a running story',
    run: async (visit) => {
      await openAt(visit, DESKTOP, paths.storyline(STORYLINE.id));
      const { drawn, wide, said } = await visit.tab.ask(() => {
        const map = document.querySelector<SVGSVGElement>('#naksha svg[viewBox]');
        return { drawn: map?.viewBox.baseVal.width, wide: map?.width.baseVal.value, said: map?.getAttribute('width') };
      }, null);
      if (!drawn || wide !== drawn) throw new Error(`drawn for ${drawn} px, ${wide} px wide`);
      // WebKit's console refuses units that SVG did not have at first, and its driver does not tell.
      if (!/^[\d.]+(?:em|ex|px|in|cm|mm|pt|pc|%)?$/.test(said ?? '')) throw new Error(`width="${said}" in an SVG`);
      return `${wide} px`;
    },
  },
  {
    name: 'printing',
    run: async (visit) => {
      await openAt(visit, DESKTOP, paths.storyline(STORYLINE.id));
      const pdf = await visit.engine.print();
      if (!pdf) return 'not tried: the driver does not print';
      const printed = readPrinted(pdf);
      if (!printed) return 'not tried: no pdftotext; install the Debian package poppler-utils';
      const { sheets, words, overlaps } = printed;
      if (overlaps.length > 0)
        throw new Error(`${overlaps.length} words over others: ${overlaps.slice(0, 3).join(', ')}`);
      return `${sheets} sheets, ${words} words, none over another`;
    },
  },
  { name: 'search in Hindi', run: (visit) => searchFor(visit, DESKTOP, 'राजनाथ', 'राजनाथ') },
  { name: 'search in Latin', run: (visit) => searchFor(visit, PHONE, 'rajnath', 'राजनाथ') },
  {
    name: 'Back to a search',
    run: async (visit) => {
      const { engine, tab, host } = visit;
      await searchFor(visit, DESKTOP, 'rajnath', 'राजनाथ');
      await engine.goto(host.origin + paths.about());
      await engine.back();
      await tab.see('ol mark');
      await tab.until(
        'the words in the field',
        () => document.querySelector<HTMLInputElement>('main input[type="search"]')?.value === 'rajnath',
        null,
      );
      return 'the words and what they found';
    },
  },
  {
    name: 'card of a name',
    run: async (visit) => {
      const { tab } = visit;
      await openAt(visit, DESKTOP, paths.article(STORY.id));
      const link = 'main article p a[data-entity]';
      const id = await tab.ask((selector) => document.querySelector<HTMLElement>(selector)?.dataset.entity ?? '', link);
      const entity = content.entities.find((each) => each.id === id);
      await tab.point(link);
      await tab.see('[popover]:popover-open', entity?.explanation ?? 'no such entity');
      return entity?.name ?? '';
    },
  },
  {
    name: 'Back inside the app',
    run: async (visit) => {
      const { engine, tab } = visit;
      await openAt(visit, PHONE, paths.articles());
      await tab.ask(() => {
        document.documentElement.dataset.same = 'yes';
      }, null);
      const link = `main a[href="${paths.article(unread.id)}"]`;
      await tab.click(link);
      await tab.see(HEADLINE, unread.headline);
      await tab.see('html[data-same="yes"]');
      await tab.until('the top of the story', () => scrollY === 0, null);
      await engine.back();
      await tab.see('html[data-same="yes"]');
      await tab.until(
        'the place in the list',
        (selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box && Math.abs((box.top + box.bottom) / 2 - innerHeight / 2) < 40;
        },
        link,
      );
      return tab.ask(() => `back at ${Math.round(scrollY)} px`, null);
    },
  },
  {
    name: 'saving',
    run: async (visit) => {
      const { tab } = visit;
      await openAt(visit, PHONE, paths.article(STORY.id));
      await tab.click('[data-save] button', 'सेव करें');
      await tab.see('[data-saving="whole"]');
      await open(visit, paths.library());
      await tab.see('[data-saved][data-state="whole"] a', STORY.headline);
      await kept(visit);
      return tab.ask(
        async (name) => `${(await (await caches.open(name)).keys()).length} files, in the library`,
        savedCache('/'),
      );
    },
  },
  {
    name: 'without a network',
    run: async (visit) => {
      const { engine, tab, host } = visit;
      await openAt(visit, PHONE, paths.article(STORY.id));
      await kept(visit);
      const never = await tab.ask(
        async (files) => {
          const held = await Promise.all(files.map(({ file }) => caches.match(file, { ignoreVary: true })));
          return files.find((_, index) => held[index] === undefined)?.page ?? 'none';
        },
        others.map(({ id }) => ({ file: dataPaths.article(id), page: paths.article(id) })),
      );
      await host.stop();
      try {
        await engine.reload();
        await tab.see(HEADLINE, STORY.headline);
        await tab.see(HYDRATED);
        await open(visit, paths.home());
        await tab.see(HEADLINE, content.site.tagline);
        await open(visit, paths.library());
        await tab.click('[data-saved] a', STORY.headline);
        await tab.see(HEADLINE, STORY.headline);
        await open(visit, never);
        await tab.see(HEADLINE, 'यह पेज अभी आपके पास नहीं है');
        await open(visit, paths.search());
        await tab.click('main input[type="search"]');
        await tab.type('belarus');
        await tab.see('main', 'इंटरनेट नहीं मिला');
        await tab.see('main ol a[data-result]');
      } finally {
        await host.start();
      }
      return 'reload, home, library, saved story, search; an unread story says that it is not here';
    },
  },
  {
    name: 'no complaint',
    run: async (visit) => {
      await openAt(visit, DESKTOP, paths.home());
      const text = await visit.tab.ask((key) => localStorage.getItem(key), COMPLAINTS_KEY);
      const lines: string[] = [...JSON.parse(text ?? '[]'), ...visit.engine.complaints(), ...visit.host.refused];
      const faults = lines.filter((line) => !NOT_HERE.test(line));
      if (faults.length > 0) throw new Error(faults.join(' | '));
      return 'no console line, no uncaught error, no file missing';
    },
  },
];
