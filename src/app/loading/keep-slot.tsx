import { type ComponentType, useState } from 'react';
import styles from './keep-slot.module.css';
import { LazyPart } from './lazy-part.tsx';

type KeepSlotProps<P extends object> = {
  readonly label: string;
  /** The part that comes alive here. */
  readonly load: () => Promise<ComponentType<P & { readonly tapped: boolean }>>;
  readonly with: P;
};

/** Room for the way to save what the page shows. It stands in the prerendered page, so that nothing moves when it comes alive. */
export function KeepSlot<P extends object>({ label, load, with: props }: KeepSlotProps<P>) {
  // A tap on the slow line counts: the part begins with it when it comes.
  const [tapped, setTapped] = useState(false);
  return (
    <div className={styles.keep}>
      <LazyPart
        load={load}
        with={{ ...props, tapped }}
        fallback={
          <button type="button" disabled={tapped} onClick={() => setTapped(true)}>
            {label}
          </button>
        }
      />
    </div>
  );
}
