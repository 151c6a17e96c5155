import { useQuery } from '@tanstack/react-query';
import { StoryList } from '../../components/story-list.tsx';
import { usePageStrings } from '../../strings/use-page-strings.ts';

/** The stories that open without a network: only the browser knows them, so the prerendered page says how they come about. */
export function ReadableStories() {
  const { library } = usePageStrings();
  const { data } = useQuery({
    queryKey: ['kept-stories'],
    queryFn: async () => (await import('./kept-stories.ts')).keptStories(),
    staleTime: 0,
    gcTime: 0,
  });
  if (!data) return <p aria-live="polite">{library.reading}</p>;
  if (!data.available) return <p>{library.unavailable}</p>;
  if (data.stories.length === 0) return <p>{library.empty}</p>;
  return (
    <>
      <p aria-live="polite">{library.count(data.stories.length)}</p>
      <StoryList stories={data.stories} />
    </>
  );
}
