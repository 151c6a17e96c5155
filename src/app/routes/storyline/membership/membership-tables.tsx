import type { CountryMembership } from '#domain/storyline/membership-schema.ts';
import { memberCounts } from '#domain/storyline/membership-years.ts';
import type { MembershipStatus } from '#domain/storyline/schema.ts';
import { hiPages } from '../../../strings/hi-pages.ts';
import { EdtfTime } from '../../../ui/edtf-time.tsx';
import styles from './membership-tables.module.css';

/** Order of the columns: from the first step to full membership. */
const STEPS: readonly MembershipStatus[] = ['dialogue-partner', 'observer', 'member'];

type TableProps = { readonly countries: readonly CountryMembership[] };

/** Table of when the number of members changed, who joined, and the number since. */
export function CountTable({ countries }: TableProps) {
  const { membership } = hiPages;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>{membership.countCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{membership.when}</th>
            <th scope="col">{membership.who}</th>
            <th scope="col">{membership.countAfter}</th>
          </tr>
        </thead>
        <tbody>
          {memberCounts(countries).map(({ date, joined, after }) => (
            <tr key={date}>
              <th scope="row">
                <EdtfTime date={date} />
              </th>
              <td>{membership.list(joined)}</td>
              <td className={styles.count}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Table with the facts of the chart: when each country got each standing. */
export function StandingTable({ countries }: TableProps) {
  const { membership } = hiPages;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>{membership.standingCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{membership.country}</th>
            {STEPS.map((status) => (
              <th key={status} scope="col">
                {membership.standing[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map(({ country, name, spans }) => (
            <tr key={country}>
              <th scope="row">{name}</th>
              {STEPS.map((step) => {
                const own = spans.filter(({ status }) => status === step);
                return (
                  <td key={step}>
                    {own.length === 0 ? '–' : own.map(({ from }) => <EdtfTime key={from} date={from} />)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
