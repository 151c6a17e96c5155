import type { ComponentType } from 'react';
import { Deferred, type Pending } from '../../loading/deferred.tsx';
import { hi } from '../../strings/hi.ts';
import styles from './save-button.module.css';

type SaveButtonProps<P extends object> = {
  readonly label: string;
  /** Loads the panel that saves what the page shows. Has to be the same function at every render. */
  readonly load: () => Promise<ComponentType<P & { readonly tapped: boolean }>>;
  /** The panel's props. */
  readonly with: P;
};

/** Button that saves what the page shows. It is prerendered, so that nothing moves when its code comes. */
export function SaveButton<P extends object>({ label, load, with: props }: SaveButtonProps<P>) {
  const { saveFailed } = hi;
  const placeholder = ({ tapped, failed, tap }: Pending) => (
    <>
      <button type="button" disabled={tapped && !failed} onClick={tap}>
        {label}
      </button>
      {tapped && failed ? <span role="alert">{saveFailed}</span> : null}
    </>
  );
  return (
    <div className={styles.slot}>
      <Deferred until="engaged" load={load} with={props} placeholder={placeholder} />
    </div>
  );
}
