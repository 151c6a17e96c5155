import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntityMatcher, findEntities } from './find-entities.ts';
import type { NamedEntity } from './name-forms.ts';

const entities: NamedEntity[] = [
  { id: 'rajnath', kind: 'person', name: 'राजनाथ सिंह', shortForms: ['राजनाथ', 'सिंह'], roman: ['Rajnath Singh'] },
  { id: 'manmohan', kind: 'person', name: 'मनमोहन सिंह', variants: ['डॉ. मनमोहन सिंह'], shortForms: ['सिंह'] },
  { id: 'natwar', kind: 'person', name: 'के. नटवर सिंह', variants: ['नटवर सिंह'], shortForms: ['नटवर'] },
  { id: 'jaishankar', kind: 'person', name: 'एस. जयशंकर', variants: ['एस जयशंकर'], shortForms: ['जयशंकर'] },
  { id: 'mirzo', kind: 'person', name: 'शेराली मिर्जो', shortForms: ['मिर्जो'] },
  { id: 'xi', kind: 'person', name: 'शी चिनफिंग', shortForms: ['शी'] },
  { id: 'babu', kind: 'person', name: 'भारत भूषण बाबू', shortForms: ['बाबू'] },
  {
    id: 'sco',
    kind: 'organisation',
    name: 'शंघाई सहयोग संगठन',
    abbreviation: 'एससीओ',
    variants: ['एस सी ओ'],
    roman: ['SCO'],
  },
  { id: 'secretariat', kind: 'organisation', name: 'एससीओ सचिवालय' },
  { id: 'five', kind: 'organisation', name: 'शंघाई फाइव', variants: ['शंघाई-5'] },
  { id: 'rats', kind: 'organisation', name: 'क्षेत्रीय आतंकवाद-रोधी ढांचा', abbreviation: 'रैट्स', roman: ['RATS'] },
  { id: 'council', kind: 'organisation', name: 'शासनाध्यक्ष परिषद', shortForms: ['परिषद'] },
  { id: 'shanghai', kind: 'place', name: 'शंघाई' },
  { id: 'dushanbe', kind: 'place', name: 'दुशान्बे' },
  { id: 'astana', kind: 'place', name: 'अस्ताना' },
  { id: 'delhi', kind: 'place', name: 'नई दिल्ली', variants: ['दिल्ली'] },
  { id: 'belarus', kind: 'place', name: 'बेलारूस' },
  { id: 'kazakhstan', kind: 'place', name: 'कजाकिस्तान' },
  { id: 'india', kind: 'place', name: 'भारत' },
  { id: 'goa', kind: 'place', name: 'गोवा' },
  { id: 'fort', kind: 'place', name: 'लाल किला' },
  { id: 'cantt-town', kind: 'place', name: 'अयोध्या छावनी', variants: ['फैजाबाद कैंट'] },
  { id: 'cantonment', kind: 'term', name: 'छावनी', variants: ['कैंट'] },
  { id: 'observer', kind: 'term', name: 'पर्यवेक्षक' },
  { id: 'partner', kind: 'term', name: 'संवाद साझेदार' },
  { id: 'theatre', kind: 'term', name: 'थिएटर कमान' },
  { id: 'evils', kind: 'term', name: 'तीन बुराइयां', variants: ['तीन बुरी ताकतें'] },
  { id: 'memorandum', kind: 'term', name: 'दायित्वों का ज्ञापन' },
  { id: 'attack', kind: 'term', name: 'पहलगाम हमला' },
  { id: 'f16', kind: 'term', name: 'एफ-16', variants: ['एफ 16'], roman: ['F-16'] },
];

/** Mentions as `text=entity`, in order. */
const found = (text: string) => findEntities(text, entities).map(({ text, entity }) => `${text}=${entity}`);

describe('findEntities', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    // Inflected and followed names.
    ['a name before a postposition', 'राजनाथ सिंह ने एससीओ की बैठक देखी।', ['राजनाथ सिंह=rajnath', 'एससीओ=sco']],
    ['a plural in the oblique case', 'तीन पर्यवेक्षकों को बुलाया गया।', ['पर्यवेक्षकों=observer']],
    ['plurals of a noun in -ी', 'दो छावनियां बनीं, कई छावनियों में काम हुआ।', ['छावनियां=cantonment', 'छावनियों=cantonment']],
    ['the plural of a term of two words', 'नई थिएटर कमानों का खाका।', ['थिएटर कमानों=theatre']],
    ['an oblique in -े', 'क्षेत्रीय आतंकवाद-रोधी ढांचे के साथ।', ['क्षेत्रीय आतंकवाद-रोधी ढांचे=rats']],
    ['an oblique of a term', 'पहलगाम हमले के बाद।', ['पहलगाम हमले=attack']],
    ['an oblique of a place that ends in a common noun', 'वे लाल किले से बोले।', ['लाल किले=fort']],
    ['a lemma that is a plural', 'तीन बुराइयों और तीन बुरी ताकतों पर।', ['तीन बुराइयों=evils', 'तीन बुरी ताकतों=evils']],
    ['agreement inside a name', 'दायित्वों के ज्ञापनों पर दस्तखत।', ['दायित्वों के ज्ञापनों=memorandum']],
    ['an observer state', 'बेलारूस पर्यवेक्षक देश था।', ['बेलारूस=belarus', 'पर्यवेक्षक=observer']],
    // Spelling.
    ['a nukta where the list has none', 'शेराली मिर्ज़ो और कज़ाकिस्तान', ['शेराली मिर्ज़ो=mirzo', 'कज़ाकिस्तान=kazakhstan']],
    ['an anusvara for a class nasal', 'दुशांबे पहुंचे', ['दुशांबे=dushanbe']],
    [
      'a zero-width joiner in a conjunct',
      'दुशान्\u200dबे और अस्\u200dताना',
      ['दुशान्\u200dबे=dushanbe', 'अस्\u200dताना=astana'],
    ],
    [
      'a hyphen missing or of another kind',
      'क्षेत्रीय आतंकवाद रोधी ढांचा, एफ‑16',
      ['क्षेत्रीय आतंकवाद रोधी ढांचा=rats', 'एफ‑16=f16'],
    ],
    ['initials with and without a full stop', 'एस. जयशंकर, एस जयशंकर', ['एस. जयशंकर=jaishankar', 'एस जयशंकर=jaishankar']],
    ['an acronym by letter names', 'एस.सी.ओ. और SCO', ['एस.सी.ओ=sco', 'SCO=sco']],
    ['Latin letters', 'Rajnath Singh saw an F-16', ['Rajnath Singh=rajnath', 'F-16=f16']],
    // What is no mention.
    ['a derived word', 'बेलारूसी और भारतीय दल', []],
    ['a name inside a word', 'महाभारत, भारती, पिछावनी, दिल्लीवाले, शंघाईनामा', []],
    ['a Latin word that is an acronym in small letters', 'the rats of scone', []],
    ['a name cut by a comma or a full stop', 'राजनाथ, सिंह आए। संवाद। साझेदार', []],
    ['a number that only looks like a part', 'शंघाई 5 जुलाई को सजा', ['शंघाई=shanghai']],
    ['a longer number', 'एफ-160 और एफ-16', ['एफ-16=f16']],
    ['a postposition that looks like an initial', 'भारत के नटवर सिंह', ['भारत=india', 'नटवर सिंह=natwar']],
    ['a place in a newspaper’s name', 'अस्ताना टाइम्स ने लिखा', []],
    // Longest first.
    ['a place inside an organisation', 'शंघाई सहयोग संगठन शंघाई में बना', ['शंघाई सहयोग संगठन=sco', 'शंघाई=shanghai']],
    ['two organisations with one first word', 'शंघाई फाइव, शंघाई-5', ['शंघाई फाइव=five', 'शंघाई-5=five']],
    ['an acronym inside a longer name', 'एससीओ सचिवालय', ['एससीओ सचिवालय=secretariat']],
    ['a country inside a person’s name', 'भारत भूषण बाबू भारत लौटे', ['भारत भूषण बाबू=babu', 'भारत=india']],
    ['a term inside a place', 'फैजाबाद कैंट की छावनी', ['फैजाबाद कैंट=cantt-town', 'छावनी=cantonment']],
    ['a short variant inside a name', 'नई दिल्ली से दिल्ली', ['नई दिल्ली=delhi', 'दिल्ली=delhi']],
    // Short forms.
    ['a short form before its full name', 'सिंह आए। राजनाथ सिंह बोले। सिंह गए।', ['राजनाथ सिंह=rajnath', 'सिंह=rajnath']],
    [
      'a surname of two people: the last one named in full',
      'मनमोहन सिंह और राजनाथ सिंह। सिंह ने कहा।',
      ['मनमोहन सिंह=manmohan', 'राजनाथ सिंह=rajnath', 'सिंह=rajnath'],
    ],
    [
      'the same, named the other way round',
      'राजनाथ सिंह और मनमोहन सिंह। सिंह ने कहा।',
      ['राजनाथ सिंह=rajnath', 'मनमोहन सिंह=manmohan', 'सिंह=manmohan'],
    ],
    ['a first name after the full name', 'राजनाथ सिंह आए। राजनाथ बोले।', ['राजनाथ सिंह=rajnath', 'राजनाथ=rajnath']],
    ['a surname behind a title', 'राजनाथ सिंह आए। रक्षा मंत्री सिंह बोले।', ['राजनाथ सिंह=rajnath', 'सिंह=rajnath']],
    ['a surname that is another person’s', 'राजनाथ सिंह आए। विक्रम सिंह बोले।', ['राजनाथ सिंह=rajnath']],
    [
      'a common word that ends another name',
      'शासनाध्यक्ष परिषद। सुरक्षा परिषद। इस परिषद में।',
      ['शासनाध्यक्ष परिषद=council', 'परिषद=council'],
    ],
  ])('handles %s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives offsets of the text as it stands, joiners and nuktas included', () => {
    const text = '“कज़ाकिस्तान” से दुशान्\u200dबे';
    for (const { start, end, text: written } of findEntities(text, entities))
      expect(text.slice(start, end)).toBe(written);
    expect(findEntities(text, entities)).toHaveLength(2);
  });

  it('remembers full names from earlier sentences of the article', () => {
    const find = createEntityMatcher(entities);
    const seen = new Set<string>();
    find('मनमोहन सिंह गए। राजनाथ सिंह आए।', seen);
    find('फिर मनमोहन सिंह लौटे।', seen);
    expect([...seen]).toEqual(['rajnath', 'manmohan']);
    expect(find('सिंह ने कहा।', seen).map(({ entity }) => entity)).toEqual(['manmohan']);
    expect(find('सिंह ने कहा।')).toEqual([]);
  });

  it('never overlaps, goes forward and stays on whole words in any text', () => {
    const pieces = fc.constantFrom(
      ...['राजनाथ', 'सिंह', 'शंघाई', 'सहयोग', 'संगठन', 'एससीओ', 'के', 'एस', 'जयशंकर', 'छावनी', 'छावनियों', 'F', '16'],
      ...[' ', ' ', '-', '. ', '।', ', ', '\u200d', '\u093c', 'ो', '(', '5'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const mention of findEntities(text, entities)) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(/^[\p{L}\p{M}\p{Nd}]/u.test(text.slice(mention.end))).toBe(false);
          expect(/[\p{L}\p{M}\p{Nd}]$/u.test(text.slice(0, mention.start))).toBe(false);
          at = mention.end;
        }
      }),
    );
  });
});
