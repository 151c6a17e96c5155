import type { LinkedBlock } from '#domain/article/linked.ts';
import type { Headlines } from '#domain/page-data/headlines.ts';
import { readText } from '#importer/text/reading/read-text.ts';
import { prepareHeadlines, resolveRelated } from '#importer/text/related/resolve-related.ts';
import { ownBlocks } from '../../reader/own-story.ts';

/** What a pasted text turned out to be. */
export type PastedText =
  | {
      readonly kind: 'story';
      /** Proposed; the reader may change it. */
      readonly headline: string;
      /** The first sentence stands in: the text had no headline. */
      readonly proposed: boolean;
      readonly blocks: readonly LinkedBlock[];
      /** Lines that did not become text, each with the reason. */
      readonly dropped: readonly { readonly line: number; readonly message: string }[];
    }
  | { readonly kind: 'refused'; readonly line: number | null; readonly message: string };

/** Messages of the importer carry Hindi first, then English behind a middle dot. */
const inHindi = (message: string): string => message.split(' · ')[0] ?? message;

/**
 * Reads a pasted text with the importer that editors use. Nothing leaves the device.
 * @param headlines of the site, for its also-read links; `null` when they cannot be had.
 */
export function readPasted(text: string, headlines: Headlines | null): PastedText {
  const { items, refused, report } = readText(text, { source: 'paste' });
  const [item] = items;
  if (!item) {
    const [refusal] = refused;
    return { kind: 'refused', line: refusal?.line ?? null, message: inHindi(refusal?.message ?? '') };
  }
  const known = prepareHeadlines(headlines?.own ?? [], headlines?.linked ?? []);
  return {
    kind: 'story',
    headline: item.headline,
    proposed: item.headlineFrom === 'first-sentence',
    blocks: ownBlocks(item, (headline) => resolveRelated(headline, known)),
    dropped: report
      .filter(({ action }) => action === 'dropped')
      .map(({ line, message }) => ({ line, message: inHindi(message ?? '') })),
  };
}
