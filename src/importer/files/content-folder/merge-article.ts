import type { Article, Block } from '#domain/article/schema.ts';
import { isJsonObject, type JsonObject } from '../json/json-object.ts';

/** An article after an import, and whether the import changed it. */
export type Merge = { readonly article: JsonObject; readonly changed: boolean };

/** The content of a block without its id: equal blocks have equal content. */
const contentOf = ({ id: _id, ...rest }: JsonObject): string => JSON.stringify(rest);

/** Fields that the source decides. The others belong to the editor and are not changed. */
const FROM_SOURCE = [
  'headline',
  'standfirst',
  'dateline',
  'publishedAt',
  'byline',
  'agency',
  'canonicalUrl',
  'lang',
] as const;

/** Gives unchanged blocks their old ids and new blocks new ones. The id of a removed block is not used again. */
function withIds(before: readonly JsonObject[], after: readonly Block[]): Block[] {
  const free = new Map<string, unknown[]>();
  for (const block of before) free.set(contentOf(block), [...(free.get(contentOf(block)) ?? []), block.id]);
  const old = after.map((block) => free.get(contentOf(block))?.shift());
  const used = new Set(before.map((block) => block.id));
  let number = Math.max(0, ...before.map((block) => Number(/(?<!\d)\d+$/.exec(String(block.id))?.[0] ?? 0)));
  return after.map((block, index) => {
    const id = old[index];
    if (typeof id === 'string' && id !== '') return { ...block, id };
    do number += 1;
    while (used.has(`b${number}`));
    return { ...block, id: `b${number}` };
  });
}

/** Gives related blocks without a target the target of the existing block with the same headline. */
function withTargets(before: readonly JsonObject[], after: readonly Block[]): Block[] {
  const targets = new Map<unknown, string>();
  for (const { type, headline, target } of before)
    if (type === 'related' && typeof target === 'string' && target !== '') targets.set(headline, target);
  return after.map((block) =>
    block.type === 'related' && block.target === null
      ? { ...block, target: targets.get(block.headline) ?? null }
      : block,
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The text of an update, in Hindi: what changed, from fields and numbers of blocks. */
function changeText(fields: readonly string[], added: number, removed: number): string {
  const parts = [
    ...(fields.includes('headline') ? ['शीर्षक बदला'] : []),
    ...(added > 0 ? [added === 1 ? 'एक हिस्सा बदला या जुड़ा' : `${added} हिस्से बदले या जुड़े`] : []),
    ...(removed > 0 && added === 0 ? [removed === 1 ? 'एक हिस्सा हटा' : `${removed} हिस्से हटे`] : []),
    ...(fields.some((field) => field !== 'headline') ? ['खबर का ब्योरा बदला'] : []),
  ];
  return `${parts.join(', ')}।`;
}

/**
 * Merges a story that was imported again into its existing article. What the source changed is changed, and `updates` records
 * it. The editor's fields (key points, sources, events, links, targets) and the ids of unchanged blocks are not changed.
 * @param existing JSON of the article's file.
 * @param today ISO day of the record when the source has no day of change.
 */
export function mergeArticle(existing: JsonObject, fresh: Article, today: string): Merge {
  const before = (Array.isArray(existing.blocks) ? existing.blocks : []).filter(isJsonObject);
  const blocks = withIds(before, withTargets(before, fresh.blocks));
  const oldIds = new Set(before.map((block) => block.id));
  const ids = new Set<unknown>(blocks.map((block) => block.id));
  const added = blocks.filter((block) => !oldIds.has(block.id));
  const removed = before.filter((block) => !ids.has(block.id));
  const moved = !same(
    before.filter((block) => ids.has(block.id)).map((block) => block.id),
    blocks.filter((block) => oldIds.has(block.id)).map((block) => block.id),
  );
  const fields = FROM_SOURCE.filter((field) => !same(existing[field], fresh[field]) && fresh[field] !== null);
  if (fields.length === 0 && added.length === 0 && removed.length === 0 && !moved)
    return { article: { ...existing }, changed: false };
  const updates = Array.isArray(existing.updates) ? existing.updates : [];
  const update = {
    date: fresh.modifiedAt ?? today,
    text: changeText(fields, added.length, removed.length),
    blocks: added.map((block) => block.id),
  };
  const changes = Object.fromEntries(fields.map((field) => [field, fresh[field]]));
  return {
    article: { ...existing, ...changes, modifiedAt: fresh.modifiedAt ?? today, blocks, updates: [...updates, update] },
    changed: true,
  };
}
