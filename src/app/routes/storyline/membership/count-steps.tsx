import { parseEdtf } from '#domain/dates/edtf.ts';
import type { MemberCount } from '#domain/storyline/membership-years.ts';
import type { TimeScale } from './chart-geometry.ts';
import styles from './membership-chart.module.css';

type CountStepsProps = {
  readonly counts: readonly MemberCount[];
  readonly scale: TimeScale;
  /** Top of the row, in em. */
  readonly top: number;
  /** Last day for which the facts are known, ISO. */
  readonly until: string;
};

/** Row of the chart with the number of members. Each number is centred on the time for which it holds. */
export function CountSteps({ counts, scale, top, until }: CountStepsProps) {
  const starts = counts.map(({ date }) => scale.ofDay(parseEdtf(date)?.end ?? until));
  return counts.map(({ date, after }, index) => {
    const start = starts[index] ?? 0;
    // The last number is centred on the rest of the axis.
    const end = starts[index + 1] ?? 100;
    return (
      <g key={date}>
        <line className={styles.step} x1={`${start}%`} x2={`${start}%`} y1={`${top + 0.2}em`} y2={`${top + 1.9}em`} />
        <text
          className={styles.number}
          x={`${Math.round((start + end) * 50) / 100}%`}
          y={`${top + 1.4}em`}
          textAnchor="middle"
        >
          {after}
        </text>
      </g>
    );
  });
}
