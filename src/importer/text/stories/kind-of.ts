import { isHeadlineLike } from '../cues/line-shape.ts';
import type { Fragment } from '../model/fragment.ts';
import type { RawBlock, SourceKind } from '../model/raw-item.ts';

/** Words of headlines that announce several pieces of news. */
const MANY_NEWS =
  /(?:[\d०-९]|दस|पांच|पाँच|सात|आठ|बीस)\s{1,8}बड़?़?ी\s{1,8}(?:ख़?़?बर|अपडेट|बात|न्यूज)|बड़?़?ी\s+ख़?़?बर(?:ें|ों)|टॉप\s{0,8}-?\s{0,8}\d|Top\s{0,8}-?\s{0,8}\d|LIVE|Live\s+Update|लाइव\s+(?:अपडेट|न्यूज)|अपडेट्स|मुख्य\s+समाचार|दिन\s{0,8}-?\s{0,8}भर\s+की|न्यूज़?\s+(?:बुलेटिन|राउंडअप|अपडेट)|समाचार\s+संक्षेप|खबरें\s+एक\s+साथ/u;
/** Words of headlines that announce pictures. */
const GALLERY = /तस्वीरों\s+में|तस्वीरें|(?:देखें|देखिए)\s+(?:फोटो|फ़ोटो|तस्वीर)|PHOTOS?|Photos?|PICS|Pics|फोटो\s+गैलरी|फ़ोटो\s+गैलरी/u;
/** A number out of a total at the start of a line: `3/12`. */
const COUNTER = /^\s*[0-9०-९]{1,2}\s*(?:\/|of|में से)\s*[0-9०-९]{1,2}/u;
/** A clock time at the start of a line. */
const CLOCK = /^\s*[0-9०-९]{1,2}[:.][0-9०-९]{2}\s*(?:AM|PM|am|pm|बजे|IST|hrs|\||-|–)?/u;

/** Whether a headline announces several pieces of news. */
export function isRoundUpTitle(headline: string): boolean {
  return MANY_NEWS.test(headline);
}

/** The kind of a text, by its headline and its blocks. */
export function kindOf(headline: string, blocks: readonly RawBlock[], rows: readonly Fragment[]): SourceKind {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const headings = blocks.filter((block) => block.type === 'heading').length;
  const figures = blocks.filter(
    (block) => block.type === 'figure' && (block.url !== null || block.caption !== null),
  ).length;
  const counted = rows.filter((row) => COUNTER.test(row.text)).length;
  const timed = rows.filter((row) => CLOCK.test(row.text)).length;
  if (figures >= 2 && blocks.every(({ type }) => type === 'figure' || type === 'heading' || type === 'related'))
    return 'gallery';
  if (counted >= 3 || (GALLERY.test(headline) && figures >= 2) || (figures >= 4 && figures >= paragraphs.length))
    return 'gallery';
  if (
    timed >= 3 ||
    (MANY_NEWS.test(headline) &&
      (headings >= 2 || paragraphs.length >= 4 || blocks.some((block) => block.type === 'list')))
  )
    return 'round-up';
  const lines = blocks.filter((block) => block.type === 'paragraph' && isHeadlineLike(block.text)).length;
  if (paragraphs.length >= 5 && lines === paragraphs.length) return 'listing';
  return 'article';
}
