import { type ComponentType, lazy } from 'react';
import { optional } from '#domain/values/optional.ts';
import { reached, type Stage } from './stages.ts';

/** A promise that never settles: React keeps the prerendered markup while it waits. */
const NEVER = new Promise<never>(() => undefined);

/**
 * Makes a part of a page whose prerendered markup stands as it is until its code comes at a stage and takes it over; it is
 * rendered inside `Suspense`. Its links work before that, as plain links. When the code does not come, the markup stays. In a
 * page that is drawn inside the app, the part is missing until then: it stands at the end of a page.
 * @param part the part itself on the server, `null` in the browser, so that the page's code does not hold it
 *   (`import.meta.env.SSR ? await load() : null`). The page renders the part's frame, so that
 *   the style sheet is the page's own.
 */
export const hydrateLater = <P extends object>(
  until: Stage,
  part: ComponentType<P> | null,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> =>
  part ??
  lazy(async () => {
    await reached(until);
    return { default: (await optional(load(), 'part of a page')) ?? (await NEVER) };
  });
