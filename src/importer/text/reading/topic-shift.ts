import { contentStems, topicStems } from '../body/content-words.ts';

/** Least text, in characters, on both sides of a border for its words to tell. */
const LEAST_TEXT = 350;
/** Least number of topic words to compare. */
const LEAST_TOPICS = 4;
/** Share of topic words found on the other side, at or below which the two speak of different things. */
const BAR = 0.1;

/** Part of the topic words of each text that the other holds anywhere: 0 nothing in common, 1 everything. */
export function topicOverlap(a: string, b: string): { readonly share: number; readonly topics: number } {
  const [topicsA, topicsB] = [topicStems(a), topicStems(b)];
  const [stemsA, stemsB] = [contentStems(a), contentStems(b)];
  const shared =
    [...topicsA].filter((stem) => stemsB.has(stem)).length + [...topicsB].filter((stem) => stemsA.has(stem)).length;
  const topics = topicsA.size + topicsB.size;
  return { share: topics === 0 ? 1 : shared / topics, topics: Math.min(topicsA.size, topicsB.size) };
}

/**
 * Whether two stretches of text, parted by a line that could be a headline, are two stories: both long enough, both with
 * topics of their own, and nearly none in common. Parts of one story come back to its names and its subject.
 */
export function isOtherStory(before: string, after: string): boolean {
  if (before.length < LEAST_TEXT || after.length < LEAST_TEXT) return false;
  const { share, topics } = topicOverlap(before, after);
  return topics >= LEAST_TOPICS && share <= BAR;
}
