import { useState } from 'react';
import { hiSave } from '../../strings/hi-save.ts';
import quiet from '../../ui/quiet-button.module.css';
import { Section } from '../../ui/section.tsx';
import { forgetEverything } from './forget-everything.ts';
import styles from './saved-list.module.css';

/** Deletes all that the site stores on this device, after it has told what that is. */
export function ForgetSection() {
  const { forget } = hiSave;
  const [message, setMessage] = useState<string | null>(null);
  const act = () => {
    forgetEverything().then(
      () => setMessage(forget.done),
      (error: unknown) => {
        reportError(error);
        setMessage(forget.failed);
      },
    );
  };
  return (
    <Section title={forget.title}>
      <details>
        <summary>{forget.intro}</summary>
        <ul>
          {forget.goes.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <div className={styles.notice}>
          <p>{forget.stays}</p>
          <button className={quiet.button} type="button" onClick={act}>
            {forget.act}
          </button>
        </div>
      </details>
      <p role="status">{message}</p>
    </Section>
  );
}
