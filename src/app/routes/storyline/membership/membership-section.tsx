import { useState } from 'react';
import { parseEdtf } from '#domain/dates/edtf.ts';
import type { StorylinePage } from '#domain/page-data/storyline-page.ts';
import { yearsCovered } from '#domain/storyline/membership-years.ts';
import { hiPages } from '../../../strings/hi-pages.ts';
import { Section } from '../../../ui/section.tsx';
import { MembershipChart } from './membership-chart.tsx';
import styles from './membership-section.module.css';
import { CountTable, StandingTable } from './membership-tables.tsx';
import { YearChooser } from './year-chooser.tsx';
import { YearFacts } from './year-facts.tsx';

/** Fragment of the section. */
export const MEMBERSHIP_ID = 'kaun-kab';

/** Section on membership: a chart, the facts of a year that the reader chooses, and tables. Empty without memberships. */
export function MembershipSection({ page }: { readonly page: StorylinePage }) {
  const { membership } = hiPages;
  const { membership: countries, membershipNote, verifiedUntil } = page;
  const years = yearsCovered(countries, verifiedUntil);
  const lastYear = years.at(-1) ?? 0;
  const [chosen, choose] = useState(lastYear);
  if (countries.length === 0) return null;
  const known = verifiedUntil === null ? null : (parseEdtf(verifiedUntil)?.end ?? null);
  const lastDay = `${lastYear}-12-31`;
  const until = known !== null && known < lastDay ? known : null;
  const partners = countries.some(({ spans }) => spans.some(({ status }) => status === 'dialogue-partner'));
  return (
    <Section id={MEMBERSHIP_ID} title={membership.title}>
      <div className={styles.panels}>
        <MembershipChart countries={countries} years={years} until={until ?? lastDay} chosen={chosen} />
        <div className={styles.side}>
          <div className={styles.chosen}>
            <YearChooser years={years} chosen={chosen} onChoose={choose} />
            <YearFacts countries={countries} year={chosen} until={chosen === lastYear ? until : null} />
          </div>
          <CountTable countries={countries} />
        </div>
        <div className={styles.more}>
          <details className={styles.facts}>
            <summary>{membership.tableOf(countries.length)}</summary>
            <StandingTable countries={countries} />
          </details>
          <div className={styles.notes}>
            {partners ? <p>{membership.partnersIncomplete}</p> : null}
            {membershipNote ? <p>{membershipNote}</p> : null}
          </div>
        </div>
      </div>
    </Section>
  );
}
