import { foldWords } from '#hindi/text/fold.ts';

/** News agencies and networks, by the names that datelines and credits use. */
const AGENCIES = new Set(
  [
    'भाषा',
    'पीटीआई',
    'पीटीआइ',
    'पीटीआई भाषा',
    'एएनआई',
    'एएनआइ',
    'एएफपी',
    'एपी',
    'एसोसिएटेड प्रेस',
    'रायटर',
    'रायटर्स',
    'रॉयटर',
    'रॉयटर्स',
    'आईएएनएस',
    'आइएएनएस',
    'यूएनआई',
    'यूएनआइ',
    'वार्ता',
    'एजेंसी',
    'एजेंसियां',
    'एजेन्सी',
    'समाचार एजेंसी',
    'न्यूज एजेंसी',
    'जेएनएन',
    'जागरण न्यूज नेटवर्क',
    'हिन्दुस्थान समाचार',
    'हिस',
    'हि.स.',
    'हि. स.',
    'प्रेट्र',
    'प्रे.ट्र.',
    'प्रेट',
    'पीटीआई-भाषा',
    'यूनीवार्ता',
    'एजेंसियाँ',
    'एजेंसीज',
    'डीपीए',
    'शिन्हुआ',
    'सिन्हुआ',
    'ब्लूमबर्ग',
    'स्पूतनिक',
    'तास',
    'डीडी न्यूज',
    'ईएनएस',
    'टीएनएन',
    'एनबीटी',
    'न्यूज नेटवर्क',
    'PTI',
    'PTI Bhasha',
    'Bhasha',
    'ANI',
    'AFP',
    'AP',
    'IANS',
    'UNI',
    'Reuters',
    'DPA',
    'Agency',
    'Agencies',
    'Varta',
    'TNN',
    'JNN',
  ].map(foldWords),
);

/** Desks, newspapers and unnamed correspondents. */
const DESKS = new Set(
  [
    'जासं',
    'जासू',
    'संवाद सूत्र',
    'संसू',
    'संस',
    'निसं',
    'नसं',
    'काप्र',
    'राब्यू',
    'ब्यूरो',
    'विसं',
    'कासं',
    'एसएनबी',
    'अमर उजाला',
    'हिन्दुस्तान',
    'नवभारत टाइम्स',
    'प्रभात खबर',
    'दैनिक जागरण',
    'दैनिक भास्कर',
    'पंजाब केसरी',
    'राजस्थान पत्रिका',
    'जनसत्ता',
    'बीबीसी हिंदी',
    'आज तक',
    'एबीपी न्यूज',
    'जी न्यूज',
  ].map(foldWords),
);

/** Endings of desk names: `जागरण संवाददाता`, `राज्य ब्यूरो`, `लाइव हिन्दुस्तान टीम`, `ऑनलाइन डेस्क`. */
const DESK_ENDING =
  /(?:^|\s)(?:संवाददाता|संवादाता|ब्यूरो|डेस्क|संवाद सूत्र|संवाद सहयोगी|न्यूज सर्विस|desk|bureau|correspondent)$|(?:हिन्दुस्तान|हिंदुस्तान|डिजिटल|वेब|न्यूज़?|भास्कर|जागरण|पत्रिका|उजाला|लाइव)\s+(?:टीम|नेटवर्क|team|network)$/iu;
/** Function words and verbs, which no desk name contains. */
const PHRASE = /(?:^|\s)(?:का|की|के|को|में|ने|से|पर|है|हैं|था|और|लिए|बनी|बना)(?=\s|$)/u;

/** Longest list of agencies recognized, in characters. */
const LONGEST_NAME = 60;

const split = (text: string): string[] =>
  text
    .split(/[/,&+]|\sऔर\s|\sव\s|-/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether a text names a news agency, or several: `भाषा, एएनआई`, `एएनआई/पीटीआई`. */
export function isAgency(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  if (AGENCIES.has(foldWords(text))) return true;
  const parts = split(text);
  return parts.length > 0 && parts.every((part) => AGENCIES.has(foldWords(part)));
}

/** Whether a text names a desk, a newspaper or an unnamed correspondent. */
export function isDesk(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 40 || trimmed.split(/\s+/).length > 5 || /[।.?!]/.test(trimmed) || PHRASE.test(trimmed)) {
    return false;
  }
  return DESKS.has(foldWords(trimmed)) || DESK_ENDING.test(trimmed);
}
