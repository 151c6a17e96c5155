import type { TimelineEvent } from '#domain/page-data/timeline.ts';
import { EVENT_KINDS } from '#domain/storyline/kinds.ts';
import { KindMark } from '../../features/timeline/timeline-list.tsx';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import styles from './kind-legend.module.css';

/** Legend of the shapes on a timeline. It names only the kinds that occur. */
export function KindLegend({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { timeline } = hi;
  const { storyline } = hiPages;
  const present = EVENT_KINDS.filter((kind) => events.some((event) => event.kind === kind));
  return (
    <ul className={styles.legend} aria-label={storyline.kindsLegend}>
      {present.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} />
          {timeline.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
