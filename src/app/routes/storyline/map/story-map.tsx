import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import { useReaderState } from '../../../reader/state/use-reader-state.ts';
import { hiPages } from '../../../strings/hi-pages.ts';
import { Section } from '../../../ui/section.tsx';
import { MapGraph } from './map-graph.tsx';
import { MapList } from './map-list.tsx';
import type { ReadState } from './read-mark.tsx';
import styles from './story-map.module.css';

/** Fragment of the section. */
export const MAP_ID = 'naksha';

/** Section with the stories of a running story: a list by date and, on wide screens, a drawing of how they are related. */
export function StoryMap({ page }: { readonly page: StorylinePage }) {
  const { map } = hiPages;
  const { log } = useReaderState();
  const { articles, map: storyMap } = page;
  const { drawing, ties } = storyMap;
  const isOpened = (id: string): boolean => log[id] !== undefined;
  const anyOpened = articles.some(({ id }) => isOpened(id));
  const readState = (id: string): ReadState => (anyOpened ? (isOpened(id) ? 'read' : 'unread') : 'unknown');
  const drawn = drawing?.nodes.length ?? 0;
  return (
    <Section id={MAP_ID} title={map.title} note={map.note}>
      <div className={styles.map}>
        <div className={styles.parts}>
          {drawing ? (
            <div className={styles.drawing}>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
              <section className={styles.scroller} aria-label={map.drawing} tabIndex={0}>
                <MapGraph drawing={drawing} stories={articles} ties={ties} readState={readState} />
              </section>
              {drawn < articles.length ? <p className={styles.note}>{map.newestOnly(drawn)}</p> : null}
            </div>
          ) : null}
          <MapList stories={articles} ties={ties} readState={readState} />
        </div>
      </div>
    </Section>
  );
}
