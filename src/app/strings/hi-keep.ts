const UNITS: Record<'minute' | 'hour' | 'day', string> = { minute: 'मिनट', hour: 'घंटे', day: 'दिन' };

/** Words of the parts that keep things for the reader: library, place, news. Loaded with those parts, not with every page. */
export const hiKeep = {
  locale: 'hi',
  /** `2.4 एमबी`. @param amount already rounded. */
  size: (amount: string, unit: 'kb' | 'mb') => `${amount} ${unit === 'kb' ? 'केबी' : 'एमबी'}`,
  justNow: 'अभी-अभी',
  ago: (count: number, unit: 'minute' | 'hour' | 'day') => `${count} ${UNITS[unit]} पहले`,
  close: 'बंद करें',
  readMark: { read: 'पढ़ी हुई', begun: 'अधूरी पढ़ी' },
  saved: {
    title: 'आपने साथ रखा',
    kept: 'साथ रखी है',
    none: 'अभी कुछ साथ नहीं रखा है। किसी ख़बर पर ‘साथ रखें’ या समयरेखा पर ‘पूरी कहानी साथ रखें’ दबाएं।',
    total: (size: string) => `कुल जगह: ${size}`,
    storyline: (stories: number) => `पूरी कहानी, ${stories === 1 ? 'एक ख़बर' : `${stories} ख़बरें`}`,
    article: 'एक ख़बर',
    at: (age: string) => `${age} साथ रखी`,
    partial: (have: string, all: string) => `अधूरी: ${all} में से ${have} आया है। जितना आया, वह खुलेगा।`,
    brought: 'यह दूसरे फ़ोन या कंप्यूटर से आई सूची में है। ख़बर अभी यहां नहीं आई है; ‘अभी लाएं’ दबाएं।',
    evicted: 'जगह बनाने के लिए ब्राउज़र ने इसका कुछ हिस्सा हटा दिया है। बाकी खुलेगा; पूरा पाने के लिए ‘अभी लाएं’ दबाएं।',
    edited: (count: number) => (count === 1 ? 'साइट पर इसका नया रूप आ गया है।' : `साइट पर इसकी ${count} ख़बरें बदली हैं।`),
    resume: 'आगे लाएं',
    fetch: 'अभी लाएं',
    refresh: 'नया रूप लाएं',
    remove: 'हटाएं',
    removeNamed: (title: string) => `हटाएं: ${title}`,
    removed: 'संग्रह से हटा दिया। कौन सी ख़बर कहां तक पढ़ी, यह वैसा ही है।',
  },
  keeping: {
    before: (size: string) => `लगभग ${size} जगह लेगी`,
    progress: (done: number, all: number) => `ख़बर आ रही है: ${all} में से ${done} हिस्से आए`,
    cancel: 'रोकें',
    whole: (size: string) => `साथ रख ली: ${size}। अब बिना इंटरनेट के भी खुलेगी।`,
    wholeHere: (size: string) =>
      `साथ रख ली: ${size}। यह ब्राउज़र बिना इंटरनेट के साइट नहीं खोल पाता, इसलिए यह पन्ना खुला रहने तक ही काम आएगी।`,
    cancelled: (size: string) => `रोक दिया। ${size} आ चुका है और सुरक्षित है; बाद में यहीं से आगे ला सकते हैं।`,
    offline: (size: string) => `इंटरनेट चला गया। ${size} आ चुका है और सुरक्षित है। इंटरनेट आने पर ‘आगे लाएं’ दबाएं।`,
    server: (size: string) => `साइट से कुछ हिस्से नहीं आए। ${size} आ चुका है और सुरक्षित है। थोड़ी देर में ‘आगे लाएं’ दबाएं।`,
    full: (size: string) => `जगह भर गई है। ${size} आ चुका है और खुलेगा। कुछ हटाकर जगह बनाएं, फिर ‘आगे लाएं’ दबाएं।`,
    denied:
      'इस ब्राउज़र ने ख़बर रखने की जगह नहीं दी। गुप्त (इनकॉग्निटो) टैब में अक्सर ऐसा होता है। ख़बर इंटरनेट पर पढ़ी जा सकती है; साथ रखने के लिए साधारण टैब में खोलें।',
    notListed:
      'ब्राउज़र ने संग्रह की सूची नहीं रखने दी। टैब बंद होने के बाद यह संग्रह में नहीं दिखेगी, पर जो आ चुका है वह रहेगा।',
    persisted: 'ब्राउज़र इसे अपने आप नहीं हटाएगा।',
    notPersisted: 'जगह कम पड़ी तो ब्राउज़र इसे हटा सकता है; तब यहां बता दिया जाएगा।',
    library: 'संग्रह देखें',
    unknownList: 'अभी पता नहीं चल सका कि कितनी जगह लगेगी। इंटरनेट आने पर दोबारा कोशिश करें।',
  },
  readable: {
    empty: 'अभी कोई ख़बर यहां नहीं है। कोई भी ख़बर खोलें, वह अपने आप यहां आ जाएगी।',
    unavailable:
      'इस ब्राउज़र ने ख़बरें रखने की जगह नहीं दी, इसलिए वे सिर्फ़ इंटरनेट पर खुलेंगी। गुप्त (इनकॉग्निटो) टैब में अक्सर ऐसा होता है; साधारण टैब में खोलें।',
    count: (count: number) => (count === 1 ? 'एक ख़बर' : `${count} ख़बरें`),
    copy: (size: string, age: string) => `${size}, ${age} आई`,
  },
  ownData: {
    title: 'आपका डेटा',
    note: 'साथ रखी ख़बरों की सूची, कौन सी ख़बर कहां तक पढ़ी और आपकी पसंद: सब एक फ़ाइल में। फ़ाइल आपके पास रहती है, हमें कुछ नहीं मिलता।',
    export: 'फ़ाइल में उतारें',
    fileName: 'sandarbh-mera-data.json',
    import: 'फ़ाइल से लाएं',
    imported: (saved: number, places: number) =>
      `फ़ाइल जुड़ गई। साथ रखने की सूची: ${saved}; बीच में छोड़ी ख़बरें: ${places}। जो यहां ज़्यादा नया था, वह वैसा ही रहा।`,
    notOurs: 'यह फ़ाइल यहां की नहीं है या अधूरी है। आपका संग्रह जैसा था वैसा ही है। वही फ़ाइल चुनें जो ‘फ़ाइल में उतारें’ से मिली थी।',
    newer: 'यह फ़ाइल साइट के नए रूप से बनी है। आपका संग्रह जैसा था वैसा ही है। पन्ना दोबारा खोलें और फ़ाइल फिर चुनें।',
    tooLarge:
      'फ़ाइल बहुत बड़ी है, यह यहां की नहीं हो सकती। आपका संग्रह जैसा था वैसा ही है। वही फ़ाइल चुनें जो ‘फ़ाइल में उतारें’ से मिली थी।',
    notKept: 'ब्राउज़र ने इसे रखने नहीं दिया, इसलिए यह सब इस टैब के बंद होने तक ही रहेगा।',
  },
  place: {
    restored: 'जहां छोड़ा था, वहीं से आगे।',
    fromStart: 'शुरू से पढ़ें',
    continueTitle: 'जहां छोड़ा था',
    continueNote: 'यह सूची सिर्फ़ इसी फ़ोन या कंप्यूटर में है।',
    progress: (percent: number) => `लगभग ${percent}% पढ़ी`,
    forget: 'सूची से हटाएं',
    forgetNamed: (title: string) => `सूची से हटाएं: ${title}`,
  },
  news: {
    title: 'पिछली बार के बाद नया',
    stories: 'नई ख़बरें',
    events: 'नई घटनाएं',
    changed: 'पढ़ी हुई ख़बरें जो बदल गईं',
    seen: 'देख लिया',
    changedHere: (count: number, removed: number) =>
      [
        count > 0 ? `पिछली बार के बाद इस ख़बर के ${count === 1 ? 'एक हिस्से' : `${count} हिस्सों`} में बदलाव हुआ है।` : '',
        removed > 0 ? (removed === 1 ? 'एक हिस्सा हटाया गया है।' : `${removed} हिस्से हटाए गए हैं।`) : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    show: 'बदलाव दिखाएं',
    ok: 'ठीक है',
    mark: 'बदला हुआ',
  },
};

/** The shape every language file has to fill. */
export type KeepStrings = typeof hiKeep;
