import { isAgency, isDesk } from '../cues/agencies.ts';
import { dateLine, dayIn } from '../cues/date-stamps.ts';
import { endsLikeBody } from '../cues/line-shape.ts';
import { type Caption, type Credit, readCaption, readCredit } from './captions.ts';
import { isName, isTagLine, type LabelField, labelled } from './labels.ts';
import { isPageNoise } from './page-noise.ts';
import { isPageNote } from './page-notes.ts';

/**
 * Page furniture: a line that is not body text. `as` is its kind, `value` the part to keep. A `label` names the field that
 * the next line holds; `fields` is a line with several fields; `furniture` is dropped.
 */
export type Furniture =
  | { readonly as: 'byline'; readonly value: string }
  | { readonly as: 'publishedAt' | 'modifiedAt'; readonly value: string | null }
  | { readonly as: 'headline' | 'publisher' | 'url'; readonly value: string }
  | { readonly as: 'label'; readonly value: LabelField }
  | Caption
  | Credit
  | ({ readonly as: 'fields' } & Readonly<Fields>)
  | { readonly as: 'furniture'; readonly value: null };

type Fields = { byline: string | null; publishedAt: string | null; modifiedAt: string | null };

/**
 * Reads fields between bars: `Edited By X | नवभारतटाइम्स.कॉम | Updated: 01 Mar 2020, 02:53:00 PM IST`. Every part is a
 * field or a publisher.
 */
function fieldsBetweenBars(line: string): Furniture | null {
  const parts = line
    .split(/[|•·]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || line.length > 240) return null;
  const fields: Fields = { byline: null, publishedAt: null, modifiedAt: null };
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

/** The address of a publisher: `aajtak.in`, `नवभारतटाइम्स.कॉम`. */
const PUBLISHER = /^(?:[a-z0-9-]+\.)+(?:com|in|org|net|co\.in|news)$|^[\p{L}\p{M}]+\.कॉम$/iu;

/** The furniture that a label and the value after it make; `null` when the value does not fit the label. */
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

/** Classifies a line as page furniture; `null` for body text. */
export function readFurniture(line: string): Furniture | null {
  const text = line.trim();
  if (text.length > 260 && !isTagLine(text)) return isPageNote(text) ? { as: 'furniture', value: null } : null;
  if (isPageNoise(text) || isPageNote(text) || isTagLine(text)) return { as: 'furniture', value: null };
  if (PUBLISHER.test(text)) return { as: 'publisher', value: text };
  const dated = dateLine(text);
  if (dated) return { as: 'publishedAt', value: dated };
  const fields = fieldsBetweenBars(text);
  if (fields) return fields;
  const bare = /^[([](?<inner>[^()[\]]*)[)\]]$/u.exec(text)?.groups?.inner?.trim() ?? text;
  const field = labelled(bare);
  const labelledField = field ? fromLabel(field) : null;
  if (labelledField && (labelledField.as !== 'label' || bare === text)) return labelledField;
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
