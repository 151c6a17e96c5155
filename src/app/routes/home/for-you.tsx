import { LazyPart } from '../../components/lazy-part.tsx';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { whenWanted } from '../../when-wanted.ts';
import styles from './home-page.module.css';

const forYouLine = async () => {
  await whenWanted();
  return (await import('../../features/place/for-you-line.tsx')).ForYouLine;
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
