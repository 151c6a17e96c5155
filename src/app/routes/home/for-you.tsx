import { LazyPart } from '../../loading/lazy-part.tsx';
import { whenWanted } from '../../loading/when-wanted.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import styles from './home-page.module.css';

const forYouLine = async () => {
  await whenWanted();
  return (await import('../../features/position/for-you-line.tsx')).ForYouLine;
};

/** One line under the title for the returning reader. Its room is kept in the prerendered page, so that nothing moves. */
export function ForYou() {
  const { home } = usePageStrings();
  return (
    <p className={styles['for-you']}>
      <LazyPart load={forYouLine} with={{}} fallback={home.forYou} />
    </p>
  );
}
