import { fold } from '#hindi/text/fold.ts';

const foldedSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

/**
 * Words that may precede a surname that is used alone. After any other word (`विक्रम सिंह`, `नीरव मोदी`, `सुरक्षा परिषद`) the
 * surname is part of another name.
 */
const BEFORE_SHORT_FORM = foldedSet(`
  ने को से में पर का के की तक लिए साथ बाद पहले पास द्वारा सहित समेत दौरान अलावा बीच बारे ओर तरफ खिलाफ विरुद्ध बजाय मुताबिक अनुसार इतर
  और व तथा एवं या कि लेकिन मगर पर जबकि जब तब तो भी ही न नहीं क्योंकि हालांकि यानी यदि अगर जहां वहां यहां वहीं यहीं फिर उधर इधर
  वह वे यह ये इस उस इन उन इसे उसे इसका इसके इसकी उसका उसके उसकी उनका उनके उनकी इनके अपना अपने अपनी जो जिस जिसे जिन जिनसे जिनके
  खुद स्वयं सिर्फ केवल अब तभी तबसे आज कल दिन रात शाम सुबह सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार साल वर्ष
  है हैं था थे थी हो हुआ हुए हुई कहा बताया बोले मिले गए आए पहुंचे कर करते हुए वाले
  मंत्री रक्षामंत्री विदेशमंत्री गृहमंत्री प्रधानमंत्री मुख्यमंत्री राष्ट्रपति उपराष्ट्रपति सचिव महासचिव अध्यक्ष उपाध्यक्ष निदेशक महानिदेशक प्रमुख नेता सांसद
  विधायक प्रवक्ता राजदूत समकक्ष जनरल कर्नल मेजर कैप्टन ब्रिगेडियर एडमिरल मार्शल लेफ्टिनेंट न्यायमूर्ति न्यायाधीश पीएम सीएम
  श्री श्रीमती सुश्री डॉ डॉक्टर प्रो प्रोफेसर मिस्टर
`);

/** Whether a short form may follow this word within its clause. @param word folded, `null` at the start of a clause. */
export const allowsShortForm = (word: string | null): boolean => word === null || BEFORE_SHORT_FORM.has(word);

/** Words that form a longer name with the place before them: a newspaper, a university, a stadium. */
const MAKES_LONGER_NAME = foldedSet(`
  टाइम्स टाइम न्यूज पोस्ट टुडे हेराल्ड ट्रिब्यून क्रॉनिकल मिरर एक्सप्रेस टेलीग्राफ जर्नल गजट समाचार विश्वविद्यालय यूनिवर्सिटी कॉलेज इंस्टीट्यूट
  स्टेडियम एयरपोर्ट एयरलाइंस मेट्रो हाईकोर्ट बैंक इंडियंस कैपिटल्स किंग्स लीग यूनाइटेड एफसी
  times news post today herald tribune chronicle mirror express university college stadium airport
`);

/** Whether the word after a place makes it part of a longer name that is no entity (`अस्ताना टाइम्स`). @param word folded. */
export const makesLongerName = (word: string): boolean => MAKES_LONGER_NAME.has(word);
