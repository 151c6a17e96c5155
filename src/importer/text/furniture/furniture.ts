import { endsLikeBody } from '../head/headline-shape.ts';
import { isAgency, isDesk } from './agencies.ts';
import { type Caption, type Credit, readCaption, readCredit } from './captions.ts';
import { dateLine, dayIn } from './date-stamps.ts';
import { isName, isTagLine, type LabelField, labelled } from './labels.ts';
import { isPageNoise } from './page-noise.ts';
import { isPageNote } from './page-notes.ts';

/** What a line that is not body text was. `value` is the part that is kept. */
export type Furniture =
  | { readonly as: 'byline'; readonly value: string }
  | { readonly as: 'publishedAt' | 'modifiedAt'; readonly value: string | null }
  | { readonly as: 'headline' | 'publisher' | 'url'; readonly value: string }
  | { readonly as: 'label'; readonly value: LabelField }
  | Caption
  | Credit
  | {
      readonly as: 'fields';
      readonly byline: string | null;
      readonly publishedAt: string | null;
      readonly modifiedAt: string | null;
    }
  | { readonly as: 'furniture'; readonly value: null };

/** `Edited By X | नवभारतटाइम्स.कॉम | Updated: 01 Mar 2020, 02:53:00 PM IST` and its like: every part is a field or a house. */
function barLine(line: string): Furniture | null {
  const parts = line.split(/\s*[|•·]\s*/u).filter((part) => part !== '');
  if (parts.length < 2 || line.length > 240) return null;
  const fields = {
    byline: null as string | null,
    publishedAt: null as string | null,
    modifiedAt: null as string | null,
  };
  let known = 0;
  for (const part of parts) {
    const field = labelled(part);
    const stamp = field ? null : dateLine(part);
    if (stamp) fields.publishedAt ??= stamp;
    else if (field?.as === 'byline' && isName(field.value)) fields.byline ??= field.value;
    else if (field && (field.as === 'publishedAt' || field.as === 'modifiedAt'))
      fields[field.as] ??= dayIn(field.value);
    else if (isDesk(part) || isAgency(part)) fields.byline ??= part;
    else if (!/\.(?:com|in|कॉम)$|^(?=.*\p{L})[\p{L}\p{M}\p{N}\s.-]{2,30}$/u.test(part)) return null;
    else continue;
    known += 1;
  }
  return known > 0 ? { as: 'fields', ...fields } : null;
}

/** A house by its address: `aajtak.in`, `नवभारतटाइम्स.कॉम`. */
const HOUSE = /^(?:[a-z0-9-]+\.)+(?:com|in|org|net|co\.in|news)$|^[\p{L}\p{M}]+\.कॉम$/iu;

/** What a label says about the value behind it on the same line. */
function fromLabel(field: { as: LabelField; value: string }): Furniture | null {
  const { as, value } = field;
  if (value === '') return { as: 'label', value: as };
  if (as === 'byline' && isAgency(value)) return { as: 'agency', value };
  if (as === 'byline') return isName(value) ? { as, value } : null;
  if (as === 'headline') return value.length <= 220 && !endsLikeBody(value) ? { as, value } : null;
  if (as === 'url') return /^https?:\S+$/iu.test(value) ? { as, value } : null;
  if (as === 'publisher') return isName(value) && !isAgency(value) && !endsLikeBody(value) ? { as, value } : null;
  if (as === 'caption') return { as, value, credit: null };
  const day = dayIn(value);
  return day ? { as, value: day } : null;
}

/** What a line is when it is no body text; `null` for body text. A label alone (`Written By:`) speaks of the next line. */
export function readFurniture(line: string): Furniture | null {
  const text = line.trim();
  if (text.length > 260 && !isTagLine(text)) return isPageNote(text) ? { as: 'furniture', value: null } : null;
  if (isPageNoise(text) || isPageNote(text) || isTagLine(text)) return { as: 'furniture', value: null };
  if (HOUSE.test(text)) return { as: 'publisher', value: text };
  const dated = dateLine(text);
  if (dated) return { as: 'publishedAt', value: dated };
  const bar = barLine(text);
  if (bar) return bar;
  const bare = /^[([](?<inner>[^()[\]]*)[)\]]$/u.exec(text)?.groups?.inner?.trim() ?? text;
  const field = labelled(bare);
  const told = field ? fromLabel(field) : null;
  if (told && (told.as !== 'label' || bare === text)) return told;
  if (/^By\s+\p{Lu}/u.test(text) && isName(text) && text.length < 40)
    return { as: 'byline', value: text.slice(3).trim() };
  return (
    readCaption(text) ??
    readCredit(text) ??
    (isDesk(text)
      ? { as: 'byline', value: text }
      : isAgency(text)
        ? { as: 'agency', value: text.replace(/^[\s–—-]+/u, '') }
        : null)
  );
}
