import { useId } from 'react';
import { hiPages } from '../../../strings/hi-pages.ts';
import styles from './year-chooser.module.css';

type YearChooserProps = {
  readonly years: readonly number[];
  readonly chosen: number;
  readonly onChoose: (year: number) => void;
};

/** Select element for a year, with buttons for the year before and after. */
export function YearChooser({ years, chosen, onChoose }: YearChooserProps) {
  const { membership } = hiPages;
  const select = useId();
  const step = (by: number, label: string, sign: string) => (
    <button
      type="button"
      aria-label={label}
      aria-disabled={!years.includes(chosen + by)}
      onClick={() => (years.includes(chosen + by) ? onChoose(chosen + by) : undefined)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className={styles.chooser}>
      <label htmlFor={select}>{membership.chooseYear}</label>
      <div className={styles.controls}>
        {step(-1, membership.yearBefore, '←')}
        {/* Without `autoComplete` browsers restore the year after Back or a reload, but not its facts. */}
        <select
          id={select}
          autoComplete="off"
          value={chosen}
          onChange={(event) => onChoose(Number(event.target.value))}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
        {step(1, membership.yearAfter, '→')}
      </div>
    </div>
  );
}
