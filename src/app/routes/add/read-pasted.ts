import type { LinkedBlock } from '#domain/article/linked.ts';
import type { Headlines } from '#domain/page-data/headlines.ts';
import type { TextRefusalCode } from '#importer/text/model/messages.ts';
import { readText } from '#importer/text/reading/read-text.ts';
import { prepareHeadlines, resolveRelated } from '#importer/text/related/resolve-related.ts';
import { pastedBlocks } from './pasted-blocks.ts';

/** A pasted text as a story. */
export type PastedStory = {
  readonly kind: 'story';
  /** Proposed headline; the reader may change it. */
  readonly headline: string;
  /** Whether the headline is the first sentence, because the text had none. */
  readonly proposed: boolean;
  readonly blocks: readonly LinkedBlock[];
  /** Lines that are not part of the story, each with the reason. */
  readonly dropped: readonly { readonly line: number; readonly code: string }[];
};

/** A pasted text after parsing: a story, or the reason why it is none. */
export type PastedText =
  | PastedStory
  | { readonly kind: 'refused'; readonly line: number | null; readonly code: TextRefusalCode };

/**
 * Parses a pasted text with the importer that editors use, on the device.
 * @param headlines of the published stories, to resolve also-read links; `null` when they could not be loaded.
 */
export function readPasted(text: string, headlines: Headlines | null): PastedText {
  const { items, refused, report } = readText(text, { source: 'paste' });
  const [item] = items;
  if (!item) {
    const [refusal] = refused;
    return { kind: 'refused', line: refusal?.line ?? null, code: refusal?.code ?? 'no-body' };
  }
  const known = prepareHeadlines(headlines?.own ?? [], headlines?.linked ?? []);
  return {
    kind: 'story',
    headline: item.headline,
    proposed: item.headlineFrom === 'first-sentence',
    blocks: pastedBlocks(item, (headline) => resolveRelated(headline, known)),
    dropped: report.filter(({ action }) => action === 'dropped').map(({ line, code }) => ({ line, code: code ?? '' })),
  };
}
