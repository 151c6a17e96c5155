import type { EntityKind } from '#domain/entity/schema.ts';
import { inWords } from './hi.ts';
import { membership } from './hi-membership.ts';

/** Hindi words of all pages except a story's, and of what is loaded later. The others are in hi.ts. */
export const hiPages = {
  storyline: {
    save: 'पूरी कहानी साथ रखें',
    eventCount: (count: number) => (count === 1 ? 'एक घटना' : `${count} घटनाएं`),
    verifiedUntil: (date: string) => `तथ्य ${date} तक जांचे गए हैं। उसके बाद का हाल यहां नहीं है।`,
    kindsLegend: 'घटनाओं की किस्में',
    sources: 'घटना के स्रोत',
    about: (name: string) => `परिचय: ${name}`,
    onThisPage: 'इस पन्ने पर',
    events: 'सारी घटनाएं',
  },
  membership,
  map: {
    title: 'कहानी का नक्शा',
    note: 'पुरानी ख़बर पहले, नई बाद में। हर ख़बर उस पिछली ख़बर से जोड़ी गई है जिससे उसका नाता सबसे गहरा है, और साथ लिखा है कि दोनों में साझा क्या है। समझाने वाले लेख आख़िर में हैं।',
    drawing: 'कहानी का नक्शा: लकीर पर लिखा है कि कौन सी बात दो ख़बरों को जोड़ती है',
    tiedTo: 'इससे जुड़ी है:',
    readStates: { read: 'पढ़ी हुई', unread: 'नहीं पढ़ी' },
    newestOnly: (count: number) => `चित्र में सबसे नई ${count} ख़बरें हैं; सूची में सब हैं।`,
  },
  home: {
    forYou: 'ख़बर जहां छोड़ेंगे, अगली बार वहीं से खुलेगी।',
    lead: 'मुख्य ख़बर',
    latest: 'ताज़ा ख़बरें',
    all: 'सारी ख़बरें महीने के हिसाब से',
    storylines: 'पूरी कहानियां',
    latestEvents: 'हाल की घटनाएं',
    counts: (events: number, articles: number) =>
      `${events === 1 ? 'एक घटना' : `${events} घटनाएं`}, ${articles === 1 ? 'एक ख़बर' : `${articles} ख़बरें`}`,
  },
  lists: {
    articlesTitle: 'सारी ख़बरें',
    byMonth: 'महीना चुनें',
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
    abbreviation: 'छोटा नाम',
    spellings: 'ऐसे भी लिखा जाता है',
    shortForms: 'ख़बर में पूरा नाम आने के बाद सिर्फ़ इतना भी',
    latin: 'रोमन में',
    stories: 'इन ख़बरों में नाम आया',
    newest: (shown: number, all: number) => `कुल ${all} ख़बरें; सबसे नई ${shown} यहां हैं।`,
    noStories: 'अभी किसी ख़बर में यह नाम नहीं आया है।',
    events: (title: string) => `समयरेखा में: ${title}`,
    eventsNote: 'जिस घटना पर ख़बर है, उसका नाम ख़बर तक ले जाता है।',
    wikidata: 'विकिडेटा पर देखें',
  },
  about: {
    corrections: 'गलती दिखे तो',
    correctionsBy: (name: string) => `${name} को बताएं: `,
    noContact: 'यह साइट अभी किसी का नाम या पता नहीं बताती, जिसे गलती की खबर दी जा सके।',
  },
  entityCard: {
    allSources: 'सभी स्रोत देखें',
    stories: 'इन ख़बरों में भी',
    whole: 'पूरा परिचय पढ़ें',
    close: 'बंद करें',
    failed: 'यह परिचय अभी नहीं खुल सका। आपकी ख़बर यहीं खुली है। ‘पूरा परिचय पढ़ें’ से दोबारा कोशिश करें।',
  },
  search: {
    title: 'खोज',
    note: 'हिंदी में लिखें या रोमन में, जैसे राजनाथ या rajnath। वर्तनी थोड़ी अलग हो, तब भी ख़बर मिलेगी।',
    field: 'क्या खोजना है',
    placeholder: 'नाम, जगह या बात',
    submit: 'खोजें',
    withoutApp: 'खोज आपके ब्राउज़र में चलती है, पर अभी शुरू नहीं हो सकी। पन्ना दोबारा खोलें या जावास्क्रिप्ट चालू करें। तब तक',
    byMonth: 'सारी ख़बरें महीने के हिसाब से देखें',
    recent: 'आपने पहले खोजा',
    erase: 'यह सूची मिटाएं',
    filters: 'छांटें',
    anyStoryline: 'हर कहानी',
    anyKind: 'हर किस्म',
    anyYear: 'हर साल',
    bestFirst: 'सबसे सटीक पहले',
    newestFirst: 'सबसे नई पहले',
    suggestions: 'पूरा शब्द चुनें',
    didYouMean: 'क्या आपका मतलब यह था:',
    found: (count: number) =>
      count === 0 ? 'कोई ख़बर नहीं मिली' : count === 1 ? 'एक ख़बर मिली' : `${inWords(count)} ख़बरें मिलीं`,
    nothing: (query: string) => `‘${query}’ के लिए कुछ नहीं मिला।`,
    nothingHelp: 'कोई दूसरा शब्द या कम शब्द लिखकर देखें। या:',
    names: 'परिचय',
    searching: 'खोजा जा रहा है…',
    onlyOffline: 'इंटरनेट नहीं मिला, इसलिए सिर्फ़ उन ख़बरों में खोजा गया जो इस फ़ोन या कंप्यूटर में रखी हैं।',
    failed: 'खोज अभी नहीं चल सकी। आपका संग्रह सुरक्षित है।',
    retry: 'दोबारा कोशिश करें',
  },
  library: {
    title: 'संग्रह',
    addStory: 'कहीं और से मिली ख़बर जोड़ें',
    intro: 'जो ख़बरें आप खोलते या साथ रखते हैं, वे इसी फ़ोन या कंप्यूटर में रहती हैं और इंटरनेट के बिना भी खुलती हैं।',
    madeHere: 'यह सूची आपके ब्राउज़र में बनती है।',
    withoutApp: 'सूची न आए, तो पन्ना दोबारा खोलें या जावास्क्रिप्ट चालू करें; ख़बरें उसके बिना भी पढ़ी जा सकती हैं।',
    cached: 'बिना इंटरनेट खुलने वाली ख़बरें',
    reading: 'सूची देखी जा रही है…',
  },
  notFound: {
    title: 'यह पन्ना नहीं मिला',
    text: 'हो सकता है पता बदल गया हो या लिंक अधूरा हो।',
    wayOn: 'यहां से आगे बढ़ें',
  },
  error: {
    title: 'यह पन्ना अभी नहीं खुल सका',
    offlineTitle: 'यह पन्ना अभी आपके पास नहीं है',
    offline:
      'इंटरनेट नहीं है और यह पन्ना आपने पहले नहीं खोला था। पहले खोली हुई ख़बरें नीचे हैं, वे अभी भी खुलेंगी। इंटरनेट आने पर दोबारा कोशिश करें।',
    timeout: 'इंटरनेट बहुत धीमा है, इसलिए पन्ना समय पर नहीं आया। आपका संग्रह सुरक्षित है। दोबारा कोशिश करें।',
    server: 'दिक्कत हमारी ओर है। आपका संग्रह सुरक्षित है। थोड़ी देर में दोबारा कोशिश करें।',
    badData: 'पन्ना अधूरा या गड़बड़ मिला। आपका संग्रह सुरक्षित है। दोबारा कोशिश करें।',
    unexpected: 'पन्ना दिखाते समय गड़बड़ हुई। आपका संग्रह सुरक्षित है। दोबारा कोशिश करें।',
    retry: 'दोबारा कोशिश करें',
    home: 'मुखपृष्ठ पर जाएं',
    library: 'संग्रह देखें',
    readable: 'अभी पढ़ सकते हैं',
  },
  offline: {
    now: 'इंटरनेट नहीं है। पहले खोली या साथ रखी ख़बरें खुलेंगी।',
    /** Age of the copy that is shown. @param ms in milliseconds. */
    copy: (ms: number) => {
      const minutes = Math.floor(ms / 60_000);
      if (minutes < 60) return `यह पन्ना ${minutes} मिनट पहले का है।`;
      const hours = Math.floor(minutes / 60);
      return hours < 24 ? `यह पन्ना ${hours} घंटे पहले का है।` : `यह पन्ना ${Math.floor(hours / 24)} दिन पहले का है।`;
    },
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

/** The words of {@link hiPages} in any language. */
export type PageStrings = typeof hiPages;
