import type { Fragment } from '../model/fragment.ts';
import type { RawBody } from '../model/raw-item.ts';
import { isName } from './labels.ts';
import { isPageNoise } from './page-noise.ts';
import { isPageNote } from './page-notes.ts';

const CAPTION_LABEL = /^(?:इमेज|चित्र)\s+कैप्शन\s*[,:]\s*/u;
const CORRESPONDENT = /(?:संवाददाता|पत्रकार)$/u;

/** Removes the label for screen readers from a caption (BBC: `इमेज कैप्शन, …`). */
function withoutLabel(body: RawBody): RawBody {
  if (body.type !== 'figure' || body.caption === null || !CAPTION_LABEL.test(body.caption)) return body;
  const bare = (text: string): string => text.replace(CAPTION_LABEL, '');
  return { ...body, alt: bare(body.alt), caption: bare(body.caption) };
}

/** The name in a list of a name and a post: `सलमान रावी`, `बीबीसी संवाददाता`; `null` for other blocks. */
function listedByline(body: RawBody): string | null {
  if (body.type !== 'list' || body.items.length !== 2) return null;
  const [name = '', post = ''] = body.items;
  return CORRESPONDENT.test(post.trim()) && post.length <= 60 && isName(name) ? name.trim() : null;
}

const isFurniture = (text: string): boolean => isPageNoise(text) || isPageNote(text);

/**
 * Takes page furniture out of a block that the HTML reader built: headings that are notes, bylines in lists, labels of
 * captions.
 */
export function settleReady(row: Fragment): Fragment {
  if (!row.ready) return row;
  if (row.ready.type === 'heading' && isFurniture(row.ready.text))
    return { ...row, role: 'dropped', ready: null, code: 'furniture' };
  const byline = listedByline(row.ready);
  if (byline !== null) return { ...row, role: 'byline', value: byline, ready: null };
  return { ...row, ready: withoutLabel(row.ready) };
}
