import type { Card } from '#domain/article/card.ts';
import { useStrings } from '../../../strings/use-strings.ts';
import { EdtfTime } from '../../../ui/edtf-time.tsx';

/** The day of a story; an explainer stands outside time and says what it is. */
export function StoryWhen({ story }: { readonly story: Card }) {
  const { article } = useStrings();
  if (story.kind === 'explainer' || story.date === null) return <span>{article.kind[story.kind]}</span>;
  return <EdtfTime date={story.date} />;
}
