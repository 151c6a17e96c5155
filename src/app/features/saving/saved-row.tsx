import { useQuery } from '@tanstack/react-query';
import { paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { countEdited, type ItemHealth } from '../../reader/saved/item-health.ts';
import { bytesOf, type SavedItem, savedKey } from '../../reader/saved/saved-list.ts';
import { removeItem } from '../../reader/saved/saving.ts';
import { agoText, sizeText } from '../../strings/amounts.ts';
import { hiSave, type SaveStrings } from '../../strings/hi-save.ts';
import { PageLink } from '../../ui/links.tsx';
import quiet from '../../ui/quiet-button.module.css';
import styles from './saved-row.module.css';
import { SavingStatus } from './saving-status.tsx';
import { useMissing } from './use-missing.ts';
import { useSaving } from './use-saving.ts';

/** Returns a remark on an item and the label of the button that resolves it; `null` when the item is whole and current. */
function remarkOn(item: SavedItem, { missing, edited }: ItemHealth, strings: SaveStrings): [string, string] | null {
  const { saved } = strings;
  if (item.state === 'partial') {
    if (item.files.length === 0) return [saved.notHere, saved.fetch];
    return [saved.partial(sizeText(bytesOf(item.files), strings), sizeText(item.bytes, strings)), saved.resume];
  }
  if (missing > 0) return [saved.evicted, saved.fetch];
  return edited > 0 ? [saved.edited(edited), saved.refresh] : null;
}

/** A saved story or running story: kind, size and age, what is wrong with it, and buttons that resolve that or delete it. */
export function SavedRow({ item }: { readonly item: SavedItem }) {
  const strings = hiSave;
  const saving = useSaving(item);
  const key = savedKey(item);
  const fresh = { staleTime: 0, gcTime: 0 };
  const missing = useMissing(item);
  // Without a network there is no answer, and the item counts as current.
  const edited = useQuery({ queryKey: ['edited', key, item.at], queryFn: () => countEdited(item), ...fresh });
  const { title, kind, id, files, state } = item;
  const health = { missing: missing ?? 0, edited: state === 'whole' ? (edited.data ?? 0) : 0 };
  const remark = saving.progress ? null : remarkOn(item, health, strings);
  return (
    <li className={styles.row} data-saved={key} data-state={health.missing > 0 ? 'evicted' : state}>
      <PageLink className={styles.title} to={kind === 'article' ? paths.article(id) : paths.storyline(id)}>
        {title}
      </PageLink>
      <p className={styles.meta}>
        {[
          kind === 'article' ? strings.saved.article : strings.saved.storyline(Object.keys(item.stories).length),
          sizeText(bytesOf(files), strings),
          strings.saved.at(agoText(Date.now() - item.at, strings)),
        ].join(' · ')}
      </p>
      {remark ? <p data-remark="">{remark[0]}</p> : null}
      <SavingStatus saving={saving} />
      <p className={styles.ways}>
        {remark ? (
          <button className={quiet.button} type="button" onClick={() => saving.start()}>
            {remark[1]}
          </button>
        ) : null}
        <button
          className={quiet.button}
          type="button"
          aria-label={strings.saved.removeNamed(title)}
          disabled={saving.progress !== null}
          onClick={() => optional(removeItem({ kind, id }), 'delete a saved item')}
        >
          {strings.saved.remove}
        </button>
      </p>
    </li>
  );
}
