import type { EntityKind } from '#shared/entity/schema.ts';
import type { DateDistance } from '#shared/hindi/date-distance.ts';
import type { EventKind, EventStatus } from '#shared/storyline/schema.ts';

/** Small numbers are written in words in running text, as the house style asks. */
const NUMBER_WORDS = ['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पांच', 'छह', 'सात', 'आठ', 'नौ', 'दस'];
const inWords = (count: number): string => NUMBER_WORDS[count] ?? String(count);

const UNITS: Record<DateDistance['unit'], [one: string, many: string]> = {
  day: ['दिन', 'दिन'],
  week: ['हफ्ते', 'हफ्ते'],
  month: ['महीने', 'महीने'],
  year: ['साल', 'साल'],
};

/** `चार साल बाद`, `दो हफ्ते पहले`, `उसी दिन`. */
function distance({ unit, count }: DateDistance): string {
  if (count === 0) return unit === 'day' ? 'उसी दिन' : unit === 'year' ? 'उसी साल' : 'उसी महीने';
  const size = Math.abs(count);
  return `${inWords(size)} ${UNITS[unit][size === 1 ? 0 : 1]} ${count > 0 ? 'बाद' : 'पहले'}`;
}

/** `विक्टर ख्रेनिन, बेलारूस और दुशान्बे`. */
function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} और ${items.at(-1)}`;
}

/** Every word of the interface, in Hindi: the source for other languages. */
export const hi = {
  locale: 'hi',
  skipToContent: 'सीधे ख़बर पर जाएं',
  mainMenu: 'मुख्य मेन्यू',
  nav: {
    home: 'मुखपृष्ठ',
    storyline: 'समयरेखा',
    articles: 'सारी ख़बरें',
    entities: 'परिचय',
    library: 'संग्रह',
    about: 'हमारे बारे में',
  },
  breadcrumb: 'आप यहां हैं',
  footer: {
    note: 'न विज्ञापन, न निगरानी, न खाता। जो पढ़ा, वह इंटरनेट के बिना भी खुलता है।',
    licence: 'हमारी ख़बरें CC BY 4.0 के तहत आगे बांटी जा सकती हैं।',
    label: 'पन्ने के नीचे के लिंक',
  },
  date: {
    weekday: (day: string, date: string) => `${day}, ${date}`,
    updated: 'अपडेट',
    distance,
  },
  article: {
    kind: { news: 'ख़बर', explainer: 'समझिए' },
    byline: 'लेखक',
    agency: 'एजेंसी',
    readingTime: (minutes: number) => `लगभग ${inWords(minutes)} मिनट में पढ़ें`,
    keyPoints: 'एक नज़र में',
    alsoRead: 'यह भी पढ़ें',
    notHere: 'अभी उपलब्ध नहीं',
    quoteBy: (name: string) => `— ${name}`,
    sources: 'स्रोत',
    sourceLanguages: { en: 'अंग्रेज़ी', ru: 'रूसी', zh: 'चीनी', pt: 'पुर्तगाली' } as Record<string, string>,
    updates: 'क्या बदला',
    laterStory: (gap: string) => `${gap} की ख़बर`,
    credit: (name: string) => `फोटो: ${name}`,
  },
  related: {
    title: 'इससे जुड़ी ख़बरें',
    why: 'क्यों',
    backlinks: 'इस ख़बर का ज़िक्र',
    backlinksNote: 'इन ख़बरों से यहां तक लिंक है',
    both: (names: readonly string[]) => `दोनों में ${list(names)}`,
    sameEvent: (label: string) => `दोनों में यह घटना: ${label}`,
    sameStoryline: (title: string) => `दोनों ‘${title}’ की कड़ी हैं`,
    editorsPick: 'संपादक ने इसे साथ पढ़ने को कहा है',
    similarText: 'दोनों का विषय मिलता-जुलता है',
    at: (place: string) => `${place} में`,
  },
  timeline: {
    title: 'समयरेखा',
    open: 'समयरेखा खोलें',
    close: 'बंद करें',
    current: 'यह ख़बर',
    of: (title: string) => `समयरेखा: ${title}`,
    whole: 'पूरी समयरेखा देखें',
    online: 'ऑनलाइन',
    readStory: 'ख़बर पढ़ें',
    eventCount: (count: number) => `${count} घटनाएं`,
    kinds: {
      founding: 'स्थापना',
      membership: 'सदस्यता',
      summit: 'शिखर सम्मेलन',
      defence: 'रक्षा',
      'counter-terror': 'आतंकवाद-रोधी',
      chair: 'अध्यक्षता',
      law: 'कानून',
      appointment: 'नियुक्ति',
      logistics: 'रसद',
    } satisfies Record<EventKind, string>,
    status: { happened: '', announced: 'घोषित', planned: 'प्रस्तावित' } satisfies Record<EventStatus, string>,
    unverified: 'यह हुआ या नहीं, इसकी पुष्टि हमारे पास नहीं है',
    verifiedUntil: (date: string) => `तथ्य ${date} तक जांचे गए हैं। उसके बाद का हाल यहां नहीं है।`,
    kindsLegend: 'घटनाओं की किस्में',
    years: 'साल चुनें',
    year: 'साल',
    kindFilter: 'किस्म चुनें',
    allKinds: 'हर किस्म',
    onlyStory: 'केवल इस ख़बर से जुड़ी',
    stories: 'इस कड़ी की ख़बरें',
    sources: 'घटना के स्रोत',
    about: (name: string) => `परिचय: ${name}`,
  },
  home: {
    lead: 'सबसे ऊपर',
    latest: 'ताज़ा ख़बरें',
    all: 'सारी ख़बरें महीने के हिसाब से',
    storylines: 'चलती कहानियां',
    latestEvents: 'हाल की घटनाएं',
    counts: (events: number, articles: number) => `${events} घटनाएं, ${articles} ख़बरें`,
  },
  lists: {
    articlesTitle: 'सारी ख़बरें',
    byMonth: 'महीने चुनें',
    monthTitle: (month: string) => `${month} की ख़बरें`,
    storyCount: (count: number) => (count === 1 ? 'एक ख़बर' : `${inWords(count)} ख़बरें`),
    older: (month: string) => `पिछला: ${month}`,
    newer: (month: string) => `अगला: ${month}`,
    pages: 'पन्ने',
    page: (page: number) => `पन्ना ${page}`,
    entitiesTitle: 'परिचय',
    entitiesNote: 'ख़बरों में आए लोग, संगठन, जगहें और शब्द, आसान भाषा में।',
  },
  entity: {
    kinds: {
      person: 'व्यक्ति',
      organisation: 'संगठन',
      place: 'जगह',
      term: 'शब्द',
    } satisfies Record<EntityKind, string>,
    kindsPlural: {
      person: 'लोग',
      organisation: 'संगठन',
      place: 'जगहें',
      term: 'शब्द',
    } satisfies Record<EntityKind, string>,
    spellings: 'ऐसे भी लिखा जाता है',
    latin: 'रोमन में',
    stories: 'इन ख़बरों में नाम आया',
    noStories: 'अभी किसी ख़बर में यह नाम नहीं आया है।',
    events: 'समयरेखा में',
    wikidata: 'विकिडेटा पर देखें',
    storyline: (title: string) => `समयरेखा: ${title}`,
  },
  library: {
    title: 'संग्रह',
    intro: 'जो ख़बरें आप खोलते हैं, वे इसी फ़ोन या कंप्यूटर में रह जाती हैं और इंटरनेट के बिना भी खुलती हैं।',
    needsScript: 'यह सूची आपके ब्राउज़र में बनती है। इसके लिए जावास्क्रिप्ट चालू होना चाहिए; ख़बरें उसके बिना भी पढ़ी जा सकती हैं।',
    cached: 'बिना इंटरनेट खुलने वाली ख़बरें',
    empty: 'अभी कोई ख़बर यहां नहीं है। कोई भी ख़बर खोलिए, वह अपने आप यहां आ जाएगी।',
    unavailable:
      'इस ब्राउज़र ने पन्ने सहेजने की जगह नहीं दी है, इसलिए ख़बरें सिर्फ़ इंटरनेट पर खुलेंगी। निजी (incognito) खिड़की में अक्सर ऐसा होता है।',
    reading: 'सूची देखी जा रही है…',
    count: (count: number) => (count === 1 ? 'एक ख़बर' : `${inWords(count)} ख़बरें`),
  },
  notFound: {
    title: 'यह पन्ना नहीं मिला',
    text: 'हो सकता है पता बदल गया हो या लिंक अधूरा हो।',
    wayOn: 'यहां से आगे बढ़ें',
  },
  fault: {
    title: 'यह पन्ना अभी नहीं खुल सका',
    offlineTitle: 'यह पन्ना अभी आपके पास नहीं है',
    offline: 'इंटरनेट नहीं है और यह पन्ना पहले खोला नहीं गया था। पहले पढ़ी गई ख़बरें नीचे हैं, वे अभी भी खुलेंगी।',
    timeout: 'नेटवर्क बहुत धीमा है, इसलिए पन्ना समय पर नहीं आया। आपका संग्रह सुरक्षित है।',
    server: 'दिक्कत हमारी ओर है। आपका संग्रह सुरक्षित है। थोड़ी देर में दोबारा कोशिश करें।',
    badData: 'पन्ना अधूरा या गड़बड़ मिला। आपका संग्रह सुरक्षित है। दोबारा कोशिश करें।',
    unexpected: 'पन्ना दिखाते समय गड़बड़ हुई। आपका संग्रह सुरक्षित है।',
    retry: 'दोबारा कोशिश करें',
    home: 'मुखपृष्ठ पर जाएं',
    library: 'संग्रह देखें',
    readable: 'अभी पढ़ सकते हैं',
  },
  offline: {
    now: 'इंटरनेट नहीं है। सहेजी हुई ख़बरें खुलती रहेंगी।',
  },
  update: {
    ready: 'साइट का नया रूप तैयार है।',
    apply: 'अभी खोलें',
    later: 'बाद में',
  },
  loading: 'खुल रहा है…',
  shell: {
    wait: 'पन्ना खुल रहा है। अगर देर लगे तो मुखपृष्ठ पर जाकर दोबारा कोशिश करें।',
  },
};

/** The shape every language file has to fill; a missing word is a type error. */
export type Strings = typeof hi;
