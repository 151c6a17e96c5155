/** Messages of the importer by code, in Hindi and English. `{name}` stands for a value. */
const MESSAGES = {
  empty: ['फाइल खाली है: इसमें खबर का टेक्स्ट डालें', 'the file is empty: put the text of a story in it'],
  'only-whitespace': ['फाइल में केवल खाली जगह है', 'the file holds nothing but white space'],
  'truncated-character': [
    'फाइल अक्षर के बीच में कटी है (बाइट {offset}): पूरी फाइल दोबारा लें',
    'the file ends in the middle of a character (byte {offset}): get the whole file again',
  ],
  'invalid-utf8': [
    'बाइट {offset} UTF-8 नहीं है: फाइल को UTF-8 में सेव करें',
    'byte {offset} is not UTF-8: save the file as UTF-8',
  ],
  'unknown-encoding': [
    'फाइल की एन्कोडिंग पढ़ी नहीं जा सकती: UTF-8 में सेव करें',
    'the encoding cannot be read: save the file as UTF-8',
  ],
  unreadable: ['फाइल पढ़ी नहीं जा सकी: {reason}', 'the file cannot be read: {reason}'],
  'invalid-article': ['खबर नियमों पर खरी नहीं उतरी: {path}: {reason}', 'the article breaks a rule: {path}: {reason}'],
  'not-written': ['खबर लिखी नहीं जा सकी: {reason}', 'the article cannot be written: {reason}'],
  'held-article': [
    'इस id की खबर ({id}) पहले से रखी है: पूरी बदलनी हो तो --replace दें, पुरानी फाइल .old नाम से बची रहेगी',
    'an article with this id ({id}) is held: give --replace to replace it whole; a copy of the old one is kept beside it',
  ],
  'held-other-source': [
    'इस id की खबर ({id}) पहले से रखी है (स्रोत: {held}), और नई खबर दूसरे स्रोत से है ({incoming}): पूरी बदलनी हो तो --replace और --other-source दोनों दें',
    'an article with this id ({id}) is held, and its sources are {held}, those of this one {incoming}: give --replace and --other-source to replace it whole',
  ],
  'held-in-capitals': [
    'id {id} और पहले से रखी खबर की id {held} में फर्क सिर्फ छोटे-बड़े अक्षरों का है: यह वही खबर हो तो id {held} लिखें, नहीं तो कोई और id दें',
    'the id {id} differs from that of a held article ({held}) only in capitals: write {held} if it is the same, or give another id',
  ],
  'repeated-in-file': [
    'इसी फाइल की एक खबर id {id} से रखी जा चुकी है और यह खबर भी उसी id से रखी जाती, पर इसका टेक्स्ट अलग है: उसकी जगह यही रखनी हो तो इसे अलग फाइल में दें',
    'an earlier story of this file is held as {id}, and this one, with another text, would change it: give it in a file of its own if it is the one to hold',
  ],
  'other-source': [
    'नई खबर {incoming} से है, पर रखी हुई खबर ({id}) {held} से: स्रोत वही हो तो उसका पता --source-url से दें, दूसरा हो और फिर भी बदलनी हो तो --other-source दें',
    'this comes from {incoming}, but the sources of the held article ({id}) are {held}: give its address by --source-url if it is the same source, or --other-source to change it all the same',
  ],
  'from-other-source': [
    'रखी हुई खबर ({id}) {held} से ली गई थी, यह बदलाव {incoming} से आया है: जांच लें',
    'the sources of the held article ({id}) were {held}, this change comes from {incoming}: check it',
  ],
  'reserved-id': [
    'id {id} नहीं चल सकती, यह Windows या JavaScript का अपना नाम है: दूसरी id दें',
    'the id {id} cannot be used, Windows or JavaScript keeps this name: give another id',
  ],
  'not-a-file': [
    'यह साधारण फाइल नहीं, पाइप, डिवाइस या सॉकेट है, इसलिए खोली नहीं गई',
    'this is no plain file (a pipe, device or socket), so it was not opened',
  ],
  'too-much-input': [
    'stdin से आया टेक्स्ट {limit} से ज्यादा है: बांटकर दें',
    'standard input is larger than {limit}: give it in parts',
  ],
  'no-source': [
    'स्रोत नहीं दिया गया, इसलिए यह मसौदा है: फाइल में sources भरकर उसे drafts से articles में ले जाएं, या फाइल हटाकर --source-url के साथ दोबारा लें',
    'no source was given, so this is a draft: fill in sources and move the file from drafts to articles, or delete it and import again with --source-url',
  ],
  'no-date': [
    'खबर की तारीख नहीं मिली, इसलिए यह मसौदा है: फाइल में publishedAt भरकर उसे drafts से articles में ले जाएं, या फाइल हटाकर --date के साथ दोबारा लें',
    'no date was found, so this is a draft: fill in publishedAt and move the file from drafts to articles, or delete it and import again with --date',
  ],
  'draft-complete': [
    'मसौदे में अब न स्रोत की कमी है, न तारीख की: छापने के लिए {file} को articles में ले जाएं',
    'this draft lacks neither source nor date now: move {file} to articles to publish it',
  ],
  'too-large': [
    'फाइल {size} की है, सीमा {limit} है: बांटकर दें',
    'the file has {size}, the limit is {limit}: give it in parts',
  ],
  'markup-bomb': [
    'पेज के टैग इतने गहरे या इतने ज्यादा हैं कि उसे पढ़ा नहीं जा सकता',
    'the markup is nested too deep or too crowded to be read',
  ],
  'error-page': ['यह ‘पेज नहीं मिला’ वाला पेज है: खबर का पेज सेव करके दें', 'this is an error page: save the page of the story'],
  'image-only': ['पेज पर केवल तस्वीर है, टेक्स्ट नहीं: टेक्स्ट दें', 'the page is a picture without text: give the text'],
  'empty-feed': ['फीड में कोई खबर नहीं है', 'the feed has no items'],
  'not-a-feed': ['यह XML कोई फीड नहीं है', 'this XML is no feed'],
  'ill-formed': [
    'फीड टूटी है, जितना पक्का था उतना पढ़ा: {reason}',
    'the feed is ill-formed and was read as far as it was sure: {reason}',
  ],
  'repeated-item': ['यही खबर फीड में पहले भी थी', 'the feed held this very item before'],
  'before-since': ['--since से पहले की खबर ({day})', 'older than --since ({day})'],
  'broken-json': ['JSON टूटा हुआ है', 'the JSON is broken'],
  'unknown-json': ['यह JSON न खबर है, न फीड', 'this JSON is neither an article nor a feed'],
  'no-news-article': ['JSON-LD में कोई NewsArticle नहीं है', 'the JSON-LD holds no NewsArticle'],
  'facts-from-json-ld': ['शीर्षक, तारीख और लेखक JSON-LD से', 'headline, date and author from JSON-LD'],
  'facts-from-meta': ['शीर्षक और तारीख पेज के मेटा से', 'headline and date from the page\u2019s meta elements'],
  strict: ['--strict: चेतावनी {code} के कारण नहीं ली गई', '--strict: not taken because of the warning {code}'],
  'not-hindi': [
    'यह हिंदी टेक्स्ट नहीं है; दूसरी भाषा के लिए --lang दें',
    'this is not Hindi text; give --lang for another language',
  ],
  'other-language': [
    'यह टेक्स्ट ‘{language}’ भाषा का लगता है; फिर भी लेना हो तो --lang {language} दें',
    'this text seems to be in ‘{language}’; give --lang {language} to take it all the same',
  ],
  'legacy-font': [
    'यह कृतिदेव जैसे पुराने फॉन्ट का टेक्स्ट है: पहले यूनिकोड में बदलें',
    'legacy font text (Kruti Dev or its like): convert it to Unicode first',
  ],
  garbled: [
    'टेक्स्ट टूटा हुआ है (PDF से निकले अक्षर): मूल यूनिकोड टेक्स्ट दें',
    'the text is garbled (letters out of a PDF): give the original Unicode text',
  ],
  mojibake: [
    'टेक्स्ट गलत एन्कोडिंग से पढ़ा गया है (à¤…): फाइल को दोबारा UTF-8 में सेव करें',
    'the text was decoded wrongly (à¤…): save the file again as UTF-8',
  ],
  'no-body': ['शीर्षक के सिवा कोई टेक्स्ट नहीं मिला', 'no text but a headline was found'],
  listing: [
    'यह खबर नहीं, शीर्षकों की सूची है: एक-एक खबर दें',
    'this is a list of headlines, not a story: give the stories one by one',
  ],
  'several-stories': [
    'एक फाइल में कई खबरें हैं; लगता है वे इन पंक्तियों से शुरू होती हैं: {lines}। अलग करें या --split दें',
    'several stories in one file; they seem to begin at lines {lines}: part them or give --split',
  ],
  'story-start': ['यहां से नई खबर शुरू होती लगती है', 'a story seems to begin here'],
  refused: ['फाइल ली नहीं गई', 'the file was not taken'],
  'blank-line': ['खाली पंक्ति', 'blank line'],
  'headline-from-first-sentence': [
    'शीर्षक नहीं मिला, इसलिए पहला वाक्य रखा है; --headline से बदलें',
    'no headline found: the first sentence stands in; change it with --headline',
  ],
  furniture: ['वेबपेज का बटन या विज्ञापन', 'page furniture'],
  promo: ['प्रचार की पंक्ति हटाई', 'promotion cut'],
  marker: ['संबंधित खबर का लेबल', 'label of a related link'],
  label: ['लेबल', 'label'],
  separator: ['अलग करने वाली रेखा', 'separator'],
  teaser: ['अगले पैराग्राफ की शुरुआत, जो पहले भी छपी है', 'beginning of the next paragraph, printed before it'],
  'repeated-paragraph': ['दोहराया हुआ पैराग्राफ', 'paragraph that stood before'],
  'repeated-headline': ['दोहराया हुआ शीर्षक', 'headline that stood before'],
  'marker-without-headline': ['‘यह भी पढ़ें’ के साथ कोई शीर्षक नहीं मिला', 'a related-link label without a headline'],
  'headline-end-unsure': [
    'संबंधित शीर्षक और आगे का टेक्स्ट जुड़े हुए थे: जहां से काटा, वह जगह जांच लें',
    'related headline and body text were stuck together: check where they were cut',
  ],
  'unmarked-link': ['इसे बिना लेबल का संबंधित शीर्षक माना: जांच लें', 'taken for a related headline without a label: check'],
  'lead-block': ['शीर्षक और खबर के बीच का हिस्सा', 'stood between the headline and the body'],
  'outside-body': ['पेज का हिस्सा, खबर का नहीं', 'of the page, not of the story'],
  'link-list': [
    'लिंक की सूची या डिब्बे की पंक्ति को संबंधित शीर्षक माना',
    'taken for a related headline: a line of a list or box of links',
  ],
  'desk-sign-off': ['एजेंसी डेस्क का नाम', 'sign-off of an agency desk'],
  'related-unresolved': ['संबंधित खबर हमारे पास नहीं है', 'related story is not held here'],
  'bar-for-danda': ['पूर्ण विराम (।) की जगह | लिखा है', 'a bar stands for a danda'],
  'visarga-for-colon': ['कोलन की जगह विसर्ग लिखा है', 'a visarga stands for a colon'],
  'two-vowel-signs': ['एक अक्षर पर दो मात्राएं हैं', 'two vowel signs in a row'],
} as const satisfies Record<string, readonly [string, string]>;

/** A code of a message, as refusals and report rows have it. */
export type MessageCode = keyof typeof MESSAGES;

/** The codes for which a plain text can be refused. The page where readers paste one has words of its own for each. */
export type TextRefusalCode = Extract<
  MessageCode,
  | 'empty'
  | 'only-whitespace'
  | 'not-hindi'
  | 'other-language'
  | 'legacy-font'
  | 'garbled'
  | 'mojibake'
  | 'no-body'
  | 'listing'
  | 'several-stories'
>;

/**
 * The message of a code as `हिंदी · English`.
 * @param values values for the `{name}` parts; a part without one stays as it is.
 */
export function messageOf(code: MessageCode, values: Readonly<Record<string, string>> = {}): string {
  const [hindi, english] = MESSAGES[code];
  return `${hindi} · ${english}`.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
