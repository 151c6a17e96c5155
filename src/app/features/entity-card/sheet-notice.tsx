import type { ReactNode } from 'react';
import { paths } from '#domain/pages.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import styles from './entity-card.module.css';
import type { Sheet } from './use-entity-sheet.ts';

type SheetNoticeProps = {
  readonly sheet: Sheet;
  readonly headingId: string;
  readonly descriptionId: string;
  readonly children: ReactNode;
};

/** Content of the sheet while the data are loaded, and when that fails. */
export function SheetNotice({ sheet: { link, id, failed }, headingId, descriptionId, children }: SheetNoticeProps) {
  const { entityCard, loading } = hiPages;
  return (
    <div className={styles.card}>
      <h2 id={headingId} className={styles.name} tabIndex={-1}>
        {link.textContent}
      </h2>
      <p id={descriptionId} role="status">
        {failed ? entityCard.failed : loading}
      </p>
      <p className={styles.ways}>
        <PageLink to={paths.entity(id)}>{entityCard.whole}</PageLink>
        {children}
      </p>
    </div>
  );
}
