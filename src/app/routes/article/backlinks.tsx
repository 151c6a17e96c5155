import type { Card } from '#domain/article/card.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Section } from '../../ui/section.tsx';
import { StoryList } from '../../ui/story-list.tsx';

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
