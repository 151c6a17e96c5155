import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { neighbours, spotOf } from '../../reader/nearest-sentence.ts';
import { changeLog, loadReader } from '../../reader/reader-store.ts';
import type { Entry, Place } from '../../reader/reading-log.ts';
import { hiKeep } from '../../strings/hi-keep.ts';
import { dismissNotice, showNotice } from '../../ui/notices.ts';
import { type Follower, followReader, type Whereabouts } from './follow-reader.ts';
import { mirroredPlace, mirrorPlace } from './place-mirror.ts';
import { isEndOfText } from './sentence-geometry.ts';

const WRITE_AFTER_MS = 400;
const NEIGHBOURS = 12;
const NOTICE = 'place';
const NOTICE_MS = 8_000;
/** Signs that the reader has taken over: from then on nothing scrolls but the reader. */
const TAKING_OVER = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const isReturn = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
};

/** The first page of this tab's document; a reload says nothing about pages reached inside the app. */
let firstPage = true;

function placeOf({ ids, index, offset }: Whereabouts, now: number): Place | null {
  const sentence = ids[index];
  return sentence === undefined ? null : { sentence, offset, near: neighbours(ids, index, NEIGHBOURS), at: now };
}

const isStart = ({ index, offset }: Whereabouts): boolean => index === 0 && offset === 0;

function keptPlace(article: string, entry: Entry | undefined, reloaded: boolean): Place | null {
  const mirrored = reloaded ? mirroredPlace(article) : null;
  const stored = entry?.place ?? null;
  if (mirrored && mirrored.at >= (stored?.at ?? 0)) return mirrored;
  // A story that was read to its end begins at its beginning.
  return reloaded || entry?.readAt === undefined ? stored : null;
}

function tellReader(): void {
  const { restored, fromStart } = hiKeep.place;
  const actions = [
    { label: fromStart, run: () => window.scrollTo({ top: 0, behavior: 'instant' }) },
    { label: hiKeep.close, run: () => undefined },
  ];
  showNotice({ id: NOTICE, text: restored, actions });
  setTimeout(() => dismissNotice(NOTICE), NOTICE_MS);
}

/**
 * Keeps the reader's place in a story, and brings it back: the same sentence, whatever the text size, the screen or an edit
 * did to the page. An address that names a sentence or a section wins.
 * @returns the way to stop.
 */
export function keepPlace(article: ArticlePage): () => void {
  const root = document.querySelector<HTMLElement>('main article');
  if (!root) return () => undefined;
  const reloaded = firstPage && isReturn();
  firstPage = false;
  let takenOver = false;
  let ready = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gone = new AbortController();
  const { signal } = gone;

  const write = () => {
    clearTimeout(timer);
    const where = ready ? follower.where() : null;
    const now = Date.now();
    const place = where && placeOf(where, now);
    if (!where || !place) return;
    mirrorPlace(article.id, isStart(where) ? null : place);
    void changeLog((log) => {
      const before: Entry = getOwn(log, article.id) ?? { openedAt: now };
      const entry: Entry = { ...before, progress: Math.max(before.progress ?? 0, where.progress) };
      if (isStart(where)) delete entry.place;
      else entry.place = place;
      if (where.atEnd) entry.readAt = now;
      return { ...log, [article.id]: entry };
    });
  };
  const follower: Follower = followReader(root, () => {
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_AFTER_MS);
  });

  for (const type of TAKING_OVER) {
    window.addEventListener(
      type,
      () => {
        takenOver = true;
      },
      { signal, passive: true, once: true },
    );
  }
  window.addEventListener('pagehide', write, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && write(), { signal });

  void loadReader().then(({ log }) => {
    if (signal.aborted) return;
    ready = true;
    const { searchParams, hash } = new URL(window.location.href);
    const place = keptPlace(article.id, getOwn(log, article.id), reloaded);
    if (takenOver || searchParams.has('s') || hash !== '' || !place) return;
    // Whoever was below the text is put there by the page itself.
    if (isEndOfText(follower.where()?.ids ?? [], place.sentence, place.offset)) return;
    const find = (id: string) => root.querySelector(`#${CSS.escape(id)}`);
    const spot = spotOf(place, (id) => find(id) !== null);
    const element = spot && find(spot.id);
    if (!spot || !element) return;
    follower.goTo(element, spot.offset);
    if (!reloaded) tellReader();
  });

  return () => {
    write();
    follower.stop();
    gone.abort();
    dismissNotice(NOTICE);
  };
}
