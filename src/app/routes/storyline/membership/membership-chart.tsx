import { useId } from 'react';
import type { CountryMembership } from '#domain/storyline/membership-schema.ts';
import { memberCounts } from '#domain/storyline/membership-years.ts';
import { hiPages } from '../../../strings/hi-pages.ts';
import { axisYears, type Bar, barsOf, chartLines, timeScale } from './chart-geometry.ts';
import { ChartLegend } from './chart-legend.tsx';
import { CountSteps } from './count-steps.tsx';
import styles from './membership-chart.module.css';
import { StandingBar, StandingPatterns } from './standing-bar.tsx';

type MembershipChartProps = {
  readonly countries: readonly CountryMembership[];
  /** Years of the axis, ascending and without gaps. */
  readonly years: readonly number[];
  /** Last day for which the facts are known, ISO. */
  readonly until: string;
  /** The year chosen by the reader; it is highlighted. */
  readonly chosen: number;
};

const em = (value: number): string => `${Math.round(value * 100) / 100}em`;
const percent = (value: number): string => `${value}%`;

/**
 * Chart of each country's standing over the years; bars differ in thickness and pattern. Widths are in per cent and heights in
 * em, so that one drawing fits every screen and text size and its text is never scaled.
 */
export function MembershipChart({ countries, years, until, chosen }: MembershipChartProps) {
  const { membership } = hiPages;
  const patterns = useId();
  const scale = timeScale(years);
  const { lines, countsTop, rowHeight, height } = chartLines(countries);
  const middle = (y: number): string => em(y + rowHeight / 2 + 0.35);
  const yearWidth = 100 / years.length;
  const barKey = ({ status, x }: Bar): string => `${status} ${x}`;
  return (
    <figure className={styles.figure}>
      <div
        className={styles.chart}
        role="img"
        aria-label={membership.chart(String(years[0] ?? ''), String(years.at(-1) ?? ''))}
      >
        <svg className={styles.names} width="7.8em" height={em(height)} aria-hidden="true">
          <text x="0" y={em(countsTop + 1.35)} className={styles.soft}>
            {membership.count}
          </text>
          {lines.map((line) =>
            line.type === 'heading' ? (
              <text key={line.status} x="0" y={em(line.y + 1.6)} className={styles.heading}>
                {membership.group(line.status, line.count)}
              </text>
            ) : (
              <text key={line.country.country} x="0" y={middle(line.y)}>
                {line.country.name}
              </text>
            ),
          )}
        </svg>
        <svg className={styles.plot} width="100%" height={em(height)} aria-hidden="true">
          <StandingPatterns id={patterns} />
          <rect
            className={styles.chosen}
            x={percent(scale.ofYear(chosen))}
            width={percent(Math.round(yearWidth * 100) / 100)}
            y={em(countsTop)}
            height={em(height - countsTop)}
          />
          {axisYears(years).map(({ year, crowded }, index) => (
            <g key={year}>
              <line
                className={styles.grid}
                x1={percent(scale.ofYear(year))}
                x2={percent(scale.ofYear(year))}
                y1={em(countsTop)}
                y2={em(height)}
              />
              <text
                x={percent(scale.ofYear(year))}
                y="1.1em"
                className={styles.soft}
                data-crowded={crowded}
                textAnchor={index === 0 ? 'start' : 'middle'}
              >
                {year}
              </text>
            </g>
          ))}
          <CountSteps counts={memberCounts(countries)} scale={scale} top={countsTop} until={until} />
          {lines.map((line) =>
            line.type === 'heading'
              ? null
              : barsOf(line.country, scale, until).map((bar) => (
                  <StandingBar
                    key={`${line.country.country} ${barKey(bar)}`}
                    bar={bar}
                    middle={line.y + rowHeight / 2}
                    patterns={patterns}
                  />
                )),
          )}
        </svg>
      </div>
      <figcaption>
        <ChartLegend patterns={patterns} />
      </figcaption>
    </figure>
  );
}
