import { type ComponentType, lazy } from 'react';
import { optional } from '#domain/values/optional.ts';

/** A promise that never settles: React keeps the prerendered markup while it waits. */
const NEVER = new Promise<never>(() => undefined);

/**
 * Makes a part of a page that is taken over after the rest: its code is asked for when the page's own code has come, and its
 * prerendered markup stands until then. Its links work before that, as plain links. When the code does not come, the markup
 * stays. It is rendered inside `Suspense`, at the end of a page: in one that is drawn inside the app it may come a moment later.
 * @param part the part itself on the server, `null` in the browser, so that the page's code does not hold it
 *   (`import.meta.env.SSR ? await load() : null`). The page renders the part's frame, so that the style sheet is the page's own.
 */
export function hydrateLater<P extends object>(
  part: ComponentType<P> | null,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  if (part) return part;
  const loaded = optional(load(), 'part of a page');
  return lazy(async () => ({ default: (await loaded) ?? (await NEVER) }));
}
