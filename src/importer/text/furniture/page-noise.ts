import { trimEndWhere } from '#hindi/text/trim-where.ts';
import { countNames } from '../cues/count-names.ts';
import { isBody } from '../cues/line-shape.ts';

/** Buttons and labels of pages as whole lines, compared without case and outer punctuation. */
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
    'टिप्पणियां',
    'टिप्पणियाँ',
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
    'hindi news',
    'national',
    'कॉपी लिंक',
    'सार',
    'विस्तार',
    'हमें फॉलो करें',
    'स्टोरी हाइलाइट्स',
    'google news पर फॉलो करें',
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
    'share via',
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

/** Names of sharing services and buttons; two or more and nothing else are a share bar. */
const SHARE_NAMES =
  'facebook|twitter|whatsapp|telegram|linkedin|email|share|tweet|pin it|pinterest|copy link|print|google news|koo|instagram|youtube|फेसबुक|ट्विटर|व्हाट्सऐप|व्हाट्सएप|शेयर|टेलीग्राम'.split(
    '|',
  );
/** What may stand between the names: in a sentence only spaces and punctuation, else Hindi words too (`फेसबुक पर शेयर करें`). */
const PUNCTUATION = /[^\p{L}\p{M}\p{N}_]/u;
const NO_LATIN = /\W/;

/** Punctuation only, left over from links. */
const NO_WORD = /^[\s.,;:|।…-]+$/u;

/** Whether a line is only a button, the label of an advertisement or a share bar. */
export function isPageNoise(line: string): boolean {
  const text = line.trim();
  const bare = text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  return (
    NOISE.has(trimEndWhere(bare, /[^\p{L}\p{M}\p{N}+-]/u)) ||
    NO_WORD.test(text) ||
    countNames(text, SHARE_NAMES, isBody(text) ? PUNCTUATION : NO_LATIN) >= 2
  );
}
