import type { DateDistance } from '#domain/dates/date-distance.ts';
import type { DateLocale } from '#domain/dates/format-date.ts';
import type { EventKind, EventStatus } from '#domain/storyline/schema.ts';

const LOCALE: DateLocale = 'hi';

/** Numbers that running text writes in words, by the house style. */
const NUMBER_WORDS = ['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पांच', 'छह', 'सात', 'आठ', 'नौ', 'दस'];
/** Formats a count: `चार`, from eleven on `11`. */
export const inWords = (count: number): string => NUMBER_WORDS[count] ?? String(count);

const UNITS: Record<DateDistance['unit'], [one: string, many: string]> = {
  day: ['दिन', 'दिन'],
  week: ['हफ्ते', 'हफ्ते'],
  month: ['महीने', 'महीने'],
  year: ['साल', 'साल'],
};

/** Formats a distance in time: `चार साल बाद`, `करीब दो हफ्ते पहले`, `उसी दिन`. */
function distance({ unit, count, about }: DateDistance): string {
  if (count === 0) return unit === 'day' ? 'उसी दिन' : unit === 'year' ? 'उसी साल' : 'उसी महीने';
  const size = Math.abs(count);
  return `${about ? 'करीब ' : ''}${inWords(size)} ${UNITS[unit][size === 1 ? 0 : 1]} ${count > 0 ? 'बाद' : 'पहले'}`;
}

/** Joins items to a list: `विक्टर ख्रेनिन, बेलारूस और दुशान्बे`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} और ${items.at(-1)}`;
}

/**
 * Hindi words of the layout and of a story's page; the source for other languages. The words of other pages, and of what is
 * loaded later, are in hi-pages.ts, so that a story does not carry them.
 */
export const hi = {
  locale: LOCALE,
  skipToContent: 'सीधे खबर पर जाएं',
  /** Shown when the error view itself cannot be loaded. */
  plainError: { text: 'यह पेज अभी नहीं खुल सका।', retry: 'दोबारा कोशिश करें' },
  mainMenu: 'मुख्य मेन्यू',
  nav: {
    home: 'होम',
    storyline: 'विषय',
    articles: 'सभी खबरें',
    entities: 'कौन, क्या, कहां',
    search: 'खोजें',
    library: 'मेरी खबरें',
    about: 'हमारे बारे में',
  },
  breadcrumb: 'आप यहां हैं',
  footer: {
    note: 'न विज्ञापन, न निगरानी, न खाता। जो पढ़ा, वह बिना इंटरनेट भी खुलता है।',
    licence: 'हमारी खबरें कोई भी हमारा नाम देकर छाप सकता है (CC BY 4.0)।',
    label: 'पेज के नीचे के लिंक',
  },
  date: {
    updated: 'अपडेट',
    told: 'घटना: ',
    written: 'लिखी गई: ',
    distance,
  },
  article: {
    kind: { explainer: 'समझिए' },
    readingTime: (minutes: number) => `पढ़ने में लगभग ${minutes} मिनट`,
    coming: 'खबर आ रही है…',
    keyPoints: 'एक नजर में',
    alsoRead: 'यह भी पढ़ें',
    notHere: 'अभी उपलब्ध नहीं',
    searchForIt: 'इसे खोजें',
    quoteBy: (name: string) => `— ${name}`,
    sources: 'स्रोत',
    /** What is to be known of a source, and its language by code. */
    sourceNotes: {
      described: 'शीर्षक हमारा',
      own: 'हमारी रिपोर्ट',
      en: 'अंग्रेजी',
      ru: 'रूसी',
      zh: 'चीनी',
      pt: 'पुर्तगाली',
    },
    updates: 'क्या बदला',
    laterStory: (gap: string) => `${gap} की खबर`,
    credit: (name: string) => `फोटो: ${name}`,
  },
  related: {
    title: 'इससे जुड़ी खबरें',
    backlinks: 'इस खबर का जिक्र',
    backlinksNote: 'इन खबरों में इस खबर का लिंक है',
    both: (names: readonly string[]) => `इसमें भी ${list(names)}`,
    sameEvent: (label: string) => `यही घटना: ${label}`,
    next: 'अगली कड़ी',
    previous: 'पिछली कड़ी',
    at: (place: string) => `${place} में`,
  },
  save: 'सेव करें',
  /** Shown by the save button when its code cannot be loaded. */
  saveFailed: 'यह अभी सेव नहीं हो सकी। दोबारा कोशिश करें।',
  timeline: {
    title: 'समयरेखा',
    open: 'समयरेखा खोलें',
    close: 'बंद करें',
    current: 'यह खबर',
    of: (title: string) => `समयरेखा: ${title}`,
    whole: 'पूरी समयरेखा देखें',
    online: 'ऑनलाइन',
    kinds: {
      founding: 'स्थापना',
      membership: 'सदस्यता',
      summit: 'शिखर सम्मेलन',
      defence: 'रक्षा',
      'counter-terror': 'आतंकवाद के खिलाफ',
      chair: 'अध्यक्षता',
      law: 'कानून',
      appointment: 'नियुक्ति',
      logistics: 'रसद',
    } satisfies Record<EventKind, string>,
    status: { happened: '', announced: 'घोषित', planned: 'प्रस्तावित' } satisfies Record<EventStatus, string>,
    /** Of an announced or planned event whose day has passed. */
    outcomeUnknown: 'नतीजा पता नहीं',
    verifiedUntil: (date: string) => `तथ्य ${date} तक जांचे गए हैं।`,
    years: 'साल चुनें',
    year: 'साल',
    kindFilter: 'किस बारे में',
    allKinds: 'सब तरह की',
    onlyStory: 'सिर्फ इस खबर से जुड़ी',
  },
};

/** The words of {@link hi} in any language; a missing one is a type error. */
export type Strings = typeof hi;
