import type { ComponentType } from 'react';
import { Deferred, type Pending } from '../../loading/deferred.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './save-button.module.css';

type SaveButtonProps<P extends object> = {
  readonly label: string;
  /** Loads the panel that saves what the page shows. Has to be the same function at every render. */
  readonly load: () => Promise<ComponentType<P & { readonly tapped: boolean }>>;
  /** The panel's props. */
  readonly with: P;
};

/** The button that saves what the page shows. It stands in the prerendered page, so that nothing moves when its code comes. */
export function SaveButton<P extends object>({ label, load, with: props }: SaveButtonProps<P>) {
  const { keepFailed } = useStrings();
  const placeholder = ({ tapped, failed, tap }: Pending) => (
    <>
      <button type="button" disabled={tapped && !failed} onClick={tap}>
        {label}
      </button>
      {tapped && failed ? <span role="alert">{keepFailed}</span> : null}
    </>
  );
  return (
    <div className={styles.slot}>
      <Deferred until="engaged" load={load} with={props} placeholder={placeholder} />
    </div>
  );
}
