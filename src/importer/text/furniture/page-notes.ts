/**
 * Whole lines that a page prints around a story in words of its own: times, captions of buttons, invitations, notes on
 * where the text is from. Each pattern holds for the whole line; none of them is news.
 */
const NOTES: readonly RegExp[] = [
  // How long ago: Bhaskar and others stamp the page, not the story.
  /^(?:\d{1,2}|एक|दो|तीन)\s+(?:मिनट|मिनिट|घंटे|घंटा|दिन|महीने|साल)\s+पहले$/u,
  // Links past a box, and the end of the box (BBC).
  /^छोड़?़?(?:कर|िए|िये)\s+.{1,80}\s+आगे बढ़?़?ें$/u,
  /^छोड़?़?ि(?:ए|ये)\s+\S+\s+(?:पोस्ट|सामग्री)(?:,?\s*\d+)?$/u,
  /^(?:\S+\s+)?पोस्ट\s+\S+\s+समाप्त(?:,?\s*\d+)?$/u,
  /^\S+\s+\S*\s*सामग्री की इजाज़?़?त(?: है)?\s*\?$/u,
  /^(?:कहानी|पॉडकास्ट|एपिसोड|वीडियो|स्टोरी|और ये भी पढ़ें)?\s*समाप्त$/u,
  // Follow, join, download, tell us.
  /^Follow\s+us\b.{0,60}$/iu,
  /^(?:हमें|हमको)\s+(?:.{0,60}\s)?(?:फॉलो|फ़ॉलो)\s+कर(?:ें|िए|िये)(?:\s+और\s+.{0,60})?[.।!]?$/u,
  /^[^।]{0,40}(?:व्हाट्सऐप|व्हाट्सएप|WhatsApp|Telegram|टेलीग्राम|Google News|गूगल न्यूज़?़?|फेसबुक|फ़ेसबुक|Facebook)\s+(?:पर|चैनल को|चैनल|ग्रुप को)\s+(?:हमें\s+)?(?:फॉलो|फ़ॉलो|जॉइन|ज्वाइन|लाइक)\s+कर(?:ें|िए|िये)[^।]{0,60}[.।!]?$/iu,
  /^(?=.*(?:ख़?़?बर|न्यूज|News|अपडेट|हमारे|ताजा|ताज़ा))[^।]{0,140}(?:WhatsApp|व्हाट्सऐप|व्हाट्सएप|Telegram|टेलीग्राम)\s+(?:Channel|Group|चैनल|ग्रुप)\s+(?:से|को|में)\s+(?:जुड़?़?(?:ें|िए|िये)|(?:जॉइन|ज्वाइन|फॉलो|फ़ॉलो)\s+करें)[.।!]?$/iu,
  /^(?=.*(?:ख़?़?बर|न्यूज|News|समाचार|राशिफल))[^।]{0,180}\s(?:App|ऐप|एप|एप्प)\s+(?:को\s+)?डाउनलोड\s+कर(?:ें|िए|िये)[.।!]?$/iu,
  /^(?=.*(?:ख़?़?बर|न्यूज|News))डाउनलोड\s+करें\s+[^।]{0,30}(?:एप|ऐप|App)(?=\s|$)[^।]{0,140}[.।!]?$/iu,
  /^(?:ब्रेकिंग|लेटेस्ट|ताज़?़?ा|Breaking)\s+(?:न्यूज़?़?|खबरें|ख़बरें|News)\s+(?:हिंदी|हिन्दी)\s+में\s+सबसे\s+पहले\s+पढ़?़?ें.{0,200}$/iu,
  /^(?:आपको\s+)?(?:यह|ये)\s+(?:खबर|ख़बर|स्टोरी|लेख)\s+(?:आपको\s+)?कैसी?\s+लगी?,?\s[^।]{0,50}(?:बताएं|बताएँ|बताइए|बताइये)[.।!]?$/u,
  /^(?=.*(?:ख़?़?बर|न्यूज|News|अपडेट))[^।]{0,160}(?:फेसबुक|फ़ेसबुक|ट्विटर|Facebook|Twitter)\s+पर\s+(?:लाइक|फॉलो|फ़ॉलो)\s+करें[.।]\s+\S+\s+पर\s+विस्तार\s+से\s+पढ़?़?ें\s+.{0,80}$/iu,
  /^For\s+(?:the\s+)?(?:latest|more|all|breaking)\b[^।]{0,100}(?:follow|visit|read|click|stay\s+tuned)\b[^।]{0,100}$/iu,
  /^(?:Copyright\s*)?(?:©|\(c\))\s*(?:Copyright\s*)?(?:19|20)\d\d.{0,120}$/iu,
  /^Listen\s+to\s+the\s+latest\s+songs,?\s+only\s+on\s+\S+$/iu,
  /^(?:आगे|और|पूरा|पूरी ख़?़?बर)\s+पढ़?़?ें[\s.…»>]*$/u,
  /^ख़?़?बरें\s+और\s+भी\s+हैं[\s.…]*$/u,
  // The house did not edit what an agency sent.
  /^[([]?\s*(?:हेडलाइन\s+के\s+(?:अलावा|सिवा)|डिस्क्लेमर|Disclaimer|नोट|(?:यह|इस|ये)\s+(?:खबर|ख़बर|स्टोरी|आर्टिकल|लेख|समाचार))(?=[\s:,]).{0,200}(?:संपादित\s+नहीं\s+किया|सिंडीकेट(?:ेड)?\s+फीड|सिंडिकेट(?:ेड)?\s+फीड|ऑटो[\s-]*जेनरेटेड|एडिट\s+नहीं\s+किया).{0,120}$/iu,
  // Feeds of WordPress.
  /^The\s+post\s.{1,240}\sappeared\s+first\s+on\s.{1,80}$/iu,
  /^[[(]?(?:…|\.{3})[\])]?$/u,
];

/** Whether a line is one of the notes and invitations that a page prints around a story. */
export function isPageNote(line: string): boolean {
  const text = line.trim().normalize('NFC');
  return text.length <= 320 && NOTES.some((pattern) => pattern.test(text));
}
