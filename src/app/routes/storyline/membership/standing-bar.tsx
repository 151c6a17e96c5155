import type { MembershipStatus } from '#domain/storyline/schema.ts';
import type { Bar } from './chart-geometry.ts';
import styles from './standing-bar.module.css';

/** Thickness of a standing's bar, in em. It tells standings apart as the pattern does. */
const THICKNESS: Record<MembershipStatus, number> = { member: 1, observer: 0.8, 'dialogue-partner': 0.5 };

const patternOf = (status: MembershipStatus, id: string): string | undefined =>
  status === 'member' ? undefined : `url(#${id}-${status})`;

/**
 * SVG patterns that fill the bars: stripes for observers, dots for dialogue partners. Members' bars are solid.
 * @param id prefix of the patterns' ids.
 */
export function StandingPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-observer`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.stripe} width="2.5" height="6" />
      </pattern>
      <pattern id={`${id}-dialogue-partner`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle className={styles.stripe} cx="2.5" cy="2.5" r="1.2" />
      </pattern>
    </defs>
  );
}

type StandingBarProps = {
  readonly bar: Bar;
  /** Vertical centre of the bar, in em. */
  readonly middle: number;
  /** Id given to `StandingPatterns`. */
  readonly patterns: string;
};

/** Bar of one country's standing. A thin dashed line covers the time in which the standing may have begun already. */
export function StandingBar({ bar: { status, earliest, x, width }, middle, patterns }: StandingBarProps) {
  const thickness = THICKNESS[status];
  const line = `${Math.round(middle * 100) / 100}em`;
  return (
    <>
      {earliest < x ? <line className={styles.unsure} x1={`${earliest}%`} x2={`${x}%`} y1={line} y2={line} /> : null}
      <rect
        className={styles.bar}
        data-standing={status}
        x={`${x}%`}
        width={`${width}%`}
        y={`${Math.round((middle - thickness / 2) * 100) / 100}em`}
        height={`${thickness}em`}
        fill={patternOf(status, patterns)}
      />
    </>
  );
}
