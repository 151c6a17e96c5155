import { describe, expect, it } from 'vitest';
import { describeReading } from '#checks/samples/describe-reading.ts';
import { readText } from './read-text.ts';

/** Stock sentences of the table, by the letter that stands for them. `~` is a no-break space, `^` a carriage return doubled. */
const STOCK: Readonly<Record<string, string>> = {
  T: 'गांव के पास टूटा नदी का पुराना पुल',
  B: 'शहर से बाहर जाने वाला पुल टूट गया है. अधिकारियों ने जांच शुरू की.',
  B2: 'लोग नाव से नदी पार कर रहे हैं और नया पुल चाहते हैं.',
  B3: 'तीन गांवों का रास्ता बंद है. पुल की मरम्मत अगले महीने होगी.',
  L: 'मेले के लिए चलेंगी बीस खास बसें, रूट तय',
  M: 'मंडी में सस्ता हुआ आलू, किसान परेशान',
};

const fill = (text: string): string =>
  text
    .replace(/\{(\w+)\}/g, (whole, name: string) => STOCK[name] ?? whole)
    .replace(/~/g, '\u00a0')
    .replace(/\^\n/g, '\r\r\n');

/** A row a pattern of raw Hindi news text: name, input, what is read. */
const PATTERNS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'marker: यह भी पढ़ें, colon and space',
    '{T}\n{B}\nयह भी पढ़ें: {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: यह भी पढ़ें, hyphen and space',
    '{T}\n{B}\nयह भी पढ़ें- {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: colon without a space',
    '{T}\n{B}\nयह भी पढ़ें:{L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: hyphen without a space',
    '{T}\n{B}\nयह भी पढ़ें-{L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: space, colon, space',
    '{T}\n{B}\nयह भी पढ़ें : {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: colon and no-break space',
    '{T}\n{B}\nयह भी पढ़ें:~{L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: visarga for a colon, no-break space',
    '{T}\n{B}\nयह भी पढ़ेंः~{L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: visarga glued to the headline',
    '{T}\n{B}\nयह भी पढ़ेंः{L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  ['marker: dash', '{T}\n{B}\nयह भी पढ़ें – {L}\n{B2}', ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}']],
  ['marker: ये भी पढ़ें', '{T}\n{B}\nये भी पढ़ें: {L}\n{B2}', ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}']],
  ['marker: इसे भी पढ़ें', '{T}\n{B}\nइसे भी पढ़ें: {L}\n{B2}', ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}']],
  [
    'marker: पढ़ें with a colon at the start of a line',
    '{T}\n{B}\nपढ़ें: {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: पढ़ें with a hyphen at the start of a line',
    '{T}\n{B}\nपढ़ें- {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: Also Read, own line',
    '{T}\n{B}\nAlso Read: {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: ALSO READ with a bar',
    '{T}\n{B}\nALSO READ | {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: Read Also and Read More',
    '{T}\n{B}\nRead Also: {L}\nRead More - {M}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'related: {M}', 'p: {B2}'],
  ],
  ['marker: और पढ़ें', '{T}\n{B}\nऔर पढ़ें: {L}\n{B2}', ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}']],
  ['marker: यह भी देखें', '{T}\n{B}\nयह भी देखें: {L}\n{B2}', ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}']],
  ['marker: वीडियो देखें', '{T}\n{B}\nवीडियो देखें: {L}\n{B2}', ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}']],
  ['marker: nukta left out', '{T}\n{B}\nयह भी पढें: {L}\n{B2}', ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}']],
  [
    'marker: in brackets on its own line',
    '{T}\n{B}\n[यह भी पढ़ें: {L}]\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: with stars and arrows',
    '{T}\n{B}\n**यह भी पढ़ें:** {L}\n👉 यह भी पढ़ें: {M}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'related: {M}', 'p: {B2}'],
  ],
  [
    'marker: a headline with a second colon is cut at the first only',
    '{T}\n{B}\nयह भी पढ़ें: मंडी का हाल: आलू सस्ता, प्याज महंगा\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: मंडी का हाल: आलू सस्ता, प्याज महंगा', 'p: {B2}'],
  ],
  [
    'marker: a headline with Latin words and a question mark',
    '{T}\n{B}\nयह भी पढ़ें: क्या है नया Smart Card और कैसे बनेगा?\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: क्या है नया Smart Card और कैसे बनेगा?', 'p: {B2}'],
  ],
  [
    'glued: Also Read behind a paragraph after one space',
    '{B} Also Read - {L}\n\n{B2}',
    ['p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'glued: Also Read behind a paragraph without a space',
    '{B}Also Read - {L}\n\n{B2}',
    ['p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'glued: Also Read behind a full stop and a quote',
    'अध्यक्ष ने कहा, “काम जल्दी होगा.” Also Read - {L}\n\n{B2}',
    ['p: अध्यक्ष ने कहा, “काम जल्दी होगा.”', 'related: {L}', 'p: {B2}', 'said: काम जल्दी होगा. — अध्यक्ष'],
  ],
  [
    'glued: two links behind one paragraph',
    '{B} Also Read - {L} Also Read - {M}\n\n{B2}',
    ['p: {B}', 'related: {L}', 'related: {M}', 'p: {B2}'],
  ],
  [
    'glued: ये भी पढ़ें in mid-paragraph, spaces on both sides, no separator',
    '{T}\n{B} ये भी पढ़ें {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'glued: bracketed link inside a paragraph',
    '{T}\n{B} (यह भी पढ़ें: {L}) {B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'glued: headline with body behind it, first words come again',
    '{T}\n{B}\nइसे भी पढ़ें- किसानों ने मनाई खुशी, नहर में आया पानी किसानों ने बताया कि नहर में पानी आने से इस बार धान की रोपाई समय पर होगी। उन्होंने कहा कि बाकी नहरों में भी पानी आए।',
    [
      'headline= {T}',
      'p: {B}',
      'related: किसानों ने मनाई खुशी, नहर में आया पानी',
      'p: किसानों ने बताया कि नहर में पानी आने से इस बार धान की रोपाई समय पर होगी। उन्होंने कहा कि बाकी नहरों में भी पानी आए।',
    ],
  ],
  [
    'glued: headline with body behind a question mark',
    '{T}\n{B}\nयह भी पढ़ें: क्या इस बार समय पर होगी धान की रोपाई? नहर विभाग का कहना है कि पानी छोड़ दिया गया है और सभी गांवों तक दो दिन में पहुंच जाएगा। किसान तैयार हैं।',
    [
      'headline= {T}',
      'p: {B}',
      'related: क्या इस बार समय पर होगी धान की रोपाई?',
      'p: नहर विभाग का कहना है कि पानी छोड़ दिया गया है और सभी गांवों तक दो दिन में पहुंच जाएगा। किसान तैयार हैं।',
    ],
  ],
  [
    'glued: headline with body behind two spaces',
    '{T}\n{B}\nयह भी पढ़ें: नहर में आया पानी, किसानों ने मनाई खुशी  विभाग का कहना है कि पानी छोड़ दिया गया है और सभी गांवों तक दो दिन में पहुंच जाएगा। किसान रोपाई के लिए तैयार हैं।',
    [
      'headline= {T}',
      'p: {B}',
      'related: नहर में आया पानी, किसानों ने मनाई खुशी',
      'p: विभाग का कहना है कि पानी छोड़ दिया गया है और सभी गांवों तक दो दिन में पहुंच जाएगा। किसान रोपाई के लिए तैयार हैं।',
    ],
  ],
  [
    'alone: marker before its headline',
    '{T}\n{B}\nयह भी पढ़ें\n{L}\n\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'alone: marker before its headline, blank lines between',
    '{T}\n\n{B}\n\nयह भी पढ़ें:\n\n{L}\n\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'alone: marker behind its headline',
    '{T}\n\n{B}\n\n{L}\nयह भी पढ़ें\n\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'alone: headline above the marker and again below it',
    '{T}\n\n{B}\n\n{L}\nAlso Read\n{L}\n\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'alone: marker over a list of facts is no link',
    '{T}\n{B}\n\nये भी पढ़ें\n• पुल 1970 में बना था\n• पुल की लंबाई 200 मीटर थी\n\n{B2}',
    ['headline= {T}', 'p: {B}', 'h: ये भी पढ़ें', 'ul: पुल 1970 में बना था | पुल की लंबाई 200 मीटर थी', 'p: {B2}'],
  ],
  [
    'alone: marker over several headlines with blank lines between',
    '{T}\n\n{B}\n\n{B3}\n\nये भी पढ़ें-\n\n{L}\n\n{M}\n\n(भाषा)',
    ['headline= {T}', 'agency= भाषा', 'p: {B}', 'p: {B3}', 'related: {L}', 'related: {M}'],
  ],
  [
    'alone: marker over one headline, a subhead behind it',
    '{T}\n\n{B}\n\nये भी पढ़ें\n\n{L}\n\nपुल की मरम्मत\n\n{B3}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'h: पुल की मरम्मत', 'p: {B3}'],
  ],
  [
    'alone: marker over bulleted headlines',
    '{T}\n{B}\n{B3}\nये भी पढ़ें\n• {L}\n• {M}',
    ['headline= {T}', 'p: {B}', 'p: {B3}', 'related: {L}', 'related: {M}'],
  ],
  ['alone: marker without any headline', '{T}\n{B}\nयह भी पढ़ें\n{B2}', ['headline= {T}', 'p: {B}', 'p: {B2}']],
  [
    'list of links: संबंधित खबरें',
    '{T}\n{B}\n{B2}\n\nसंबंधित खबरें\n{L}\n{M}',
    ['headline= {T}', 'p: {B}', 'p: {B2}', 'related: {L}', 'related: {M}'],
  ],
  [
    'list of links: Marathi head',
    '{T}\n{B}\n{B2}\n\nहेही वाचलंत का?\n{L}\n{M}',
    ['headline= {T}', 'p: {B}', 'p: {B2}', 'related: {L}', 'related: {M}'],
  ],
  [
    'no marker: a headline on another matter between paragraphs',
    '{T}\n\n{B}\n\nक्रिकेट: घरेलू लीग का कार्यक्रम आया, दर्शकों को मिलेंगे टिकट\n\n{B2}\n\n{B3}',
    ['headline= {T}', 'p: {B}', 'related: क्रिकेट: घरेलू लीग का कार्यक्रम आया, दर्शकों को मिलेंगे टिकट', 'p: {B2}', 'p: {B3}'],
  ],
  [
    'stays: पढ़ें inside a title',
    'नदी पुल हादसा: जानें कैसे टूटा पुल, पढ़ें हादसे की पूरी कहानी\n{B}\n{B2}',
    ['headline= नदी पुल हादसा: जानें कैसे टूटा पुल, पढ़ें हादसे की पूरी कहानी', 'p: {B}', 'p: {B2}'],
  ],
  [
    'stays: पढ़ें दिन की 10 बड़ी अपडेट्स as a title',
    'पढ़ें दिन की 10 बड़ी अपडेट्स\n{B}',
    ['headline= पढ़ें दिन की 10 बड़ी अपडेट्स', 'p: {B}'],
  ],
  [
    'stays: a title with a section before पढ़ें',
    'देश / पढ़ें : पुल टूटने की पूरी कहानी\n{B}',
    ['headline= पढ़ें : पुल टूटने की पूरी कहानी', 'p: {B}'],
  ],
  [
    'stays: पढ़िए- in a title',
    'पढ़िए- ये खास रिपोर्ट, कैसे टूटा नदी का पुल\n{B}',
    ['headline= पढ़िए- ये खास रिपोर्ट, कैसे टूटा नदी का पुल', 'p: {B}'],
  ],
  [
    'stays: भी पढ़ा है',
    '{T}\nलोगों ने यह भी पढ़ा है कि पुल पचास साल पुराना था।',
    ['headline= {T}', 'p: लोगों ने यह भी पढ़ा है कि पुल पचास साल पुराना था।'],
  ],
  ['stays: reading time', '{T}\n2 मिनट पढ़ें\n{B}', ['headline= {T}', 'h: 2 मिनट पढ़ें', 'p: {B}']],
  [
    'stays: यह भी पढ़ें कि … as an ordinary sentence',
    '{T}\nअधिकारी ने कहा कि लोग नोटिस को ध्यान से देखें और यह भी पढ़ें कि पुल कब बंद रहेगा।',
    ['headline= {T}', 'p: अधिकारी ने कहा कि लोग नोटिस को ध्यान से देखें और यह भी पढ़ें कि पुल कब बंद रहेगा।'],
  ],
  [
    'stays: संबंधित is the ordinary word',
    '{T}\nअधिकारियों ने संबंधित विभाग को पत्र लिखा और संबंधित लोगों से बात की।',
    ['headline= {T}', 'p: अधिकारियों ने संबंधित विभाग को पत्र लिखा और संबंधित लोगों से बात की।'],
  ],
  [
    'stays: agency named inside a sentence',
    '{T}\nसमाचार एजेंसी एएनआई के मुताबिक पुल टूट गया है। न्यूज एजेंसी ने तस्वीरें जारी कीं।',
    ['headline= {T}', 'p: समाचार एजेंसी एएनआई के मुताबिक पुल टूट गया है। न्यूज एजेंसी ने तस्वीरें जारी कीं।'],
  ],
  ['promo: पढ़ें पूरी खबर alone', '{T}\n{B}\nपढ़ें पूरी खबर\n{B2}', ['headline= {T}', 'p: {B}', 'p: {B2}']],
  [
    'promo: पढ़ें पूरी खबर and the next headline on the same line',
    '{T}\n{B}\nपढ़ें पूरी खबर नाव से नदी पार करते लोगों की परेशानी\n{B2}',
    ['headline= {T}', 'p: {B}', 'h: नाव से नदी पार करते लोगों की परेशानी', 'p: {B2}'],
  ],
  [
    'promo: खबर विस्तार से पढ़ें glued',
    '{T}\nपुल बंद है. खबर विस्तार से पढ़ें...\n{B2}',
    ['headline= {T}', 'p: पुल बंद है.', 'p: {B2}'],
  ],
  [
    'promo: खबर विस्तार से पढ़ें without the end of a sentence',
    '{T}\nपुल बंद होने से लोगों की परेशानी बढ़ी खबर विस्तार से पढ़ें....\n{B2}',
    ['headline= {T}', 'h: पुल बंद होने से लोगों की परेशानी बढ़ी', 'p: {B2}'],
  ],
  ['promo: पढ़ें डिटेल में', '{T}\n{B}\nपढ़ें डिटेल में ।\n{B2}', ['headline= {T}', 'p: {B}', 'p: {B2}']],
  ['promo: यहां पढ़ें … अपडेट...', '{T}\n{B} यहां पढ़ें पुल से जुड़े सभी अपडेट...\n{B2}', ['headline= {T}', 'p: {B}', 'p: {B2}']],
  [
    'promo: पढ़िए … अपडेट... alone',
    '{T}\n{B}\nपढ़िए पुल हादसे से जुड़े ताजा अपडेट...\n{B2}',
    ['headline= {T}', 'p: {B}', 'p: {B2}'],
  ],
  ['promo: यहां क्लिक करें', '{T}\n{B} पूरी सूची देखने के लिए यहां क्लिक करें\n{B2}', ['headline= {T}', 'p: {B}', 'p: {B2}']],
  [
    'promo: क्लिक करें glued to the end',
    '{T}\nपुल टूट गया है.क्लिक करें\n{B2}',
    ['headline= {T}', 'p: पुल टूट गया है.', 'p: {B2}'],
  ],
  [
    'promo: क्लिक करें stuck in a sentence',
    '{T}\nइस पुल पर क्लिक करेंहिंदी फ़िल्मों में गाने भी बने हैं.\n{B2}',
    ['headline= {T}', 'p: इस पुल पर हिंदी फ़िल्मों में गाने भी बने हैं.', 'p: {B2}'],
  ],
  [
    'promo: app bracket behind the text, no space',
    '{T}\nपुल टूट गया है.(बीबीसी हिन्दी के एंड्रॉएड ऐप के लिए आप यहां क्लिक कर सकते हैं. आप हमें फ़ेसबुक पर फ़ॉलो भी कर सकते हैं.)',
    ['headline= {T}', 'p: पुल टूट गया है.'],
  ],
  [
    'promo: app bracket broken over lines',
    '{T}\nपुल टूट गया है. (बीबीसी हिन्दी के एंड्रॉएड ऐप के लिए आप यहां क्लिक कर सकते हैं.^\nआप हमें फ़ेसबुक और ट्विटर पर फ़ॉलो भी कर सकते हैं.)',
    ['headline= {T}', 'p: पुल टूट गया है.'],
  ],
  [
    'promo: app bracket never closed',
    '{T}\nपुल टूट गया है.(बीबीसी हिन्दी के एंड्रॉएड ऐप के लिए आप यहां क्लिक कर सकते हैं.',
    ['headline= {T}', 'p: पुल टूट गया है.'],
  ],
  ['promo: follow us', '{T}\n{B}\nताजा खबरों के लिए हमें फेसबुक पर लाइक और ट्विटर पर फॉलो करें।', ['headline= {T}', 'p: {B}']],
  ['dateline: city alone', '{T}\nनई दिल्ली\n{B}\n{B2}', ['headline= {T}', 'dateline= नई दिल्ली', 'p: {B}', 'p: {B2}']],
  [
    "dateline: foreign city alone in the paper's own spelling",
    '{T}\nपेइचिंग\n{B}',
    ['headline= {T}', 'dateline= पेइचिंग', 'p: {B}'],
  ],
  [
    'dateline: city alone before the text, no headline',
    'जोहानिसबर्ग\n{B}\n{B2}',
    ['dateline= जोहानिसबर्ग', 'p: {B}', 'p: {B2}'],
  ],
  ['dateline: CITY : body', 'औरंगाबाद : {B}', ['dateline= औरंगाबाद', 'p: {B}']],
  ['dateline: CITY: body', '{T}\nरांची: {B}', ['headline= {T}', 'dateline= रांची', 'p: {B}']],
  [
    'dateline: CITY, AGENCY danda',
    '{T}\nनई दिल्ली, जेएनएन । {B}',
    ['headline= {T}', 'dateline= नई दिल्ली', 'agency= जेएनएन', 'p: {B}'],
  ],
  [
    'dateline: CITY, एजेंसियां danda',
    '{T}\nरोम, एजेंसियां । {B}',
    ['headline= {T}', 'dateline= रोम', 'agency= एजेंसियां', 'p: {B}'],
  ],
  [
    'dateline: two cities',
    '{T}\nनई दिल्ली/ झज्जर, जेएनएन । {B}',
    ['headline= {T}', 'dateline= नई दिल्ली/ झज्जर', 'agency= जेएनएन', 'p: {B}'],
  ],
  [
    'dateline: unknown town with an agency',
    '{T}\nसीडर रैपिड्स, एपी । {B}',
    ['headline= {T}', 'dateline= सीडर रैपिड्स', 'agency= एपी', 'p: {B}'],
  ],
  [
    'dateline: CITY, day in words (AGENCY)',
    '{T}\nमुंबई, चार अप्रैल (भाषा) मुंबई बंदरगाह के पास एक पुल टूट गया है। अधिकारियों ने जांच शुरू की।',
    ['headline= {T}', 'dateline= मुंबई', 'agency= भाषा', 'p: मुंबई बंदरगाह के पास एक पुल टूट गया है। अधिकारियों ने जांच शुरू की।'],
  ],
  [
    'dateline: CITY, 10 मार्च (AGENCY)',
    '{T}\nसैन फ्रांसिस्को, 10 मार्च (एएफपी) {B}',
    ['headline= {T}', 'dateline= सैन फ्रांसिस्को', 'agency= एएफपी', 'p: {B}'],
  ],
  [
    'dateline: with a year',
    '{T}\nसैन फ्रांसिस्को, 10 मार्च 2020 (एएफपी) {B}',
    ['headline= {T}', 'dateline= सैन फ्रांसिस्को 2020-03-10', 'agency= एएफपी', 'p: {B}'],
  ],
  ['dateline: CITY danda', '{T}\nशाहजहांपुर  । {B}', ['headline= {T}', 'dateline= शाहजहांपुर', 'p: {B}']],
  [
    'dateline: DESK, CITY:',
    '{T}\nजागरण संवाददाता, मीरजापुर : {B}',
    ['headline= {T}', 'dateline= मीरजापुर', 'byline= जागरण संवाददाता', 'p: {B}'],
  ],
  [
    'dateline: राज्य ब्यूरो',
    '{T}\nराज्य ब्यूरो, कोलकाता: {B}',
    ['headline= {T}', 'dateline= कोलकाता', 'byline= राज्य ब्यूरो', 'p: {B}'],
  ],
  ['dateline: जासं', '{T}\nजासं, गाजीपुर: {B}', ['headline= {T}', 'dateline= गाजीपुर', 'byline= जासं', 'p: {B}']],
  [
    'dateline: CITY full stop',
    'नयी दिल्ली. पुल के टूटने के डर से लोगों ने रास्ता बदल लिया है.',
    ['dateline= नयी दिल्ली', 'p: पुल के टूटने के डर से लोगों ने रास्ता बदल लिया है.'],
  ],
  [
    'dateline: ZWJ spelling',
    '{T}\nनई दिल्\u200dली, एजेंसी। {B}',
    ['headline= {T}', 'dateline= नई दिल्\u200dली', 'agency= एजेंसी', 'p: {B}'],
  ],
  ['dateline: CITY (AGENCY)', '{T}\nपटना (एजेंसी)। {B}', ['headline= {T}', 'dateline= पटना', 'agency= एजेंसी', 'p: {B}']],
  [
    'dateline: CITY [reporter]',
    '{T}\nनई दिल्ली [माला दीक्षित]। {B}',
    ['headline= {T}', 'dateline= नई दिल्ली', 'byline= माला दीक्षित', 'p: {B}'],
  ],
  ['dateline: CITY, STATE', '{T}\nपटना, बिहार: {B}', ['headline= {T}', 'dateline= पटना, बिहार', 'p: {B}']],
  [
    'dateline: house and city on one line',
    '{T}\nलाइव हिन्दुस्तान टीम, नई दिल्ली\n{B}',
    ['headline= {T}', 'dateline= नई दिल्ली', 'byline= लाइव हिन्दुस्तान टीम', 'p: {B}'],
  ],
  [
    'no dateline: a phrase with a colon',
    '{T}\n\nक्या था सवाल: पुल कब बनेगा और कौन बनाएगा, यह किसी को पता नहीं है।',
    ['headline= {T}', 'p: क्या था सवाल: पुल कब बनेगा और कौन बनाएगा, यह किसी को पता नहीं है।'],
  ],
  [
    'no dateline: COVID-19 :',
    '{T}\nCOVID-19 : जिले में नए मरीज मिले हैं और जांच बढ़ा दी गई है।',
    ['headline= {T}', 'p: COVID-19 : जिले में नए मरीज मिले हैं और जांच बढ़ा दी गई है।'],
  ],
  [
    'no dateline: city as a subhead with the city again',
    'आगरा : आगरा में पुल टूटा और दो गांवों का रास्ता बंद हो गया है।',
    ['p: आगरा : आगरा में पुल टूटा और दो गांवों का रास्ता बंद हो गया है।'],
  ],
  [
    'no dateline: a city that merely occurs',
    '{T}\nदिल्ली में नदी का पुल टूट गया है। रांची से टीम बुलाई गई है।',
    ['headline= {T}', 'p: दिल्ली में नदी का पुल टूट गया है। रांची से टीम बुलाई गई है।'],
  ],
  [
    'no dateline: country and colon',
    '{T}\nभारत : एक नजर में पुलों की हालत ठीक नहीं है।',
    ['headline= {T}', 'p: भारत : एक नजर में पुलों की हालत ठीक नहीं है।'],
  ],
  [
    'credit: (इनपुट- …) as the last line',
    '{T}\n{B}\n(इनपुट- भाषा, एएनआई)',
    ['headline= {T}', 'agency= भाषा, एएनआई', 'p: {B}'],
  ],
  ['credit: (भाषा) as the last line', '{T}\n{B}\n(भाषा)', ['headline= {T}', 'agency= भाषा', 'p: {B}']],
  ['credit: desk sign-off', '{T}\n{B}\nएएफपी पाण्डेय देवेंद्रदेवेंद्र', ['headline= {T}', 'agency= एएफपी', 'p: {B}']],
  [
    'caption: - फोटो : पीटीआई',
    '{T}\n{B}\nटूटे हुए पुल के पास जुटे लोग - फोटो : पीटीआई\n{B2}',
    ['headline= {T}', 'p: {B}', 'figure: टूटे हुए पुल के पास जुटे लोग © पीटीआई', 'p: {B2}'],
  ],
  [
    'caption: - फोटो : social media',
    '{T}\n{B}\n - फोटो : social media\n{B2}',
    ['headline= {T}', 'p: {B}', 'figure:  © social media', 'p: {B2}'],
  ],
  [
    'caption: (प्रतीकात्मक तस्वीर)',
    '{T}\n(प्रतीकात्मक तस्वीर)\n{B}',
    ['headline= {T}', 'figure: (प्रतीकात्मक तस्वीर)', 'p: {B}'],
  ],
  ['caption: फाइल फोटो', '{T}\nफाइल फोटो\n{B}', ['headline= {T}', 'figure: फाइल फोटो', 'p: {B}']],
  [
    'quote: closed by -नाम, पद',
    '{T}\n{B}\n“हमें नया पुल चाहिए और जल्दी चाहिए।”\n-रामलाल यादव, सरपंच\n{B2}',
    ['headline= {T}', 'p: {B}', 'quote: “हमें नया पुल चाहिए और जल्दी चाहिए।” — रामलाल यादव, सरपंच', 'p: {B2}'],
  ],
  [
    'byline: Edited By with bars',
    '{T}\nEdited By राकेश शर्मा | नवभारतटाइम्स.कॉम | Updated: 01 Mar 2020, 02:53:00 PM IST\n{B}',
    ['headline= {T}', 'byline= राकेश शर्मा', 'modified= 2020-03-01', 'p: {B}'],
  ],
  [
    'byline: By with bars',
    '{T}\nBy रमेश राणा | Updated: February 14, 2025 06:27 IST\n{B}',
    ['headline= {T}', 'byline= रमेश राणा', 'modified= 2025-02-14', 'p: {B}'],
  ],
  [
    'byline: label and value on four lines',
    '{T}\nWritten By:\nसुनील वर्मा\nUpdated:\nAug 2, 2021, 05:18 PM IST\n{B}',
    ['headline= {T}', 'byline= सुनील वर्मा', 'modified= 2021-08-02', 'p: {B}'],
  ],
  ['byline: desk alone', '{T}\nन्यूज डेस्क\n{B}', ['headline= {T}', 'byline= न्यूज डेस्क', 'p: {B}']],
  [
    'date: Publish Date glued to the headline',
    '{T}Publish Date:Mon, 09 Mar 2020 05:18 PM (IST)\n{B}',
    ['headline= {T}', 'published= 2020-03-09', 'p: {B}'],
  ],
  [
    'date: a line that is nothing but a date',
    '{T}\n25-Nov-2025 11:52 AM\n{B}',
    ['headline= {T}', 'published= 2025-11-25', 'p: {B}'],
  ],
  [
    'furniture: share bar and advertisement',
    '{T}\nFacebook Twitter WhatsApp\n{B}\nAdvertisement\nVDO.AI\nNBT\n{B2}\nटॉप कॉमेंट',
    ['headline= {T}', 'p: {B}', 'p: {B2}'],
  ],
  [
    'furniture: हाइलाइट्स over its points',
    '{T}\nहाइलाइट्स\nपुल पचास साल पुराना था\nतीन गांवों का रास्ता बंद\nनई दिल्ली\n{B}',
    ['headline= {T}', 'dateline= नई दिल्ली', 'ul: पुल पचास साल पुराना था | तीन गांवों का रास्ता बंद', 'p: {B}'],
  ],
  ['section: before the headline', 'झारखण्ड / {T}\n{B}', ['headline= {T}', 'p: {B}']],
  [
    'ender: full stops without a space',
    '{T}\nपुल टूट गया है.अधिकारियों ने जांच शुरू की.लोग परेशान हैं.',
    ['headline= {T}', 'p: पुल टूट गया है.अधिकारियों ने जांच शुरू की.लोग परेशान हैं.'],
  ],
  [
    'ender: danda with spaces before it',
    '{T}\nपुल टूट गया है  । अधिकारियों ने जांच शुरू की ।',
    ['headline= {T}', 'p: पुल टूट गया है। अधिकारियों ने जांच शुरू की।'],
  ],
  [
    'ender: bar for a danda',
    '{T}\nपुल टूट गया है | अधिकारियों ने जांच शुरू की |',
    ['headline= {T}', 'p: पुल टूट गया है | अधिकारियों ने जांच शुरू की |'],
  ],
  ['ender: Latin I for a danda', 'पुल टूट गया है I\n{B}', ['p: पुल टूट गया है I', 'p: {B}']],
  [
    'ender: abbreviations do not end a sentence',
    'डॉ. रमेश कुमार और के. सुरेंद्रन ने पुल देखा। वे लौट गए।',
    ['p: डॉ. रमेश कुमार और के. सुरेंद्रन ने पुल देखा। वे लौट गए।'],
  ],
  [
    'quotes: curly with a verb of saying before',
    'मुख्यमंत्री रमेश सिंह ने कहा, “हम नया पुल बनाएंगे।” लोग खुश हैं।',
    ['p: मुख्यमंत्री रमेश सिंह ने कहा, “हम नया पुल बनाएंगे।” लोग खुश हैं।', 'said: हम नया पुल बनाएंगे। — मुख्यमंत्री रमेश सिंह'],
  ],
  [
    'quotes: straight opening, two singles closing',
    "मुख्यमंत्री ने कहा, \"हम नया पुल बनाएंगे।'' लोग खुश हैं।",
    ["p: मुख्यमंत्री ने कहा, \"हम नया पुल बनाएंगे।'' लोग खुश हैं।", 'said: हम नया पुल बनाएंगे। — मुख्यमंत्री'],
  ],
  [
    'quotes: doubled singles',
    'मुख्यमंत्री ने बताया, ‘‘हम नया पुल बनाएंगे।’’ लोग खुश हैं।',
    ['p: मुख्यमंत्री ने बताया, ‘‘हम नया पुल बनाएंगे।’’ लोग खुश हैं।', 'said: हम नया पुल बनाएंगे। — मुख्यमंत्री'],
  ],
  [
    'quotes: single signs behind a verb of saying',
    "सरपंच ने कहा, 'पुल जल्दी चाहिए' और चले गए।",
    ["p: सरपंच ने कहा, 'पुल जल्दी चाहिए' और चले गए।", 'said: पुल जल्दी चाहिए — सरपंच'],
  ],
  [
    'quotes: single signs around a name are none',
    "कंपनी ने ‘किसान कॉर्नर’ और 'यार्कर' नाम की योजना शुरू की।",
    ["p: कंपनी ने ‘किसान कॉर्नर’ और 'यार्कर' नाम की योजना शुरू की।"],
  ],
  [
    'quotes: never closed',
    'मुख्यमंत्री ने कहा, “हम नया पुल बनाएंगे और काम जल्दी होगा।',
    ['p: मुख्यमंत्री ने कहा, “हम नया पुल बनाएंगे और काम जल्दी होगा।', 'said: हम नया पुल बनाएंगे और काम जल्दी होगा। — मुख्यमंत्री'],
  ],
  [
    'quotes: speaker behind',
    '“हम नया पुल जल्दी बनाएंगे,” मुख्यमंत्री रमेश सिंह ने कहा।',
    ['p: “हम नया पुल जल्दी बनाएंगे,” मुख्यमंत्री रमेश सिंह ने कहा।', 'said: हम नया पुल जल्दी बनाएंगे, — मुख्यमंत्री रमेश सिंह'],
  ],
  [
    'quotes: adverbial before the speaker',
    'इस मौके पर जिला अधिकारी मीना कुमारी ने बताया, “काम शुरू हो गया है।”',
    [
      'p: इस मौके पर जिला अधिकारी मीना कुमारी ने बताया, “काम शुरू हो गया है।”',
      'said: काम शुरू हो गया है। — जिला अधिकारी मीना कुमारी',
    ],
  ],
  [
    'quotes: a pronoun is no speaker',
    'उन्होंने कहा, “काम शुरू हो गया है।” लोग खुश हैं।',
    ['p: उन्होंने कहा, “काम शुरू हो गया है।” लोग खुश हैं।', 'said: काम शुरू हो गया है। — ?'],
  ],
  [
    'quotes: present tense of saying',
    'मोहन शर्मा बताते हैं, “नाव से जाना खतरनाक है।”',
    ['p: मोहन शर्मा बताते हैं, “नाव से जाना खतरनाक है।”', 'said: नाव से जाना खतरनाक है। — मोहन शर्मा'],
  ],
  [
    'list: bullets',
    '{T}\n{B}\n• पहला काम पुल की जांच\n• दूसरा काम नए पुल का नक्शा\n{B2}',
    ['headline= {T}', 'p: {B}', 'ul: पहला काम पुल की जांच | दूसरा काम नए पुल का नक्शा', 'p: {B2}'],
  ],
  [
    'list: numbers with a full stop',
    '{T}\n{B}\n1. पुल की जांच\n2. नए पुल का नक्शा\n{B2}',
    ['headline= {T}', 'p: {B}', 'ol: पुल की जांच | नए पुल का नक्शा', 'p: {B2}'],
  ],
  [
    'list: Devanagari numbers',
    '{T}\n{B}\n१. पुल की जांच\n२. नए पुल का नक्शा\n{B2}',
    ['headline= {T}', 'p: {B}', 'ol: पुल की जांच | नए पुल का नक्शा', 'p: {B2}'],
  ],
  [
    'list: hyphens',
    '{T}\n{B}\n- पुल की जांच\n- नए पुल का नक्शा\n{B2}',
    ['headline= {T}', 'p: {B}', 'ul: पुल की जांच | नए पुल का नक्शा', 'p: {B2}'],
  ],
  [
    'table: tabs, with a head',
    '{T}\n{B}\nजिला\tपुल\tटूटे\nरांची\t12\t2\nधनबाद\t9\t1\n{B2}',
    ['headline= {T}', 'p: {B}', 'table: [जिला | पुल | टूटे] // रांची | 12 | 2 // धनबाद | 9 | 1', 'p: {B2}'],
  ],
  [
    'table: bars',
    '{T}\n{B}\nजिला | पुल | टूटे\nरांची | 12 | 2\nधनबाद | 9 | 1\n{B2}',
    ['headline= {T}', 'p: {B}', 'table: [जिला | पुल | टूटे] // रांची | 12 | 2 // धनबाद | 9 | 1', 'p: {B2}'],
  ],
  [
    'post: signature with a handle',
    '{T}\n{B}\nपुल की मरम्मत शुरू हो गई है। — जिला परिषद (@zp_ranchi) July 27, 2021\n{B2}',
    ['headline= {T}', 'p: {B}', 'post: पुल की मरम्मत शुरू हो गई है। — जिला परिषद 2021-07-27', 'p: {B2}'],
  ],
  [
    'heading: short line before a paragraph',
    '{T}\n{B}\n\nक्यों टूटा पुल\n\n{B2}',
    ['headline= {T}', 'p: {B}', 'h: क्यों टूटा पुल', 'p: {B2}'],
  ],
  [
    'heading: ends in a colon',
    '{T}\n{B}\n\nपुल कैसे टूटा:\n\n{B2}',
    ['headline= {T}', 'p: {B}', 'h: पुल कैसे टूटा:', 'p: {B2}'],
  ],
  ['repeat: the same paragraph twice', '{T}\n{B}\n{B}\n{B2}', ['headline= {T}', 'p: {B}', 'p: {B2}']],
  ['repeat: the same long paragraph later again', '{T}\n{B}\n{B2}\n{B}', ['headline= {T}', 'p: {B}', 'p: {B2}']],
  [
    'repeat: teaser, then the full text',
    '{T}\nमुंबई, चार अप्रैल (भाषा) मुंबई के पास नदी का एक पुराना पुल टूट गया है\nमुंबई, चार अप्रैल (भाषा) मुंबई के पास नदी का एक पुराना पुल टूट गया है और तीन गांवों का रास्ता बंद है। अधिकारियों ने जांच शुरू की।\n{B2}',
    [
      'headline= {T}',
      'dateline= मुंबई',
      'agency= भाषा',
      'p: मुंबई के पास नदी का एक पुराना पुल टूट गया है और तीन गांवों का रास्ता बंद है। अधिकारियों ने जांच शुरू की।',
      'p: {B2}',
    ],
  ],
  ['repeat: headline printed again', '{T}\n\n{T}\n\n{B}', ['headline= {T}', 'p: {B}']],
  [
    'wrapped lines are one paragraph',
    '{T}\n\nशहर से बाहर जाने वाला पुल टूट गया है और तीन गांवों\nका रास्ता बंद हो गया है। अधिकारियों ने जांच शुरू की\nऔर लोगों को नाव से आने-जाने की सलाह दी। पुल पचास\nसाल पुराना था।\n\n{B2}',
    [
      'headline= {T}',
      'p: शहर से बाहर जाने वाला पुल टूट गया है और तीन गांवों का रास्ता बंद हो गया है। अधिकारियों ने जांच शुरू की और लोगों को नाव से आने-जाने की सलाह दी। पुल पचास साल पुराना था।',
      'p: {B2}',
    ],
  ],
  [
    'characters: ZWJ and ZWNJ stay, no-break spaces go',
    'दिल्\u200dली~में~पुल टूटा, क्\u200cया हुआ\n{B}',
    ['headline= दिल्\u200dली में पुल टूटा, क्\u200cया हुआ', 'p: {B}'],
  ],
  [
    'characters: mixed digits stay',
    '{T}\nपुल २५0 मीटर लंबा था और 8,46,045 रुपये में बना था।',
    ['headline= {T}', 'p: पुल २५0 मीटर लंबा था और 8,46,045 रुपये में बना था।'],
  ],
  [
    'kind: round-up by its title',
    'दिन की 5 बड़ी खबरें एक साथ\n{B}\n{B2}\n{B3}\nपटना में शुरू हुआ पुस्तक मेला और पाठकों की भीड़ उमड़ी।',
    [
      'kind= round-up',
      'headline= दिन की 5 बड़ी खबरें एक साथ',
      'p: {B}',
      'p: {B2}',
      'p: {B3}',
      'p: पटना में शुरू हुआ पुस्तक मेला और पाठकों की भीड़ उमड़ी।',
    ],
  ],
  [
    'kind: round-up by its clock times',
    'LIVE: पुल हादसे से जुड़े अपडेट\n10:30 AM: पुल टूट गया है।\n11:15 AM: अधिकारियों ने जांच शुरू की।\n12:40 PM: मुख्यमंत्री मौके पर पहुंचे।',
    [
      'kind= round-up',
      'headline= LIVE: पुल हादसे से जुड़े अपडेट',
      'p: 10:30 AM: पुल टूट गया है।',
      'p: 11:15 AM: अधिकारियों ने जांच शुरू की।',
      'p: 12:40 PM: मुख्यमंत्री मौके पर पहुंचे।',
    ],
  ],
  [
    'kind: gallery by its counters',
    'तस्वीरों में देखें कैसे टूटा पुल\n1/3 पुल का पहला हिस्सा शुक्रवार को टूटा।\n2/3 लोग नाव से आ-जा रहे हैं।\n3/3 अधिकारियों ने जांच शुरू की।',
    [
      'kind= gallery',
      'headline= तस्वीरों में देखें कैसे टूटा पुल',
      'p: 1/3 पुल का पहला हिस्सा शुक्रवार को टूटा।',
      'p: 2/3 लोग नाव से आ-जा रहे हैं।',
      'p: 3/3 अधिकारियों ने जांच शुरू की।',
    ],
  ],
  [
    'refused: listing',
    '{T}\n{L}\n{M}\nनहर में आया पानी, किसानों ने मनाई खुशी\nस्कूलों में शुरू हुई नई किताबों की पढ़ाई\nपटना में लगा पुस्तक मेला, उमड़े पाठक',
    ['refused 1: listing'],
  ],
  [
    'refused: several stories by datelines with agencies',
    '{T}\nनई दिल्ली, जेएनएन । {B}\n{B2}\n{M}\nलखनऊ, एजेंसी । आलू के दाम तेजी से गिरे हैं। किसानों ने सरकार से मदद मांगी।',
    ['refused 1: several-stories'],
  ],
  [
    'refused: several stories by sections',
    'देश / {T}\nरांची : {B}\nझारखण्ड / {M}\nधनबाद : आलू के दाम तेजी से गिरे हैं. किसानों ने सरकार से मदद मांगी.',
    ['refused 1: several-stories'],
  ],
  [
    'refused: several stories by a separator',
    '{T}\n{B}\n=========\n{M}\nआलू के दाम तेजी से गिरे हैं। किसानों ने सरकार से मदद मांगी।',
    ['refused 1: several-stories'],
  ],
  [
    'refused: several stories by city lines',
    '{T}\nनई दिल्ली\n{B}\n{M}\nमुंबई\nआलू के दाम तेजी से गिरे हैं। किसानों ने सरकार से मदद मांगी।',
    ['refused 1: several-stories'],
  ],
  [
    'refused: Marathi',
    'पूल कोसळला आणि रस्ता बंद झाला आहे. अधिकाऱ्यांनी सांगितले की काम सुरू करण्यात आले आहे. नागरिक नाराज आहेत.',
    ['refused 1: other-language'],
  ],
  ['refused: English', 'The bridge has collapsed and the road is closed.', ['refused 1: not-hindi']],
  [
    'refused: Kruti Dev',
    "Hkkjr ds iqy dh ejEer 'kq: gks xbZ gS vkSj yksxksa us jkgr dh lkal yh gSA vf/kdkjh us dgk gS fd dke tYnh iwjk gksxk vkSj fdlh dks ijs'kkuh ugha gksxhA",
    ['refused 1: legacy-font'],
  ],
  [
    'refused: glyph soup',
    'ुपल टूट गया ैह औ ्र तीन गाव ं ाक र ासत् ा बंद ेहा गया ैह। अध िा कारय ों ने जा च ंश रू ु ीक।',
    ['refused 1: garbled'],
  ],
  ['refused: mojibake', 'à¤ªà¥à¤² à¤Ÿà¥‚à¤Ÿ à¤—à¤¯à¤¾ à¤¹à¥ˆ', ['refused 1: mojibake']],
  ['refused: a headline and nothing else', '{T}', ['refused 1: no-body']],
  [
    'tail: tags and first published are no story',
    '{T}\n{B}\n{B2}\n{B3}\nTags: Bridge, River\nFIRST PUBLISHED : July 28, 2021, 18:22 IST',
    ['headline= {T}', 'published= 2021-07-28', 'p: {B}', 'p: {B2}', 'p: {B3}'],
  ],
  [
    'tail: a link headline over the editor is no story',
    '{T}\n{B}\n{B2}\n{B3}\n{M}\nEdited By: Amit Singh',
    ['headline= {T}', 'byline= Amit Singh', 'p: {B}', 'p: {B2}', 'p: {B3}', 'related: {M}'],
  ],
  [
    "tail: an editor's note behind stars is no story",
    '{T}\n{B}\n{B2}\n***\nइस खबर में और जानकारी जोड़ी जा रही है।',
    ['headline= {T}', 'p: {B}', 'p: {B2}', 'p: इस खबर में और जानकारी जोड़ी जा रही है।'],
  ],
  [
    'stays: a sentence without its end mark is no link',
    '{T}\n{B}\n{B2}\n{B3}\nघायल मजदूर को सदर अस्पताल में भर्ती कराया गया है\n{B2} अब काम चलेगा।',
    [
      'headline= {T}',
      'p: {B}',
      'p: {B2}',
      'p: {B3}',
      'p: घायल मजदूर को सदर अस्पताल में भर्ती कराया गया है',
      'p: {B2} अब काम चलेगा।',
    ],
  ],
  [
    'dateline: desk and city before the headline',
    'न्यूज डेस्क, अमर उजाला, पटना\nPublished by: मोहन लाल\nUpdated Wed, 28 Jul 2021 11:04 PM IST\n{T}\n{B}',
    ['headline= {T}', 'dateline= पटना', 'byline= मोहन लाल', 'modified= 2021-07-28', 'p: {B}'],
  ],
  [
    'dateline: desk, city, editor and date on one line',
    '{T}\nन्यूज डेस्क, अमर उजाला, पटना Published by: मोहन लाल Updated Wed, 28 Jul 2021 11:04 PM IST\n{B}',
    ['headline= {T}', 'dateline= पटना', 'byline= मोहन लाल', 'modified= 2021-07-28', 'p: {B}'],
  ],
  [
    'dateline: agency and city alone, no headline',
    'एजेंसी, पटना\n{B}\n{B2}',
    ['dateline= पटना', 'agency= एजेंसी', 'p: {B}', 'p: {B2}'],
  ],
  [
    'dateline: a house by its address, the date and the update in brackets',
    'khabarghar.in\nपटना,\n28 जुलाई 2021,\n(अपडेटेड 29 जुलाई 2021, 7:45 PM IST)\n{T}\n{B}',
    ['headline= {T}', 'dateline= पटना', 'published= 2021-07-28', 'modified= 2021-07-29', 'p: {B}'],
  ],
  ['dateline: प्रेट्र', '{T}\nनई दिल्ली, प्रेट्र। {B}', ['headline= {T}', 'dateline= नई दिल्ली', 'agency= प्रेट्र', 'p: {B}']],
  [
    'dateline: no comma before the day',
    '{T}\nनयी दिल्ली 28 जुलाई (वार्ता) {B}',
    ['headline= {T}', 'dateline= नयी दिल्ली', 'agency= वार्ता', 'p: {B}'],
  ],
  [
    'dateline: हि.स.',
    '{T}\nलखनऊ, 28 जुलाई (हि.स.)। {B}',
    ['headline= {T}', 'dateline= लखनऊ', 'agency= हि.स.', 'p: {B}'],
  ],
  [
    'dateline: city, stroke, agency',
    '{T}\nपटना/एजेंसी। {B}',
    ['headline= {T}', 'dateline= पटना', 'agency= एजेंसी', 'p: {B}'],
  ],
  [
    'dateline: CITY: behind a standfirst of one sentence',
    '{T}\nनदी पर बना पुल पचास साल पुराना था।\nपटना: {B}\n{B2}',
    ['headline= {T}', 'dateline= पटना', 'p: नदी पर बना पुल पचास साल पुराना था।', 'p: {B}', 'p: {B2}'],
  ],
  [
    'dateline: wrapped text keeps its headline',
    '{T}, तीन गांवों का रास्ता बंद\nपटना, 25 जुलाई (भाषा) शहर से बाहर जाने वाला पुल टूट गया है और तीन\nगांवों का रास्ता बंद हो गया है। अधिकारियों ने जांच शुरू की और लोगों को\nनाव से आने-जाने की सलाह दी।',
    [
      'headline= {T}, तीन गांवों का रास्ता बंद',
      'dateline= पटना',
      'agency= भाषा',
      'p: शहर से बाहर जाने वाला पुल टूट गया है और तीन गांवों का रास्ता बंद हो गया है। अधिकारियों ने जांच शुरू की और लोगों को नाव से आने-जाने की सलाह दी।',
    ],
  ],
  [
    'label: headline, source and date on their lines',
    'शीर्षक: {T}\nस्रोत: नगर समाचार\nतारीख: 28 जुलाई 2021\n\n{B}',
    ['headline= {T}', 'published= 2021-07-28', 'p: {B}'],
  ],
  [
    'label: headline in English and the address of the source',
    'Headline: {T}\nSource: https://www.example.com/a\n{B}',
    ['headline= {T}', 'p: {B}'],
  ],
  [
    'byline: a house with a digit in its name',
    '{T}\nNews24 Bihar | Edited By: अमित कुमार\n{B}',
    ['headline= {T}', 'byline= अमित कुमार', 'p: {B}'],
  ],
  [
    'byline: behind the last sentence',
    '{T}\n{B}\n{B2} Posted By : Sameer Kumar',
    ['headline= {T}', 'byline= Sameer Kumar', 'p: {B}', 'p: {B2}'],
  ],
  [
    'byline: the name over the desk',
    '{T}\nमोहन लाल\nनगर संवाददाता\n{B}',
    ['headline= {T}', 'byline= मोहन लाल', 'p: {B}'],
  ],
  [
    'credit: two desk lines',
    '{T}\n{B}\n{B2}\nभाषा मोहन रमेश\nरमेश',
    ['headline= {T}', 'agency= भाषा', 'p: {B}', 'p: {B2}'],
  ],
  ['credit: initials behind the agency', '{T}\n{B}\n--आईएएनएस\nएमएलके', ['headline= {T}', 'agency= आईएएनएस', 'p: {B}']],
  ['credit: names before the agency', '{T}\n{B}\nमोहन.रमेश\nवार्ता', ['headline= {T}', 'agency= वार्ता', 'p: {B}']],
  [
    'credit: agency, stroke, name',
    '{T}\n{B}\nहिन्दुस्थान समाचार/ मोहन',
    ['headline= {T}', 'agency= हिन्दुस्थान समाचार', 'p: {B}'],
  ],
  [
    'caption: credit, label and caption are one figure',
    '{T}\nइमेज स्रोत, REUTERS\nइमेज कैप्शन,\nटूटे पुल के पास जुटे लोग\n{B}',
    ['headline= {T}', 'figure: टूटे पुल के पास जुटे लोग © REUTERS', 'p: {B}'],
  ],
  [
    'caption: Image Source',
    '{T}\n{B}\nImage Source : PTI\n{B2}',
    ['headline= {T}', 'p: {B}', 'figure:  © PTI', 'p: {B2}'],
  ],
  [
    'caption: signed by the house and printed again',
    '{T}\nनदी के पुराने पुल का टूटा हुआ हिस्सा देखते लोग। - Dainik Bhaskar\nनदी के पुराने पुल का टूटा हुआ हिस्सा देखते लोग।\n{B}',
    ['headline= {T}', 'figure: नदी के पुराने पुल का टूटा हुआ हिस्सा देखते लोग। © Dainik Bhaskar', 'p: {B}'],
  ],
  [
    'furniture: summary and body labels, copy button, next page',
    '{T}\nHindi News\n3 घंटे पहले\nकॉपी लिंक\nसार\n{B}\nविस्तार\n{B2}\nआगे पढ़ें\nखबरें और भी हैं...',
    ['headline= {T}', 'p: {B}', 'p: {B2}'],
  ],
  [
    'furniture: boxes to be skipped',
    '{T}\n{B}\nछोड़कर और ये भी पढ़ें आगे बढ़ें\nसमाप्त\nछोड़िए YouTube पोस्ट, 1\nपोस्ट YouTube समाप्त, 1\n{B2}',
    ['headline= {T}', 'p: {B}', 'p: {B2}'],
  ],
  [
    'furniture: invitations',
    '{T}\n{B}\nFollow us on Google News\nहमें फॉलो करें\nताजा खबरों के लिए हमारे WhatsApp Channel से जुड़ें।\nसभी खबरें पढ़ने के लिए नगर समाचार App डाउनलोड करें।\nब्रेकिंग न्यूज़ हिंदी में सबसे पहले पढ़ें नगर समाचार पर\n{B2}',
    ['headline= {T}', 'p: {B}', 'p: {B2}'],
  ],
  [
    'furniture: not edited by the house',
    '{T}\n{B}\n(हेडलाइन के अलावा, इस खबर को हमारी टीम ने संपादित नहीं किया है, यह सिंडीकेट फीड से सीधे प्रकाशित की गई है।)',
    ['headline= {T}', 'p: {B}'],
  ],
  [
    'stays: a sentence about following and downloading',
    '{T}\nलोगों से कहा गया है कि वे सरकारी ऐप डाउनलोड करें और नियमों का पालन करें।\nसार की बात यह है कि पुल बनेगा।',
    [
      'headline= {T}',
      'p: लोगों से कहा गया है कि वे सरकारी ऐप डाउनलोड करें और नियमों का पालन करें।',
      'p: सार की बात यह है कि पुल बनेगा।',
    ],
  ],
  [
    'live blog: its times are headings',
    '{T} LIVE\n{B}\n11:02 AM, 28-Jul-2021\n{B2}\n11:45 AM, 28-Jul-2021\nमंत्री मौके पर पहुंचे।\n12:30 PM, 28-Jul-2021\n{B3}',
    [
      'kind= round-up',
      'headline= {T} LIVE',
      'published= 2021-07-28',
      'p: {B}',
      'h: 11:02 AM, 28-Jul-2021',
      'p: {B2}',
      'h: 11:45 AM, 28-Jul-2021',
      'p: मंत्री मौके पर पहुंचे।',
      'h: 12:30 PM, 28-Jul-2021',
      'p: {B3}',
    ],
  ],
  [
    'marker: यह खबर भी पढ़ें and पढ़ें यह भी',
    '{T}\n{B}\nयह खबर भी पढ़ें: {L}\nपढ़ें यह भी: {M}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'related: {M}', 'p: {B2}'],
  ],
  [
    'marker: क्लिक करें with a hyphen at the start of a line',
    '{T}\n{B}\nक्लिक करें- {L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'marker: … से जुड़ी ये खबर भी पढ़ें over its links',
    '{T}\n{B}\nपुल से जुड़ी ये खबरें भी पढ़ें...\n{L}\n{M}\n\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'related: {M}', 'p: {B2}'],
  ],
  [
    'glued: marker behind a paragraph and nothing behind it',
    '{T}\n{B} यह भी पढ़ें\n{B2}',
    ['headline= {T}', 'p: {B}', 'p: {B2}'],
  ],
  [
    'glued: two markers, the second stuck to a word',
    '{T}\n{B}ये भी पढ़ें-मंडी में सस्ता हुआ आलू, किसानों को हरायाये भी पढ़ें- {L}',
    ['headline= {T}', 'p: {B}', 'related: मंडी में सस्ता हुआ आलू, किसानों को हराया', 'related: {L}'],
  ],
  [
    'glued: the sentence behind begins with an office',
    '{T}\n{B} Also Read: पुल के पास किसानों से मिले मोहन लाल गुप्ता संसदीय कार्य मंत्री रमेश सिंह ने आरोपों को खारिज करते हुए कहा कि सरकार हर गांव में नया पुल बनाने के लिए तैयार है और काम अगले महीने से चालू होगा। {B2}',
    [
      'headline= {T}',
      'p: {B}',
      'related: पुल के पास किसानों से मिले मोहन लाल गुप्ता',
      'p: संसदीय कार्य मंत्री रमेश सिंह ने आरोपों को खारिज करते हुए कहा कि सरकार हर गांव में नया पुल बनाने के लिए तैयार है और काम अगले महीने से चालू होगा। {B2}',
    ],
  ],
  [
    'promo: Read more and […] where a text was cut short',
    '{T}\n{B} Read more\n{B2} […]',
    ['headline= {T}', 'p: {B}', 'p: {B2}'],
  ],
  [
    'furniture: town, age and author stuck together',
    '{T}\nपटना3 घंटे पहलेलेखक: मोहन लाल\n{B}',
    ['headline= {T}', 'dateline= पटना', 'byline= मोहन लाल', 'p: {B}'],
  ],
  [
    'quotes: the second verb of saying is the first speaker',
    'मंत्री रमेश सिंह ने बताया कि पुलिस ने जांच शुरू की है और कहा, “किसी को छोड़ेंगे नहीं।”',
    [
      'p: मंत्री रमेश सिंह ने बताया कि पुलिस ने जांच शुरू की है और कहा, “किसी को छोड़ेंगे नहीं।”',
      'said: किसी को छोड़ेंगे नहीं। — मंत्री रमेश सिंह',
    ],
  ],
  [
    'quotes: बोलीं with a hyphen',
    "मीना कुमारी बोलीं- 'हम नया पुल बनाएंगे।'",
    ["p: मीना कुमारी बोलीं- 'हम नया पुल बनाएंगे।'", 'said: हम नया पुल बनाएंगे। — मीना कुमारी'],
  ],
  [
    'quotes: पलटवार किया',
    'इस पर प्रवक्ता मोहन लाल ने पलटवार किया, “पहले अपना काम देखें।”',
    ['p: इस पर प्रवक्ता मोहन लाल ने पलटवार किया, “पहले अपना काम देखें।”', 'said: पहले अपना काम देखें। — प्रवक्ता मोहन लाल'],
  ],
  [
    'glued: marker behind a paragraph, headline on the next line',
    '{T}\n{B} यह भी पढ़ें\n{L}\n{B2}',
    ['headline= {T}', 'p: {B}', 'related: {L}', 'p: {B2}'],
  ],
  [
    'stays: steps that tell to download an app, an address, the source of a table',
    '{T}\n{B}\nसबसे पहले जल सेवा ऐप डाउनलोड करें।\nयहां क्लिक करें: https://www.example.com/form\nस्रोत: विश्व बैंक\n{B2}',
    [
      'headline= {T}',
      'p: {B}',
      'p: सबसे पहले जल सेवा ऐप डाउनलोड करें।',
      'p: यहां क्लिक करें: https://www.example.com/form',
      'h: स्रोत: विश्व बैंक',
      'p: {B2}',
    ],
  ],
  [
    'stays: a title about news on a topic',
    'पुल हादसे से जुड़ी सभी खबरें यहां पढ़ें\n{B}\n{B2}',
    ['headline= पुल हादसे से जुड़ी सभी खबरें यहां पढ़ें', 'p: {B}', 'p: {B2}'],
  ],
  [
    'refused: several stories by their labelled headlines',
    'शीर्षक: {T}\n{B}\n\nशीर्षक: {M}\nआलू के दाम तेजी से गिरे हैं। किसानों ने सरकार से मदद मांगी।',
    ['refused 1: several-stories'],
  ],
  [
    'live blog: times without a day are headings too',
    '{T} LIVE\n{B}\n11:02 AM\n{B2}\n11:45 AM\nमंत्री मौके पर पहुंचे।\n12:30 PM\n{B3}',
    [
      'kind= round-up',
      'headline= {T} LIVE',
      'p: {B}',
      'h: 11:02 AM',
      'p: {B2}',
      'h: 11:45 AM',
      'p: मंत्री मौके पर पहुंचे।',
      'h: 12:30 PM',
      'p: {B3}',
    ],
  ],
  [
    'byline: house and date with a bar, label and value on two lines',
    '{T}\nNagar News-Bihar | Jul 28, 2021, 05:18 PM IST\n{B}\n{B2}\nUpdated Date\nThu, Jul 29, 2021, 10:12 AM IST',
    ['headline= {T}', 'published= 2021-07-28', 'modified= 2021-07-29', 'p: {B}', 'p: {B2}'],
  ],
  [
    'byline: the name over desk and town',
    '{T}\nमोहन लाल\nनगर संवाददाता, दिल्ली\n{B}',
    ['headline= {T}', 'dateline= दिल्ली', 'byline= मोहन लाल', 'p: {B}'],
  ],
  ['credit: agency and इनपुट के साथ', '{T}\n{B}\nभाषा इनपुट के साथ', ['headline= {T}', 'agency= भाषा', 'p: {B}']],
  [
    'credit: desk, name and wire stamp',
    '{T}\n{B}\nभाषा मोहन\nमोहन\n2807 1845 पटना',
    ['headline= {T}', 'agency= भाषा', 'p: {B}'],
  ],
  [
    'stays: a future sentence without its end mark is no subhead',
    '{T}\n{B}\n{B2}\nनया पुल बनने पर बसें सप्ताह में तीन दिन चलेंगी\n{B3}',
    ['headline= {T}', 'p: {B}', 'p: {B2}', 'p: नया पुल बनने पर बसें सप्ताह में तीन दिन चलेंगी', 'p: {B3}'],
  ],
  [
    'byline: agency and editor on one line',
    '{T}\nReported by: भाषा, Edited by: मोहन लाल\n{B}',
    ['headline= {T}', 'byline= मोहन लाल', 'agency= भाषा', 'p: {B}'],
  ],
  [
    'furniture: topics, copyright and an invitation in English',
    '{T}\n{B}\nTopics: Bridge River\nFor latest news in Hindi, follow us on Twitter\nCopyright © 2021 सभी अधिकार सुरक्षित\n{B2}',
    ['headline= {T}', 'p: {B}', 'p: {B2}'],
  ],
  ['refused: empty', '', ['refused 1: empty']],
  ['refused: white space', '\n~', ['refused 1: only-whitespace']],
];

describe('readText, pattern by pattern', () => {
  it.each(PATTERNS)('%s', (_name, input, expected) => {
    expect(describeReading(readText(fill(input), { source: 'table.txt' }))).toEqual(expected.map(fill));
  });

  it('is a table of at least 120 rows', () => {
    expect(PATTERNS.length).toBeGreaterThanOrEqual(120);
  });
});
