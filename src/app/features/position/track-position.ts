import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { optional } from '#domain/values/optional.ts';
import { documentArrival } from '../../navigation/document-arrival.ts';
import { landing } from '../../navigation/landing.ts';
import type { LogEntry } from '../../reader/log/reading-log.ts';
import type { Position } from '../../reader/position/position.ts';
import { mirroredPosition, mirrorPosition } from '../../reader/position/position-mirror.ts';
import { neighbours, resumePoint } from '../../reader/position/resume-point.ts';
import { readerState } from '../../reader/state/reader-state.ts';
import { changeReader, loadReader } from '../../reader/store/reader-store.ts';
import { timeAfter } from '../../reader/store/time-schema.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { dismissNotice, showNotice } from '../../ui/notices.ts';
import { type CurrentPosition, type Follower, followReader } from './follow-reader.ts';
import { isEndOfText } from './sentence-geometry.ts';

/** Pause in scrolling after which a position is stored, in milliseconds. */
const STORE_AFTER_MS = 400;

/** Sentences around the position that are stored with it. */
const NEIGHBOURS = 12;

const NOTICE = 'position';
const NOTICE_MS = 8_000;

/** Events of a reader who is moving about: from then on the page is not scrolled for them. */
const READER_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Whether the next story is the first page of this document: a reload says nothing about pages opened inside the app. */
let firstPage = true;

function positionToStore({ ids, index, offset }: CurrentPosition, now: number): Position | null {
  const sentence = ids[index];
  return sentence === undefined ? null : { sentence, offset, near: neighbours(ids, index, NEIGHBOURS), at: now };
}

const isStart = ({ index, offset }: CurrentPosition): boolean => index === 0 && offset === 0;

/** Returns where reading resumes; `null` for the start. A story that was read to its end opens at its start. */
function storedPosition(article: string, entry: LogEntry | undefined, returned: boolean): Position | null {
  const mirrored = returned ? mirroredPosition(article) : null;
  const stored = entry?.place ?? null;
  if (mirrored && mirrored.at >= (stored?.at ?? 0)) return mirrored;
  return returned || entry?.readAt === undefined ? stored : null;
}

function showRestored(): void {
  const { restored, fromStart } = hiSave.position;
  const actions = [
    { label: fromStart, run: () => window.scrollTo({ top: 0, behavior: 'instant' }) },
    { label: hiSave.close, run: () => undefined },
  ];
  showNotice({ id: NOTICE, text: restored, actions });
  setTimeout(() => dismissNotice(NOTICE), NOTICE_MS);
}

/** Scrolls to a stored position. @returns whether it was found in the text. */
function goToPosition(root: HTMLElement, follower: Follower, position: Position): boolean {
  // Below the text the router restores the scroll position.
  if (isEndOfText(follower.current()?.ids ?? [], position.sentence, position.offset)) return false;
  const find = (id: string) => root.querySelector(`#${CSS.escape(id)}`);
  const point = resumePoint(position, (id) => find(id) !== null);
  const element = point && find(point.id);
  if (!point || !element) return false;
  follower.goTo({ element, offset: point.offset });
  return true;
}

/**
 * Stores the reader's position in a story, and restores it when the story is opened: the same sentence, whatever has happened
 * to text size, screen and text since. An address that names a sentence or a section takes precedence.
 * @returns a function that stops it.
 */
export function trackPosition(article: ArticlePage): () => void {
  const root = document.querySelector<HTMLElement>('main article');
  if (!root) return () => undefined;
  const arrival = firstPage ? documentArrival() : 'link';
  const returned = arrival === 'reload' || arrival === 'history';
  firstPage = false;
  let readerMoved = false;
  let loaded = false;
  let isKnown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;

  const store = () => {
    clearTimeout(timer);
    const current = follower.current();
    // The start must not replace a stored position that is not known yet, or was not restored yet.
    if (!current || !(isKnown || (loaded && !isStart(current)))) return;
    const entry = getOwn(readerState().log, article.id);
    const at = timeAfter(Date.now(), entry?.place?.at, entry?.unplacedAt);
    const position = positionToStore(current, at);
    if (!position) return;
    const place = isStart(current) ? null : position;
    mirrorPosition(article.id, place);
    const progress = Math.max(entry?.progress ?? 0, current.progress);
    const readAt = current.atEnd ? at : null;
    const change = { type: 'position', article: article.id, at, place, progress, readAt } as const;
    optional(changeReader({ part: 'log', change }), 'position');
  };
  const follower: Follower = followReader(root, () => {
    clearTimeout(timer);
    timer = setTimeout(store, STORE_AFTER_MS);
  });

  const onReaderEvent = () => {
    readerMoved = true;
  };
  for (const type of READER_EVENTS) {
    window.addEventListener(type, onReaderEvent, { signal, passive: true, once: true });
  }
  window.addEventListener('pagehide', store, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && store(), { signal });

  const restored = loadReader().then(({ log, status }) => {
    if (signal.aborted) return;
    loaded = true;
    isKnown = status.log === 'known';
    const position = storedPosition(article.id, getOwn(log, article.id), returned);
    const target = landing({ url: window.location, arrival, saved: { scroll: null, position } });
    if (readerMoved || target.to !== 'position') return;
    if (goToPosition(root, follower, target.position) && !returned) showRestored();
  });
  // From here on the page stands where the reader left it.
  const mark = restored.then(() => {
    if (!signal.aborted) root.dataset.position = 'restored';
  });
  optional(mark, 'stored position');

  return () => {
    store();
    follower.stop();
    stopping.abort();
    delete root.dataset.position;
    dismissNotice(NOTICE);
  };
}
