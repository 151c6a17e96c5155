import MiniSearch from 'minisearch';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../build/build-index.ts';
import { buildAndOpenIndex } from '../build/open-index.ts';
import type { SearchDocument } from '../build/search-document.ts';
import type { IndexFiles } from './files/index-files.ts';
import { parseManifest } from './files/manifest.ts';
import { type SearchOptions, search } from './search.ts';

/** One short story a line: id, headline, text. Each answers queries that the others must not. */
const STORIES: readonly (readonly [id: string, title: string, text: string])[] = [
  ['mantri', 'मंत्री पहुंचे', 'वित्त मंत्री शाम को लौटे।'],
  ['ladki', 'लड़की ने दौड़ जीती', 'गांव की लड़की आगे रही।'],
  ['mahila', 'महिला समूह', 'एक महिला ने काम शुरू किया।'],
  ['sena', 'सेना का अभ्यास', 'पहाड़ में सेना का अभ्यास चला।'],
  ['kitab', 'किताब का मेला', 'नई किताब खूब बिकी।'],
  ['faizabad', 'फ़ैज़ाबाद की सड़क', 'फ़ैज़ाबाद में काम पूरा हुआ।'],
  ['bazar', 'बाज़ार में रौनक', 'बाज़ार देर तक खुला रहा।'],
  ['sarak', 'सड़क पर पेड़', 'आंधी से पेड़ गिरा।'],
  ['hindi', 'हिन्दी दिवस', 'हिन्दी में कविता पढ़ी गई।'],
  ['mumbai', 'मुम्बई में बारिश', 'मुम्बई में पानी भरा।'],
  ['kendra', 'केन्द्र खुला', 'नया केन्द्र शुरू हुआ।'],
  ['panch', 'पाँच लोग सम्मानित', 'पाँच लोगों को इनाम मिला।'],
  ['belarus', 'बेलारूस से दल आया', 'बेलारूस का दल लौटा।'],
  ['sammelan', 'सम्मेलन संपन्न', 'दो दिन का सम्मेलन चला।'],
  ['dushanbe', 'दुशान्बे की उड़ान', 'दुशान्बे के लिए उड़ान शुरू।'],
  ['garmi', 'गर्मी बढ़ी', 'गर्मी से राहत नहीं।'],
  ['rishi', 'ऋषि का आश्रम', 'ऋषि ने कथा सुनाई।'],
  ['rajnath', 'राजनाथ का दौरा', 'राजनाथ ने जवानों से बात की।'],
  ['vishwa', 'विश्वविद्यालय में प्रवेश', 'विश्वविद्यालय ने सूची निकाली।'],
  ['sco', 'एससीओ की बैठक', 'एससीओ के देश जुटे।'],
  ['sangathan', 'शंघाई सहयोग संगठन', 'शंघाई सहयोग संगठन में चर्चा।'],
  ['un', 'यूएन की रिपोर्ट', 'यूएन ने आंकड़े दिए।'],
  ['who', 'डब्ल्यूएचओ की चेतावनी', 'डब्ल्यूएचओ ने दवा पर कहा।'],
  ['f16', 'एफ-16 विमान', 'एफ-16 का पुर्जा आया।'],
  ['gst', 'GST की दर', 'GST परिषद मिली।'],
  ['kal', 'कल छुट्टी', 'कल दफ्तर बंद रहेगा।'],
  ['kul', 'कुल खर्च', 'कुल रकम बढ़ी।'],
  ['kaal', 'काल का पहिया', 'काल बदलता है।'],
  ['phool', 'फूल खिले', 'बाग में फूल आए।'],
  ['phal', 'फल महंगे', 'मंडी में फल कम।'],
  ['rakshamantri', 'रक्षामंत्री का भाषण', 'रक्षामंत्री ने भाषण दिया।'],
  ['theatre', 'थिएटर कमांड की तैयारी', 'थिएटर कमांड पर काम जारी।'],
];
const DOCUMENTS: readonly SearchDocument[] = STORIES.map(([id, title, text], index) => ({
  id,
  title,
  text,
  date: `20${10 + (index % 5)}-03-${String(1 + (index % 28)).padStart(2, '0')}`,
  kind: index % 2 === 0 ? 'news' : 'explainer',
  storylines: index % 3 === 0 ? ['sco'] : [],
}));

let index: IndexFiles;
beforeAll(async () => {
  index = await buildAndOpenIndex(DOCUMENTS, { titles: true });
});

async function ids(query: string, options: Partial<SearchOptions> = {}): Promise<string[]> {
  const { groups } = await search(index, query, { count: 10, ...options });
  return groups.flatMap(({ hits }) => hits.map(({ id }) => id));
}

describe('search finds', () => {
  it.each([
    ['मंत्रियों', 'mantri'],
    ['मंत्रियो\u200dं', 'mantri'],
    ['लड़कियाँ', 'ladki'],
    ['लड़कियों', 'ladki'],
    ['महिलाओं', 'mahila'],
    ['महिलाएं', 'mahila'],
    ['सेनाओं', 'sena'],
    ['सेनाएँ', 'sena'],
    ['किताबों', 'kitab'],
    ['किताबें', 'kitab'],
    ['सड़कों', 'sarak'],
    ['सड़कें', 'sarak'],
    ['केंद्रों', 'kendra'],
    ['विश्वविद्यालयों', 'vishwa'],
    ['सम्मेलनों', 'sammelan'],
    ['ऋषियों', 'rishi'],
    ['फूलों', 'phool'],
    ['फलों', 'phal'],
    ['उड़ानें', 'dushanbe'],
    ['बाज़ारों', 'bazar'],
    ['विमानों', 'f16'],
    ['संगठनों', 'sangathan'],
  ])('the inflected %s', async (query, id) => {
    expect(await ids(query)).toContain(id);
  });

  it.each([
    ['फैजाबाद', 'faizabad'],
    ['फ़ैजाबाद', 'faizabad'],
    ['फैज़ाबाद', 'faizabad'],
    ['फ\u093cैज\u093cाबाद', 'faizabad'],
    ['बाजार', 'bazar'],
    ['सडक', 'sarak'],
    ['सड\u093cक', 'sarak'],
    ['लडकी', 'ladki'],
    ['उडान', 'dushanbe'],
    ['पेड', 'sarak'],
  ])('%s without or with another nukta', async (query, id) => {
    expect(await ids(query)).toContain(id);
  });

  it.each([
    ['हिंदी', 'hindi'],
    ['मुंबई', 'mumbai'],
    ['केंद्र', 'kendra'],
    ['पांच', 'panch'],
    ['दुशांबे', 'dushanbe'],
    ['दुशाम्बे', 'dushanbe'],
    ['गाँव', 'ladki'],
    ['आँधी', 'sarak'],
    ['सँगठन', 'sangathan'],
    ['शङ्घाई', 'sangathan'],
    ['महँगे', 'phal'],
  ])('%s with its nasal written another way', async (query, id) => {
    expect(await ids(query)).toContain(id);
  });

  it.each([
    ['हिन्\u200dदी', 'hindi'],
    ['हिन्\u200cदी', 'hindi'],
    ['विश्\u200dवविद्\u200dयालय', 'vishwa'],
    ['सम्\u200dमेलन', 'sammelan'],
    ['डब्\u200dल्\u200dयूएचओ', 'who'],
  ])('%s with joiners', async (query, id) => {
    expect(await ids(query)).toContain(id);
  });

  it.each([
    ['बेलारुस', 'belarus'],
    ['सम्मलेन', 'sammelan'],
    ['गरमी', 'garmi'],
    ['रिषि', 'rishi'],
    ['रिशी', 'rishi'],
    ['राजनाथु', 'rajnath'],
    ['फैजबाद', 'faizabad'],
    ['विश्वविधालय', 'vishwa'],
    ['विश्वविद्यालये', 'vishwa'],
    ['कन्द्र', 'kendra'],
    ['मुम्बइ', 'mumbai'],
    ['दुशाँबे', 'dushanbe'],
    ['महीला', 'mahila'],
    ['कीताब', 'kitab'],
    ['शांघाई', 'sangathan'],
    ['थियेटर', 'theatre'],
    ['कमान्ड', 'theatre'],
    ['बजार', 'bazar'],
    ['लडकि', 'ladki'],
    ['सहियोग', 'sangathan'],
  ])('the misspelt %s', async (query, id) => {
    expect(await ids(query)).toContain(id);
  });

  it.each([
    ['rajnath', 'rajnath'],
    ['raajnaath', 'rajnath'],
    ['mantri', 'mantri'],
    ['mantriyon', 'mantri'],
    ['ladki', 'ladki'],
    ['larki', 'ladki'],
    ['mahila', 'mahila'],
    ['sena', 'sena'],
    ['kitab', 'kitab'],
    ['faizabad', 'faizabad'],
    ['faijabad', 'faizabad'],
    ['bazaar', 'bazar'],
    ['sadak', 'sarak'],
    ['hindi', 'hindi'],
    ['mumbai', 'mumbai'],
    ['kendra', 'kendra'],
    ['paanch', 'panch'],
    ['belarus', 'belarus'],
    ['sammelan', 'sammelan'],
    ['dushanbe', 'dushanbe'],
    ['garmi', 'garmi'],
    ['rishi', 'rishi'],
    ['vishwavidyalaya', 'vishwa'],
    ['shanghai sahyog sangathan', 'sangathan'],
    ['theatre command', 'theatre'],
    ['phool', 'phool'],
  ])('the Roman %s', async (query, id) => {
    expect((await ids(query)).slice(0, 2)).toContain(id);
  });

  it.each([
    ['sco', 'sco'],
    ['SCO', 'sco'],
    ['S.C.O.', 'sco'],
    ['एस सी ओ', 'sco'],
    ['एस. सी. ओ.', 'sco'],
    ['शंघाई सहयोग संगठन', 'sco'],
    ['Shanghai Cooperation Organisation', 'sco'],
    ['एससीओ', 'sangathan'],
    ['sco', 'sangathan'],
    ['UN', 'un'],
    ['यू.एन.', 'un'],
    ['संयुक्त राष्ट्र', 'un'],
    ['United Nations', 'un'],
    ['who', 'who'],
    ['WHO', 'who'],
    ['विश्व स्वास्थ्य संगठन', 'who'],
    ['F-16', 'f16'],
    ['f16', 'f16'],
    ['एफ 16', 'f16'],
    ['एफ१६', 'f16'],
    ['जीएसटी', 'gst'],
    ['वस्तु एवं सेवा कर', 'gst'],
  ])('the acronym %s', async (query, id) => {
    expect(await ids(query)).toContain(id);
  });

  it.each([
    ['रक्षा मंत्री', 'rakshamantri'],
    ['raksha mantri', 'rakshamantri'],
  ])('%s written as one word', async (query, id) => {
    expect(await ids(query)).toContain(id);
  });
});

describe('search keeps apart', () => {
  it.each([
    ['कल', ['kal']],
    ['कुल', ['kul']],
    ['काल', ['kaal']],
    ['फूल', ['phool']],
    ['फल', ['phal']],
  ])('%s from its neighbours', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });
});

describe('search answers', () => {
  it('with documents that have all words above those that have one', async () => {
    expect((await ids('एससीओ बैठक'))[0]).toBe('sco');
  });

  it('newest first on request, among those that answer most', async () => {
    const { groups } = await search(index, 'काम', { count: 10, order: 'newest' });
    const dates = groups.flatMap(({ hits }) => hits.map(({ date }) => date ?? ''));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('of one year, kind or storyline', async () => {
    const all = await ids('काम');
    const dated = new Map(DOCUMENTS.map((document) => [document.id, document]));
    const year = await ids('काम', { year: '2010' });
    expect(year).toEqual(all.filter((id) => dated.get(id)?.date?.startsWith('2010')));
    const news = await ids('काम', { filters: ['kind:news'] });
    expect(news).toEqual(all.filter((id) => dated.get(id)?.kind === 'news'));
    const both = await ids('काम', { filters: ['kind:news', 'storyline:sco'] });
    expect(both).toEqual(news.filter((id) => dated.get(id)?.storylines?.includes('sco')));
    expect(await ids('काम', { filters: ['storyline:none'] })).toEqual([]);
    expect(await ids('काम', { year: '1999' })).toEqual([]);
  });

  it('a phrase with its words in order, when texts are at hand', async () => {
    const documents = [
      { id: 'order', title: 'एक', text: 'वहां रक्षा मंत्री बोले।' },
      { id: 'other', title: 'दो', text: 'मंत्री ने रक्षा पर कहा।' },
    ];
    const files = await buildAndOpenIndex(documents, { texts: true });
    const text = async (_card: unknown, document: number): Promise<string> => files.text(document);
    const found = await search(files, '"रक्षा मंत्री"', { count: 10, text });
    expect(found.groups.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(['order']);
    const unchecked = await search(files, '"रक्षा मंत्री"', { count: 10 });
    expect(unchecked.groups[0]?.total).toBe(2);
  });

  it('with each kind apart, entities and events before articles', async () => {
    const files = await buildAndOpenIndex([
      { id: 'a', title: 'दुशान्बे', text: 'शहर' },
      { id: 'e', group: 'event', title: 'दुशान्बे शिखर बैठक', text: '', date: '2021' },
      { id: 'd', group: 'entity', title: 'दुशान्बे', alsoNamed: ['Dushanbe'], text: 'राजधानी' },
    ]);
    const { groups } = await search(files, 'dushanbe', { count: 5 });
    expect(groups.map(({ kind }) => kind)).toEqual(['entity', 'event', 'article']);
  });

  it('nothing to an empty query or a word that sounds like none', async () => {
    expect(await ids('')).toEqual([]);
    expect(await ids('qqqqzzzzxxxx')).toEqual([]);
    expect(await ids('।')).toEqual([]);
  });

  it('with the spelling it has when a word is misspelt', async () => {
    expect((await search(index, 'सम्मलेन', { count: 1 })).didYouMean).toBe('सम्मेलन');
    expect((await search(index, 'सम्मेलन', { count: 1 })).didYouMean).toBeNull();
  });
});

describe('the index', () => {
  it('is the same for the same documents, and another for others', async () => {
    const [one, same, other] = await Promise.all([
      buildSearchIndex(DOCUMENTS),
      buildSearchIndex(DOCUMENTS),
      buildSearchIndex(DOCUMENTS.slice(1)),
    ]);
    expect([...same.files]).toEqual([...one.files]);
    expect([...other.files.keys()][1]).not.toBe([...one.files.keys()][1]);
  });

  it('of no documents answers nothing', async () => {
    const files = await buildAndOpenIndex([]);
    expect((await search(files, 'राजनाथ', { count: 5 })).groups).toEqual([]);
  });

  it('refuses two documents with one id', async () => {
    const [first] = DOCUMENTS;
    await expect(buildSearchIndex(first ? [first, first] : [])).rejects.toThrow('mantri');
  });

  it('of another analyser is refused', () => {
    expect(() => parseManifest({ ...index.manifest, analyser: 0 })).toThrow('analyser');
  });

  it('ranks words spelt alike as an independent BM25 does', async () => {
    const oracle = new MiniSearch<SearchDocument>({
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 3 } },
    });
    oracle.addAll(DOCUMENTS);
    for (const query of ['सेना अभ्यास', 'गांव दौड़', 'बाग फूल', 'मंडी फल', 'दफ्तर छुट्टी', 'यूएन रिपोर्ट']) {
      expect((await ids(query))[0]).toBe(oracle.search(query)[0]?.id);
    }
  });
});
