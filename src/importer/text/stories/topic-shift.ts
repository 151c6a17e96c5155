import { contentStems, topicStems } from '../cues/content-words.ts';

/** Least text on each side of a boundary, in characters. */
const LEAST_TEXT = 350;
/** Fewest topic words on each side. */
const LEAST_TOPICS = 4;
/** Largest overlap of two different topics. */
const BAR = 0.1;

/**
 * The share of the topic words of two texts that occur in the other text, from 0 to 1.
 * @returns the share, and the smaller number of topic words of the two.
 */
function topicOverlap(a: string, b: string): { readonly share: number; readonly topics: number } {
  const [topicsA, topicsB] = [topicStems(a), topicStems(b)];
  const [stemsA, stemsB] = [contentStems(a), contentStems(b)];
  const shared =
    [...topicsA].filter((stem) => stemsB.has(stem)).length + [...topicsB].filter((stem) => stemsA.has(stem)).length;
  const topics = topicsA.size + topicsB.size;
  return { share: topics === 0 ? 1 : shared / topics, topics: Math.min(topicsA.size, topicsB.size) };
}

/**
 * Whether two texts, before and after a line that could be a headline, are different stories: both are long enough, both
 * have topic words, and they share nearly none. The parts of one story repeat its names and its subject.
 */
export function isOtherStory(before: string, after: string): boolean {
  if (before.length < LEAST_TEXT || after.length < LEAST_TEXT) return false;
  const { share, topics } = topicOverlap(before, after);
  return topics >= LEAST_TOPICS && share <= BAR;
}
