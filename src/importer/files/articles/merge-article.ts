import type { Article, Block } from '#domain/article/schema.ts';

/** What a second import of the same story did. */
export type Merge = { readonly article: Record<string, unknown>; readonly changed: boolean };

/** A block without its id: two blocks that say the same are equal here. */
const face = ({ id: _id, ...rest }: Block): string => JSON.stringify(rest);

/** Fields that the source decides; everything else is the editor's and stays. */
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

/** Old ids for blocks that stayed, fresh ones for new blocks: an id is never used again for something else. */
function keepIds(before: readonly Block[], after: readonly Block[]): Block[] {
  const free = new Map<string, string[]>();
  for (const block of before) free.set(face(block), [...(free.get(face(block)) ?? []), block.id]);
  const kept = after.map((block) => free.get(face(block))?.shift() ?? null);
  const used = new Set(before.map((block) => block.id));
  let number = Math.max(0, ...before.map((block) => Number(/\d+$/.exec(block.id)?.[0] ?? 0)));
  return after.map((block, index) => {
    const id = kept[index];
    if (id) return { ...block, id };
    do number += 1;
    while (used.has(`b${number}`));
    return { ...block, id: `b${number}` };
  });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function changeText(fields: readonly string[], added: number, removed: number): string {
  const parts = [
    ...(fields.includes('headline') ? ['शीर्षक बदला'] : []),
    ...(added > 0 ? [`${added} हिस्से बदले या जुड़े`] : []),
    ...(removed > 0 && added === 0 ? [`${removed} हिस्से हटे`] : []),
    ...(fields.some((field) => field !== 'headline') ? ['ख़बर का ब्योरा बदला'] : []),
  ];
  return `${parts.join(', ')}।`;
}

/**
 * A story imported again: the article as it lies, with what the source changed. Editor's fields (key points, sources,
 * events, links, resolved targets) stay, ids of unchanged blocks stay, and `updates` records the change once.
 * @param held raw JSON of the article as it lies.
 * @param today ISO day for the record, when the source names no day of change.
 */
export function mergeArticle(held: Readonly<Record<string, unknown>>, fresh: Article, today: string): Merge {
  const before = (Array.isArray(held.blocks) ? held.blocks : []) as Block[];
  const targets = new Map(
    before.flatMap((block) =>
      block.type === 'related' && block.target ? [[block.headline, block.target] as const] : [],
    ),
  );
  const incoming = fresh.blocks.map((block) =>
    block.type === 'related' && block.target === null
      ? { ...block, target: targets.get(block.headline) ?? null }
      : block,
  );
  const complete = before.map((block) => ({ ...block }));
  const blocks = keepIds(complete, incoming);
  const old = new Set(before.map((block) => block.id));
  const kept = new Set(blocks.map((block) => block.id));
  const added = blocks.filter((block) => !old.has(block.id));
  const removed = before.filter((block) => !kept.has(block.id));
  const moved = !same(
    before.filter((block) => kept.has(block.id)).map((block) => block.id),
    blocks.filter((block) => old.has(block.id)).map((block) => block.id),
  );
  const fields = FROM_SOURCE.filter((field) => !same(held[field], fresh[field]) && !(fresh[field] === null));
  if (fields.length === 0 && added.length === 0 && removed.length === 0 && !moved)
    return { article: { ...held }, changed: false };
  const updates = Array.isArray(held.updates) ? held.updates : [];
  const update = {
    date: fresh.modifiedAt ?? today,
    text: changeText(fields, added.length, removed.length),
    blocks: added.map((block) => block.id),
  };
  const changes = Object.fromEntries(fields.map((field) => [field, fresh[field]]));
  return {
    article: { ...held, ...changes, modifiedAt: fresh.modifiedAt ?? today, blocks, updates: [...updates, update] },
    changed: true,
  };
}
