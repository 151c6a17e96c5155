import * as v from 'valibot';
import { getOwn } from '#domain/values/get-own.ts';
import { IdSchema } from '#domain/values/text-schema.ts';
import type { Part } from '../store/part.ts';
import { TimeSchema } from '../store/time-schema.ts';
import { accept, type FollowedList, IdsSchema, mergeFollowed, news, readFollowed } from './followed.ts';

const Content = { storyline: IdSchema, at: TimeSchema, content: v.object({ events: IdsSchema, stories: IdsSchema }) };

/** What can happen to this part. */
export const FollowedChangeSchema = v.variant('type', [
  /** The reader opened a running story, or one of its stories, for the first time. What it contains now counts as known. */
  v.object({ type: v.literal('follow'), ...Content }),
  /** A followed running story was compared with what it contains now. */
  v.object({ type: v.literal('compare'), ...Content }),
  /** The reader has seen the news. */
  v.object({ type: v.literal('seen'), at: TimeSchema }),
  /** Items come from an exported file, or from where an older version put them aside. */
  v.object({ type: v.literal('merge'), followed: v.pipe(v.unknown(), v.transform(readFollowed)) }),
]);
type FollowedChange = v.InferOutput<typeof FollowedChangeSchema>;

function applyChange(list: FollowedList, change: FollowedChange): FollowedList {
  if (change.type === 'merge') return mergeFollowed(list, change.followed);
  if (change.type === 'seen') return accept(list, change.at);
  const { storyline, content, at } = change;
  const before = getOwn(list, storyline);
  if (before && (change.type === 'follow' || before.at >= at)) return list;
  return { ...list, [storyline]: news(before, content, at).next };
}

/** The followed running stories, as a part of the reader's data. */
export const followedPart: Part<FollowedList, FollowedChange> = {
  key: 'followed',
  read: readFollowed,
  apply: applyChange,
  slot: (change) => ('storyline' in change ? `${change.type}:${change.storyline}` : null),
};
