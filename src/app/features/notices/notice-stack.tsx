import { dismissNotice, useNotices } from '../../ui/notices.ts';
import styles from './notice-stack.module.css';

/** Shows the notices, stacked at the bottom of the screen. */
export function NoticeStack() {
  const notices = useNotices();
  return (
    <div role="status" className={styles.stack}>
      {notices.map(({ id, text, actions }) => (
        <div key={id} className={styles.notice} data-notice={id}>
          <p>{text}</p>
          {actions.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              onClick={() => {
                dismissNotice(id);
                run();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
