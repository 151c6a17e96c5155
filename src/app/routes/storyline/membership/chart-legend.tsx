import { MEMBERSHIP_STATUSES } from '#domain/storyline/kinds.ts';
import { hiPages } from '../../../strings/hi-pages.ts';
import styles from './membership-chart.module.css';
import { StandingBar } from './standing-bar.tsx';

type ChartLegendProps = {
  /** Id given to `StandingPatterns`. */
  readonly patterns: string;
};

/** Legend of the chart: a bar of each standing with its name. */
export function ChartLegend({ patterns }: ChartLegendProps) {
  const { membership } = hiPages;
  return (
    <ul className={styles.legend}>
      {MEMBERSHIP_STATUSES.map((status) => (
        <li key={status}>
          <svg width="2.4em" height="1.2em" aria-hidden="true">
            <StandingBar bar={{ status, earliest: 2, x: 2, width: 96 }} middle={0.6} patterns={patterns} />
          </svg>
          {membership.standing[status]}
        </li>
      ))}
    </ul>
  );
}
