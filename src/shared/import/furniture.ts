import { isAgency, isDesk } from './agencies.ts';
import { type Caption, type Credit, readCaption, readCredit } from './captions.ts';
import { dateLine, dayIn } from './date-stamps.ts';
import { isPageNoise } from './page-noise.ts';

/** What a line that is not body text was. `value` is the part that is kept. */
export type Furniture =
  | { readonly as: 'byline'; readonly value: string }
  | { readonly as: 'publishedAt' | 'modifiedAt'; readonly value: string | null }
  | { readonly as: 'label'; readonly value: 'byline' | 'publishedAt' | 'modifiedAt' | 'headline' | 'publisher' | 'url' }
  | Caption
  | Credit
  | { readonly as: 'signoff'; readonly value: string }
  | {
      readonly as: 'fields';
      readonly byline: string | null;
      readonly publishedAt: string | null;
      readonly modifiedAt: string | null;
    }
  | { readonly as: 'furniture'; readonly value: null };

const WEEKDAY_OR_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{4}|जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर/iu;

const WRITTEN =
  '(?:Written|Edited|Reported|Posted|Published|Authored|Compiled|Story|Report|Input)\\s*By|By|Author|लेखक|रिपोर्ट(?:र)?|संपादन|सम्पादन|द्वारा|लेखन|प्रस्तुति';
const PUBLISHED =
  'Publish(?:ed)?\\s*(?:Date|On|At|Time)?|First\\s*Published|Posted\\s*(?:On|At)?|Date|Created|प्रकाशित|प्रकाशन तिथि|तारीख|दिनांक|पब्लिश(?:्ड)?|पब्लिश डेट';
const MODIFIED = '(?:Last\\s*)?(?:Updated|Modified|Update)\\s*(?:On|At|Date|Time)?|अपडेट(?:ेड)?|संशोधित|अंतिम अपडेट';
const LABELS: readonly (readonly [
  RegExp,
  'byline' | 'publishedAt' | 'modifiedAt' | 'headline' | 'publisher' | 'url',
])[] = [
  [new RegExp(`^(?:${WRITTEN})\\s*[:：\\-–|]\\s*`, 'iu'), 'byline'],
  [new RegExp(`^(?:${MODIFIED})\\s*[:：\\-–|]\\s*`, 'iu'), 'modifiedAt'],
  [new RegExp(`^(?:${PUBLISHED})\\s*[:：\\-–|]\\s*`, 'iu'), 'publishedAt'],
  [/^(?:Title|Headline|शीर्षक|हेडलाइन)\s*[:：\-–|]\s*/iu, 'headline'],
  [/^(?:Source|स्रोत|Publisher)\s*[:：\-–|]\s*/iu, 'publisher'],
  [/^(?:URL|Link|लिंक)\s*[:：\-–|]\s*(?=https?:|$)/iu, 'url'],
];
const BARE_WRITTEN = /^(?:(?:Written|Edited|Reported|Posted|Published)\s+)?By\s+(?=\S)/iu;
const BARE_DATED = new RegExp(`^(?:(?<mod>${MODIFIED})|(?<pub>${PUBLISHED}))\\s+(?=\\S)`, 'iu');

const isName = (text: string): boolean =>
  text.length <= 60 &&
  text.split(/\s+/).length <= 6 &&
  !/[।?!]/.test(text) &&
  !/\d{2}/.test(text) &&
  /\p{L}/u.test(text);

function labelled(line: string): { as: (typeof LABELS)[number][1]; value: string } | null {
  for (const [pattern, as] of LABELS) {
    const match = pattern.exec(line);
    if (match) return { as, value: line.slice(match[0].length).trim() };
  }
  const written = BARE_WRITTEN.exec(line);
  if (written) return { as: 'byline', value: line.slice(written[0].length).trim() };
  const dated = BARE_DATED.exec(line);
  if (dated && WEEKDAY_OR_MONTH.test(line)) {
    return { as: dated.groups?.mod ? 'modifiedAt' : 'publishedAt', value: line.slice(dated[0].length).trim() };
  }
  return null;
}

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
    if (field?.as === 'byline' && isName(field.value)) fields.byline ??= field.value;
    else if (field && (field.as === 'publishedAt' || field.as === 'modifiedAt'))
      fields[field.as] ??= dayIn(field.value);
    else if (isDesk(part) || isAgency(part)) fields.byline ??= part;
    else if (!/\.(?:com|in|कॉम)$|^[\p{L}\p{M}\s.]{2,30}$/u.test(part)) return null;
    else continue;
    known += 1;
  }
  return known > 0 ? { as: 'fields', ...fields } : null;
}

/** `एएफपी पाण्डेय देवेंद्र`: the desk signs off behind an agency story; short, no end of a sentence. */
export function isSignOff(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 6 || /[।.?!:,]/.test(line)) return false;
  return isAgency(words[0] ?? '') && !/(?:^|\s)(?:ने|का|की|के|को|में|से|पर)(?=\s|$)/u.test(line);
}

/** What a line is when it is no body text; `null` for body text. A label alone (`Written By:`) speaks of the next line. */
export function readFurniture(line: string): Furniture | null {
  const text = line.trim();
  if (text.length > 260) return null;
  if (isPageNoise(text)) return { as: 'furniture', value: null };
  const dated = dateLine(text);
  if (dated) return { as: 'publishedAt', value: dated };
  const bar = barLine(text);
  if (bar) return bar;
  const field = labelled(text);
  if (field) {
    if (field.value === '') return { as: 'label', value: field.as };
    if (field.as === 'byline' && isName(field.value)) return { as: 'byline', value: field.value };
    if (field.as === 'publishedAt' || field.as === 'modifiedAt') {
      const day = dayIn(field.value);
      if (day) return { as: field.as, value: day };
    }
  }
  if (/^By\s+\p{Lu}/u.test(text) && isName(text) && text.length < 40)
    return { as: 'byline', value: text.slice(3).trim() };
  return (
    readCaption(text) ??
    readCredit(text) ??
    (isDesk(text) ? { as: 'byline', value: text } : isAgency(text) ? { as: 'agency', value: text } : null)
  );
}
