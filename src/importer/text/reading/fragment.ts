import type { RawBody } from './raw-item.ts';

/** What a piece of a line turned out to be. `text` is body not yet decided on, `ready` a block some other reader has built. */
export type Role =
  | 'text'
  | 'ready'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'quote'
  | 'post'
  | 'figure'
  | 'related'
  | 'headline'
  | 'dateline'
  | 'byline'
  | 'agency'
  | 'publishedAt'
  | 'modifiedAt'
  | 'section'
  | 'publisher'
  | 'url'
  | 'label'
  | 'separator'
  | 'dropped'
  | 'blank';

/** A piece of a line. All pieces of a line joined are the line: that is how the account adds up. */
export type Fragment = {
  readonly line: number;
  /** Further lines whose text was joined on: wrapped text. */
  readonly more: readonly number[];
  readonly text: string;
  readonly role: Role;
  /** The part that is kept, when it is not the whole text. */
  readonly value: string | null;
  /** Credit of a figure, speaker of a quote, author of a post, address of a related story. */
  readonly extra: string | null;
  /** Why it was dropped or what to look at. */
  readonly code: string | null;
  /** A blank line or the beginning of the text stands before. */
  readonly blankBefore: boolean;
  /** Pieces of one block carry the same number. */
  readonly group: number | null;
  /** The block of a `ready` fragment. */
  readonly ready: RawBody | null;
  /** Goes on the paragraph before it on the same line: only something cut stood between. */
  readonly joins: boolean;
};

const EMPTY = {
  more: [],
  value: null,
  extra: null,
  code: null,
  blankBefore: false,
  group: null,
  ready: null,
  joins: false,
} as const;

/** A fragment with the usual emptiness filled in. */
export function fragment(part: Pick<Fragment, 'line' | 'text' | 'role'> & Partial<Fragment>): Fragment {
  return { ...EMPTY, ...part };
}

/** Cuts `[start, end)` out of a fragment: what stands before, the cut piece with its role, what stands behind. Empty sides vanish. */
export function cut(
  whole: Fragment,
  start: number,
  end: number,
  piece: Pick<Fragment, 'role'> & Partial<Fragment>,
  rest: Partial<Fragment> = {},
): Fragment[] {
  const before = whole.text.slice(0, start);
  const behind = whole.text.slice(end);
  const pieces: Fragment[] = [];
  if (before.trim() !== '') pieces.push({ ...whole, text: before });
  pieces.push({
    ...fragment({ line: whole.line, more: whole.more, text: whole.text.slice(start, end), role: piece.role }),
    blankBefore: pieces.length === 0 && whole.blankBefore,
    ...piece,
  });
  if (behind.trim() !== '') pieces.push({ ...whole, text: behind, blankBefore: false, joins: false, ...rest });
  return pieces;
}

/** The kept text of a fragment. */
export function kept(piece: Fragment): string {
  return piece.value ?? piece.text;
}
