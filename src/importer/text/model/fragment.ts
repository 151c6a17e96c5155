import type { MessageCode } from './messages.ts';
import type { RawBody } from './raw-item.ts';

/**
 * What a fragment is: a block type, a field, or neither. `text` is body text that no stage has classified yet; `ready` is a
 * block that the HTML reader built.
 */
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

/** A line or a part of one. The fragments of a line, joined, give the line again, so the report accounts for all of it. */
export type Fragment = {
  /** Line of the source, from 1. */
  readonly line: number;
  /** Further lines that were joined to this one: wrapped text. */
  readonly more: readonly number[];
  readonly text: string;
  readonly role: Role;
  /** The part of the text that the article keeps; `null` for all of it. */
  readonly value: string | null;
  /** Credit of a figure, speaker of a quote, author of a post or address of a related story. */
  readonly extra: string | null;
  /** Why the fragment was dropped, or what an editor should check. */
  readonly code: MessageCode | null;
  /** Whether a blank line or the start of the text comes before it. */
  readonly blankBefore: boolean;
  /** Number shared by the fragments of one block. */
  readonly group: number | null;
  /** The block of a `ready` fragment. */
  readonly ready: RawBody | null;
  /** Whether it continues the paragraph before it on the same line, after something was cut out between them. */
  readonly joins: boolean;
};

const DEFAULTS = {
  more: [],
  value: null,
  extra: null,
  code: null,
  blankBefore: false,
  group: null,
  ready: null,
  joins: false,
} as const;

/** Makes a fragment; properties that are not given are empty. */
export function fragment(part: Pick<Fragment, 'line' | 'text' | 'role'> & Partial<Fragment>): Fragment {
  return { ...DEFAULTS, ...part };
}

/**
 * Cuts `[start, end)` out of a fragment.
 * @param piece role and other properties of the cut piece.
 * @param rest properties of the text after it.
 * @returns the text before, the cut piece and the text after; sides without text are left out.
 */
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

/** The text of a fragment that the article keeps. */
export function kept(piece: Fragment): string {
  return piece.value ?? piece.text;
}
