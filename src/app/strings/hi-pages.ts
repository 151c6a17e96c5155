import type { EntityKind } from '#domain/entity/schema.ts';
import { membership } from './hi-membership.ts';

/** Hindi words of all pages except a story's, and of what is loaded later. The others are in hi.ts. */
export const hiPages = {
  storyline: {
    save: 'पूरा विषय सेव करें',
    eventCount: (count: number) => (count === 1 ? '1 घटना' : `${count} घटनाएं`),
    notKnownAfter: ' उसके बाद का हाल यहां नहीं है।',
    kindsLegend: 'घटनाएं किस बारे में हैं',
    sources: 'घटना के स्रोत',
    about: (name: string) => `परिचय: ${name}`,
    onThisPage: 'इस पेज पर',
    events: 'सभी घटनाएं',
  },
  membership,
  map: {
    title: 'कौन-सी खबर किससे जुड़ी',
    note: 'पुरानी खबर पहले, नई बाद में। हर खबर उस पिछली खबर से जोड़ी गई है जिससे उसका नाता सबसे गहरा है, और साथ लिखा है कि दोनों में साझा क्या है। समझाने वाले लेख आखिर में हैं।',
    drawing: 'चित्र: रेखा पर लिखा है कि कौन-सी बात दो खबरों को जोड़ती है',
    kinds: { news: 'खबर', explainer: 'समझिए' },
    tiedTo: 'इससे जुड़ी है:',
    readStates: { read: 'पढ़ी हुई', unread: 'नहीं पढ़ी' },
    newestOnly: (count: number) => `चित्र में सबसे नई ${count} खबरें हैं; सूची में सब हैं।`,
  },
  home: {
    forYou: 'खबर जहां छोड़ेंगे, अगली बार वहीं से खुलेगी।',
    lead: 'मुख्य खबर',
    latest: 'नई जोड़ी गई खबरें',
    all: 'सभी खबरें महीने के हिसाब से',
    storylines: 'विषय',
    latestEvents: 'समयरेखा में सबसे नई घटनाएं',
    counts: (events: number, articles: number) =>
      `${events === 1 ? '1 घटना' : `${events} घटनाएं`}, ${articles === 1 ? '1 खबर' : `${articles} खबरें`}`,
  },
  lists: {
    articlesTitle: 'सभी खबरें',
    byMonth: 'महीना चुनें',
    monthTitle: (month: string) => `${month} की खबरें`,
    storyCount: (count: number) => (count === 1 ? '1 खबर' : `${count} खबरें`),
    older: (month: string) => `पिछला: ${month}`,
    newer: (month: string) => `अगला: ${month}`,
    pages: 'पेज',
    page: (page: number) => `पेज ${page}`,
    entitiesTitle: 'कौन, क्या, कहां',
    entitiesNote: 'खबरों में आए लोग, संगठन, जगहें, घटनाएं और शब्द, आसान भाषा में।',
  },
  entity: {
    kinds: {
      person: 'व्यक्ति',
      organisation: 'संगठन',
      place: 'जगह',
      term: 'शब्द',
      event: 'घटना',
      equipment: 'विमान या हथियार',
    } satisfies Record<EntityKind, string>,
    kindsPlural: {
      person: 'लोग',
      organisation: 'संगठन',
      place: 'जगहें',
      term: 'शब्द',
      event: 'घटनाएं',
      equipment: 'विमान और हथियार',
    } satisfies Record<EntityKind, string>,
    abbreviation: 'छोटा नाम',
    spellings: 'ऐसे भी लिखा जाता है',
    latin: 'अंग्रेजी में',
    stories: 'इन खबरों में नाम आया',
    newest: (shown: number, all: number) => `कुल ${all} खबरें; सबसे नई ${shown} यहां हैं।`,
    noStories: 'अभी किसी खबर में यह नाम नहीं आया है।',
    events: (title: string) => `समयरेखा में: ${title}`,
    eventsNote: 'घटना के नाम पर दबाएं तो उसकी खबर खुलेगी।',
    wikidata: 'विकिडेटा पर देखें',
  },
  about: {
    corrections: 'गलती दिखे तो',
    correctionsBy: (name: string) => `${name} को बताएं: `,
    noContact: 'यह साइट अभी किसी का नाम या पता नहीं बताती, जिसे गलती की खबर दी जा सके।',
  },
  entityCard: {
    allSources: 'सभी स्रोत देखें',
    stories: 'इन खबरों में भी',
    whole: 'पूरा परिचय पढ़ें',
    close: 'बंद करें',
    failed: 'यह परिचय अभी नहीं खुल सका। आपकी खबर यहीं खुली है। ‘पूरा परिचय पढ़ें’ से दोबारा कोशिश करें।',
  },
  search: {
    title: 'खोजें',
    note: 'हिंदी में लिखें या अंग्रेजी अक्षरों में, जैसे राजनाथ या rajnath। वर्तनी थोड़ी अलग हो, तब भी खबर मिलेगी।',
    field: 'क्या खोजना है',
    placeholder: 'नाम, जगह या बात',
    submit: 'खोजें',
    withoutApp: 'खोज आपके ब्राउजर में चलती है, पर अभी शुरू नहीं हो सकी। पेज दोबारा खोलें या जावास्क्रिप्ट चालू करें। तब तक',
    byMonth: 'सभी खबरें महीने के हिसाब से देखें',
    recent: 'आपने पहले खोजा',
    erase: 'यह सूची मिटाएं',
    filters: 'छांटें',
    anyStoryline: 'सभी विषय',
    anyKind: 'सब तरह की',
    anyYear: 'सभी साल',
    bestFirst: 'सबसे सटीक पहले',
    newestFirst: 'सबसे नई पहले',
    suggestions: 'पूरा शब्द चुनें',
    didYouMean: 'क्या आपका मतलब यह था:',
    found: (count: number) => (count === 0 ? 'कोई खबर नहीं मिली' : count === 1 ? '1 खबर मिली' : `${count} खबरें मिलीं`),
    nothing: (query: string) => `‘${query}’ के लिए कुछ नहीं मिला।`,
    nothingHelp: 'कोई दूसरा शब्द या कम शब्द लिखकर देखें। या:',
    names: 'कौन, क्या, कहां',
    searching: 'खोजा जा रहा है…',
    onlyOffline: 'इंटरनेट नहीं मिला, इसलिए सिर्फ उन खबरों में खोजा गया जो इस फोन या कंप्यूटर में सेव हैं।',
    failed: 'खोज अभी नहीं चल सकी। आपकी सेव की हुई खबरें सुरक्षित हैं।',
    retry: 'दोबारा कोशिश करें',
  },
  library: {
    title: 'मेरी खबरें',
    addStory: 'कहीं और से मिली खबर जोड़ें',
    intro: 'जो खबरें आप खोलते या सेव करते हैं, वे इसी फोन या कंप्यूटर में रहती हैं और इंटरनेट के बिना भी खुलती हैं।',
    madeHere: 'यह सूची आपके ब्राउजर में बनती है।',
    withoutApp: 'सूची न आए, तो पेज दोबारा खोलें या जावास्क्रिप्ट चालू करें; खबरें उसके बिना भी पढ़ी जा सकती हैं।',
    cached: 'बिना इंटरनेट खुलने वाली खबरें',
    reading: 'सूची देखी जा रही है…',
  },
  notFound: {
    title: 'यह पेज नहीं मिला',
    text: 'हो सकता है पता बदल गया हो या लिंक अधूरा हो।',
    wayOn: 'यहां से आगे बढ़ें',
  },
  error: {
    title: 'यह पेज अभी नहीं खुल सका',
    offlineTitle: 'यह पेज अभी आपके पास नहीं है',
    offline:
      'इंटरनेट नहीं है और यह पेज आपने पहले नहीं खोला था। पहले खोली हुई खबरें नीचे हैं, वे अभी भी खुलेंगी। इंटरनेट आने पर दोबारा कोशिश करें।',
    timeout: 'इंटरनेट बहुत धीमा है, इसलिए पेज समय पर नहीं आया। आपकी सेव की हुई खबरें सुरक्षित हैं। दोबारा कोशिश करें।',
    server: 'दिक्कत हमारी ओर है। आपकी सेव की हुई खबरें सुरक्षित हैं। थोड़ी देर में दोबारा कोशिश करें।',
    badData: 'पेज अधूरा या गड़बड़ मिला। आपकी सेव की हुई खबरें सुरक्षित हैं। दोबारा कोशिश करें।',
    unexpected: 'पेज दिखाते समय गड़बड़ हुई। आपकी सेव की हुई खबरें सुरक्षित हैं। दोबारा कोशिश करें।',
    retry: 'दोबारा कोशिश करें',
    home: 'होम पर जाएं',
    library: 'मेरी खबरें देखें',
    readable: 'अभी पढ़ सकते हैं',
  },
  offline: {
    now: 'इंटरनेट नहीं है। पहले खोली या सेव की हुई खबरें खुलेंगी।',
    /** Age of the copy that is shown. @param ms in milliseconds. */
    copy: (ms: number) => {
      const minutes = Math.floor(ms / 60_000);
      if (minutes < 60) return `यह पेज ${minutes} मिनट पहले का है।`;
      const hours = Math.floor(minutes / 60);
      return hours < 24 ? `यह पेज ${hours} घंटे पहले का है।` : `यह पेज ${Math.floor(hours / 24)} दिन पहले का है।`;
    },
  },
  update: {
    ready: 'साइट अपडेट हो गई है।',
    apply: 'अभी खोलें',
    later: 'बाद में',
  },
  loading: 'खुल रहा है…',
  shell: {
    wait: 'पेज खुल रहा है। अगर देर लगे तो होम पर जाकर दोबारा कोशिश करें।',
  },
};

/** The words of {@link hiPages} in any language. */
export type PageStrings = typeof hiPages;
