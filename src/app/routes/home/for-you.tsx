import { Deferred } from '../../loading/deferred.tsx';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import styles from './home-page.module.css';

const loadLine = async () => (await import('../../features/position/for-you-line.tsx')).ForYouLine;

/** One line under the title for the returning reader. Its room is kept in the prerendered page, so that nothing moves. */
export function ForYou() {
  const { home } = usePageStrings();
  return (
    <p className={styles['for-you']}>
      <Deferred until="engaged" load={loadLine} with={{}} placeholder={home.forYou} />
    </p>
  );
}
