import { useQuery, useQueryClient } from '@tanstack/react-query';
import { optional } from '#domain/values/optional.ts';
import { deleteOrphans, findOrphans, holdStories, listOrphans } from '../../reader/saved/orphans.ts';
import { bytesOf } from '../../reader/saved/saved-list.ts';
import { sizeText } from '../../strings/amounts.ts';
import { hiSave } from '../../strings/hi-save.ts';
import quiet from '../../ui/quiet-button.module.css';
import styles from './saved-list.module.css';

const KEY = ['orphans'];

/** Tells of saved files that no item lists, with buttons that list their stories again or delete them; nothing when there are none. */
export function OrphansNotice() {
  const { saved } = hiSave;
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: findOrphans, staleTime: 0, gcTime: 0 });
  if (!data || data.length === 0) return null;
  const after = (work: Promise<unknown>) =>
    optional(
      work.then(() => client.invalidateQueries({ queryKey: KEY })),
      'orphans',
    );
  return (
    <div className={styles.notice} data-part="orphans">
      <p>{saved.orphans(sizeText(bytesOf(data), hiSave))}</p>
      <div className={styles.ways}>
        {holdStories(data) ? (
          <button className={quiet.button} type="button" onClick={() => after(listOrphans(Date.now()))}>
            {saved.listOrphans}
          </button>
        ) : null}
        <button className={quiet.button} type="button" onClick={() => after(deleteOrphans())}>
          {saved.deleteOrphans}
        </button>
      </div>
    </div>
  );
}
