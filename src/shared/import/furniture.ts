import { findDates } from '../hindi/find-dates.ts';
import { isAgency, isDesk } from './agencies.ts';

/** What a line that is not body text was. `value` is the part that is kept. */
export type Furniture =
  | { readonly as: 'byline' | 'agency'; readonly value: string }
  | { readonly as: 'publishedAt' | 'modifiedAt'; readonly value: string | null }
  | { readonly as: 'label'; readonly value: 'byline' | 'publishedAt' | 'modifiedAt' | 'headline' | 'publisher' | 'url' }
  | { readonly as: 'caption'; readonly value: string; readonly credit: string | null }
  | { readonly as: 'signoff'; readonly value: string }
  | {
      readonly as: 'fields';
      readonly byline: string | null;
      readonly publishedAt: string | null;
      readonly modifiedAt: string | null;
    }
  | { readonly as: 'furniture'; readonly value: null };

/** Whole lines of page furniture, compared without case and outer punctuation. */
const NOISE = new Set(
  [
    'advertisement',
    'advertisements',
    'sponsored',
    'vdo.ai',
    'nbt',
    'ad',
    'ads',
    'विज्ञापन',
    'हाइलाइट्स',
    'हाईलाइट्स',
    'टॉप कॉमेंट',
    'टॉप कमेंट',
    'शेयर करें',
    'शेयर',
    'share',
    'share this',
    'share this article',
    'follow us',
    'follow us on',
    'facebook',
    'twitter',
    'whatsapp',
    'telegram',
    'linkedin',
    'pinterest',
    'email',
    'copy link',
    'print',
    'comments',
    'comment',
    'कमेंट',
    'कमेंट करें',
    'कॉमेंट लिखें',
    'टिप्पणी करें',
    'loading',
    'loading...',
    'subscribe',
    'सब्सक्राइब करें',
    'फॉलो करें',
    'google news',
    'गूगल न्यूज',
    'home',
    'होम',
    'menu',
    'search',
    'login',
    'sign in',
    'next',
    'previous',
    'अगला',
    'पिछला',
    'अगली खबर',
    'पिछली खबर',
    'ट्रेंडिंग',
    'trending',
    'tags',
    'टैग्स',
    'top comment',
    'follow',
    'tweet',
    'a+',
    'a-',
    'aa',
    'font size',
    'skip to content',
    'ऐप पर पढ़ें',
    'ऐप पर पढ़ें',
    'संबंधित वीडियो',
    'powered by',
    'trending videos',
    'open in app',
    'share to',
    'post a comment',
    'no comments',
    '0 comments',
    'add a comment',
    'leave a comment',
    'read in app',
    'ऐप में पढ़ें',
    'ऐप में पढ़ें',
    'फॉलो करें',
    'live tv',
    'वीडियो',
    'फोटो',
    'share share',
    'x',
  ].map((text) => text.normalize('NFC')),
);

const SHARE_BAR =
  /^(?:\W*(?:facebook|twitter|whatsapp|telegram|linkedin|email|share|tweet|pin it|pinterest|copy link|print|google news|koo|instagram|youtube|फेसबुक|ट्विटर|व्हाट्सऐप|व्हाट्सएप|शेयर|टेलीग्राम)\W*){2,}$/iu;
const WEEKDAY_OR_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{4}|जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर/iu;

/** ISO day of the first whole date in a text, `null` when there is none. */
export function dayIn(text: string): string | null {
  return findDates(text, null).find((date) => date.precision === 'day' && date.start !== null)?.start ?? null;
}

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

const CAPTION_CREDIT =
  /^(?<caption>.{0,200}?)\s*[-–—|(]\s*(?:फोटो|फ़ोटो|तस्वीर|चित्र|Photo|Pic|Image)(?:\s*(?:क्रेडिट|साभार|सौजन्य|Credit|Courtesy))?\s*[:：\-–]\s*(?<credit>[^।]{2,60}?)\)?$/iu;
const CREDIT_ONLY =
  /^[([]?\s*(?:फोटो|फ़ोटो|तस्वीर|चित्र|Photo|Pic|Image)(?:\s*(?:क्रेडिट|साभार|सौजन्य|Credit|Courtesy|Credits))?\s*[:：\-–]\s*(?<credit>[^।]{2,60}?)[)\]]?$/iu;
const PICTURE_NOTE =
  /^[([]?\s*(?:(?:प्रतीकात्मक|सांकेतिक|फाइल|फ़ाइल|File)\s*(?:तस्वीर|फोटो|फ़ोटो|चित्र|इमेज|Photo|Image)|तस्वीर प्रतीकात्मक है|(?:Representational|Representative|Symbolic)\s+(?:Image|Photo|Picture))\s*[)\]]?[.।]?$/iu;
const NOTED_CAPTION =
  /^(?<caption>[^।]{4,160}?)\s*[([]\s*(?:(?:प्रतीकात्मक|सांकेतिक|फाइल|फ़ाइल|File)\s*(?:तस्वीर|फोटो|फ़ोटो|चित्र|इमेज|Photo|Image))\s*[)\]]$/iu;
const INPUT_CREDIT =
  /^[([]?\s*(?:इनपुट|इनपुट्स|Inputs?|With inputs? from|स्रोत|सोर्स|साभार)\s*(?:[:：\-–]|\s)\s*(?:सहित\s+)?(?<value>[^।]{2,80}?)\s*[)\]]?[.।]?$/iu;
const INPUT_FROM =
  /^[([]?\s*(?<value>[^।()]{2,60}?)\s+(?:के|से|की)\s+इनपुट\s*(?:के साथ|के आधार पर|सहित|से)?\s*[)\]]?[.।]?$/iu;

function credit(line: string): Furniture | null {
  const input = INPUT_CREDIT.exec(line) ?? INPUT_FROM.exec(line);
  const value = input?.groups?.value?.trim();
  if (value && line.length < 110 && (isAgency(value) || /इनपुट|input/iu.test(line))) return { as: 'agency', value };
  const bracket = /^[([]\s*(?<value>[^()[\]]{2,40})\s*[)\]]$/u.exec(line)?.groups?.value;
  if (bracket && isAgency(bracket)) return { as: 'agency', value: bracket.trim() };
  return null;
}

function caption(line: string): Furniture | null {
  if (PICTURE_NOTE.test(line)) return { as: 'caption', value: line, credit: null };
  const only = CREDIT_ONLY.exec(line);
  if (only?.groups?.credit) return { as: 'caption', value: '', credit: only.groups.credit };
  const match = CAPTION_CREDIT.exec(line);
  if (match?.groups?.credit && line.length < 260) {
    return { as: 'caption', value: (match.groups.caption ?? '').trim(), credit: match.groups.credit };
  }
  return NOTED_CAPTION.test(line) ? { as: 'caption', value: line, credit: null } : null;
}

/** `एएफपी पाण्डेय देवेंद्र`: the desk signs off behind an agency story; short, no end of a sentence. */
export function isSignOff(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 6 || /[।.?!:,]/.test(line)) return false;
  return isAgency(words[0] ?? '') && !/(?:^|\s)(?:ने|का|की|के|को|में|से|पर)(?=\s|$)/u.test(line);
}

/** A line that is a date and perhaps a time, and nothing else. */
function dateLine(text: string): Furniture | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  const found = findDates(text, null).find((date) => date.precision === 'day' && date.start !== null);
  if (!found) return null;
  const rest = text.replace(found.text, ' ').replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?/gu, ' ');
  const odd =
    /(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:mon|tue|wed|thu|fri|sat|sun)|[ap]\.?m\.?|ist|gmt|रात|सुबह|शाम|दोपहर|बजे|(?:सोम|मंगल|बुध|गुरु|गुरू|शुक्र|शनि|रवि)वार|at/giu;
  return /\p{L}|\d/u.test(rest.replace(odd, ' ')) ? null : { as: 'publishedAt', value: found.start };
}

/** What a line is when it is no body text; `null` for body text. A label alone (`Written By:`) speaks of the next line. */
export function readFurniture(line: string): Furniture | null {
  const text = line.trim();
  if (text.length > 260) return null;
  const bare = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}+-]+$/gu, '');
  if (NOISE.has(bare) || SHARE_BAR.test(text)) return { as: 'furniture', value: null };
  const dated = dateLine(text);
  if (dated) return dated;
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
    caption(text) ??
    credit(text) ??
    (isDesk(text) ? { as: 'byline', value: text } : isAgency(text) ? { as: 'agency', value: text } : null)
  );
}

const GLUED_DATE =
  /\s*(?:(?<label>Publish\s*Date|Published(?:\s*On)?|Updated(?:\s*On)?|Last\s*Updated|Modified)\s*:\s*|(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,\s))(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s*)?(?<date>\d{1,2}\s+[A-Za-z]{3,9}\s+\d{4}|[A-Za-z]{3,9}\s+\d{1,2},\s*\d{4})(?:[,\s]+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M)?\s*\(?(?:IST)?\)?)?\s*$/iu;

/** A date stamp glued to the end of a headline: `…Publish Date:Mon, 09 Mar 2020 05:18 PM (IST)`. */
export function gluedStamp(line: string): { start: number; as: 'publishedAt' | 'modifiedAt'; day: string } | null {
  const match = GLUED_DATE.exec(line);
  const day = match?.groups?.date ? dayIn(match.groups.date) : null;
  if (!match || !day || match.index === 0) return null;
  return { start: match.index, as: /^(?:pub|$)/iu.test(match.groups?.label ?? '') ? 'publishedAt' : 'modifiedAt', day };
}
