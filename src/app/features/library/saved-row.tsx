import { useQuery } from '@tanstack/react-query';
import { paths } from '#domain/pages.ts';
import { type SavedItem, savedKey } from '../../reader/saved.ts';
import { agoText, sizeText } from '../../strings/amounts.ts';
import type { KeepStrings } from '../../strings/hi-keep.ts';
import { useKeepStrings } from '../../strings/use-keep-strings.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { editedOf, type ItemHealth, missingOf } from './item-health.ts';
import { removeItem } from './keep-item.ts';
import { KeepingStatus } from './keeping-status.tsx';
import styles from './saved-row.module.css';
import { useKeeping } from './use-keeping.ts';

const sum = (files: SavedItem['files']): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** What is to be said of an item, and the label of what mends it. */
function remark(item: SavedItem, { missing, edited }: ItemHealth, strings: KeepStrings): [string, string] | null {
  const { saved } = strings;
  if (item.state === 'partial') {
    if (item.files.length === 0) return [saved.notHere, saved.fetch];
    return [saved.partial(sizeText(sum(item.files), strings), sizeText(item.bytes, strings)), saved.resume];
  }
  if (missing > 0) return [saved.evicted, saved.fetch];
  return edited > 0 ? [saved.edited(edited), saved.refresh] : null;
}

/** One saved story or running story: what it is, its size and age, what is amiss, and the ways to mend or delete it. */
export function SavedRow({ item }: { readonly item: SavedItem }) {
  const strings = useKeepStrings();
  const keeping = useKeeping(item);
  const key = savedKey(item);
  const fresh = { staleTime: 0, gcTime: 0 };
  const missing = useQuery({ queryKey: ['missing', key, item.at], queryFn: () => missingOf(item), ...fresh });
  const edited = useQuery({ queryKey: ['edited', key, item.at], queryFn: () => editedOf(item), ...fresh });
  const { title, kind, id, files, state } = item;
  const health = { missing: missing.data ?? 0, edited: state === 'whole' ? (edited.data ?? 0) : 0 };
  const amiss = keeping.progress ? null : remark(item, health, strings);
  return (
    <li className={styles.row} data-saved={key} data-state={health.missing > 0 ? 'evicted' : state}>
      <PageLink className={styles.title} to={kind === 'article' ? paths.article(id) : paths.storyline(id)}>
        {title}
      </PageLink>
      <p className={styles.meta}>
        {[
          kind === 'article' ? strings.saved.article : strings.saved.storyline(Object.keys(item.stories).length),
          sizeText(sum(files), strings),
          strings.saved.at(agoText(Date.now() - item.at, strings)),
        ].join(' · ')}
      </p>
      {amiss ? <p data-remark="">{amiss[0]}</p> : null}
      <KeepingStatus keeping={keeping} />
      <p className={styles.ways}>
        {amiss ? (
          <button type="button" onClick={() => keeping.start()}>
            {amiss[1]}
          </button>
        ) : null}
        <button
          type="button"
          aria-label={strings.saved.removeNamed(title)}
          disabled={keeping.progress !== null}
          onClick={() => void removeItem({ kind, id })}
        >
          {strings.saved.remove}
        </button>
      </p>
    </li>
  );
}
