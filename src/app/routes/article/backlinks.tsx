import type { Card } from '#shared/article/relation.ts';
import { Section } from '../../components/section.tsx';
import { StoryList } from '../../components/story-list.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Stories that point to this one. */
export function Backlinks({ stories }: { readonly stories: readonly Card[] }) {
  const { related } = useStrings();
  if (stories.length === 0) return null;
  return (
    <Section title={related.backlinks} note={related.backlinksNote}>
      <StoryList stories={stories} />
    </Section>
  );
}
