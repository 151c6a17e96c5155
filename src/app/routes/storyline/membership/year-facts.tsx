import { formatEdtf } from '#domain/dates/format-date.ts';
import { MEMBERSHIP_STATUSES } from '#domain/storyline/kinds.ts';
import type { CountryMembership } from '#domain/storyline/membership-schema.ts';
import { membershipYear } from '#domain/storyline/membership-years.ts';
import { hi } from '../../../strings/hi.ts';
import { hiPages } from '../../../strings/hi-pages.ts';
import styles from './year-facts.module.css';

type YearFactsProps = {
  readonly countries: readonly CountryMembership[];
  readonly year: number;
  /** Last day for which the facts are known when that is before the end of the year, ISO; else `null`. */
  readonly until: string | null;
};

/** Facts of one year: the number of members at its end, what changed in it, and the countries of each standing. */
export function YearFacts({ countries, year, until }: YearFactsProps) {
  const { locale } = hi;
  const { membership } = hiPages;
  const { names, changes } = membershipYear(countries, year);
  const when = until === null ? membership.atEndOf(year) : membership.upTo(formatEdtf(until, locale));
  const newcomers = new Set(changes.flatMap(({ joined }) => joined));
  return (
    <div className={styles.facts} aria-live="polite" aria-atomic="true">
      <p className={styles.total}>
        <strong>{names.member.length}</strong>
        <span>
          {membership.standing.member} <span className={styles.when}>{when}</span>
        </span>
      </p>
      {changes.length === 0 ? <p>{membership.noChange(year, until !== null)}</p> : null}
      {changes.map((change) => (
        <p key={change.date}>{membership.change(change)}</p>
      ))}
      <dl className={styles.names}>
        {MEMBERSHIP_STATUSES.map((status) => (
          <div key={status}>
            <dt>{membership.standing[status]}</dt>
            <dd>
              {names[status].length === 0
                ? membership.nobody
                : status === 'member'
                  ? membership.list(
                      names.member.map((name) => (newcomers.has(name) ? membership.newThisYear(name) : name)),
                    )
                  : membership.list(names[status])}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
