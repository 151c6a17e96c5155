import { describe, expect, it } from 'vitest';
import { makeArticle, makeContent, makeEntity, makeStoryline, paragraphs } from '#checks/samples/make-content.ts';
import { linkContent } from '../link-content.ts';

const place = (name: string, entity: string | null = null) => ({ name, country: 'XX', entity });
const entities = [
  makeEntity({ id: 'union', kind: 'organisation', name: 'नदी संघ' }),
  makeEntity({ id: 'devgarh', kind: 'place', name: 'देवगढ़' }),
  makeEntity({ id: 'sonpur', kind: 'place', name: 'सोनपुर' }),
  makeEntity({ id: 'neela', name: 'नीला राय', shortForms: ['राय'] }),
  makeEntity({ id: 'charter', kind: 'term', name: 'नदी घोषणापत्र' }),
  makeEntity({ id: 'desh', kind: 'place', name: 'पूर्वदेश' }),
];
const storyline = makeStoryline({
  id: 'rivers',
  entity: 'union',
  countries: { AA: 'पूर्वदेश', BB: 'पश्चिमदेश' },
  events: [
    { id: 'E1', date: '1999-08', label: 'पहली बैठक', place: place('सोनपुर', 'sonpur'), entities: ['union'] },
    { id: 'E2', date: '2001-06-14', label: 'पूर्वदेश जुड़ा', place: place('देवगढ़', 'devgarh'), entities: ['desh'] },
    {
      id: 'E3',
      date: '2001-06-15',
      label: 'संघ की नींव',
      place: place('देवगढ़', 'devgarh'),
      entities: ['union', 'neela', 'desh'],
    },
    { id: 'E4', date: '2002-06-07', label: 'नदी घोषणापत्र पर दस्तखत', place: place('हरिपुर'), entities: ['union'] },
    { id: 'E5', date: '2002-06-07', label: 'बाढ़ केंद्र का समझौता', place: place('हरिपुर') },
    {
      id: 'E6',
      date: '2005-07-05',
      label: 'नए पर्यवेक्षक',
      place: place('सोनपुर', 'sonpur'),
      changes: [{ country: 'BB', status: 'observer' as const }],
    },
    { id: 'E7', date: '2010-05-16/2010-05-19', label: 'बाढ़ अभ्यास', place: place('देवगढ़', 'devgarh') },
    { id: 'E10', date: '2012-03-03', label: 'बांध पर करार', place: place('हरिपुर') },
    { id: 'E11', date: '2012-03-03', label: 'करार से बांध', place: place('हरिपुर') },
    {
      id: 'E12',
      date: '2013-05-04',
      label: 'राय ने किया पुल का उद्घाटन',
      place: place('सोनपुर', 'sonpur'),
      entities: ['neela'],
    },
    { id: 'E8', date: '2020', status: 'planned' as const, label: 'बीसवां सम्मेलन', place: place('सोनपुर', 'sonpur') },
    { id: 'E9', date: '2020-04-28', label: 'मंत्री बैठक', place: place('सोनपुर', 'sonpur'), entities: ['neela'] },
  ],
});

type Links = NonNullable<Parameters<typeof makeArticle>[0]['links']>;

function eventsOf(text: string, given: { links?: Links; events?: string[]; storylines?: string[] } = {}) {
  const article = makeArticle({ id: 'a', storylines: ['rivers'], blocks: paragraphs(...text.split('\n')), ...given });
  const [linked] = linkContent(makeContent({ articles: [article], entities, storylines: [storyline] })).articles;
  return linked?.blocks.flatMap((block) =>
    'sentences' in block ? block.sentences.flatMap(({ events }) => events ?? []) : [],
  );
}

describe('events named by sentences', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['a full date with the place', '15 जून 2001 को देवगढ़ में संघ की नींव पड़ी।', ['E3']],
    ['a full date with a person', '15 जून 2001 को नीला राय ने संघ की नींव रखी।', ['E3']],
    ['a full date with a place that no entity explains', '7 जून 2002 को हरिपुर में नदी घोषणापत्र पर दस्तखत हुए।', ['E4']],
    ['a full date with a country whose standing changed', '5 जुलाई 2005 को नए पर्यवेक्षक के तौर पर पश्चिमदेश आया।', ['E6']],
    ['a full date whose tie stands in the sentence before', 'सोनपुर में मेला लगा। 5 जुलाई 2005 को नए पर्यवेक्षक आए।', ['E6']],
    ['a full date with two words of the label', '5 जुलाई 2005 को नए देश पर्यवेक्षक बने।', ['E6']],
    ['a full date alone', '15 जून 2001 को वर्षा हुई।', []],
    ['another date with the place', '16 जून 2001 को देवगढ़ में वर्षा हुई।', []],
    ['of two events of a day the one named', '7 जून 2002 को हरिपुर में नदी घोषणापत्र अपनाया गया।', ['E4']],
    ['of two events of a day the one told', '7 जून 2002 को हरिपुर में बाढ़ केंद्र का समझौता हुआ।', ['E5']],
    ['the span of an event of days', '16 से 19 मई 2010 तक देवगढ़ में बाढ़ अभ्यास चला।', ['E7']],
    ['a day within an event of days', '17 मई 2010 को देवगढ़ में बाढ़ अभ्यास था।', ['E7']],
    ['a span that holds the decisive day', '14 से 16 जून 2001 तक नीला राय देवगढ़ में थीं और संघ की नींव पड़ी।', ['E3']],
    ['a month that is all we know', 'अगस्त 1999 में सोनपुर में पहली बैठक हुई।', ['E1']],
    ['a month of one event', 'जुलाई 2005 में सोनपुर में नए पर्यवेक्षक आए।', ['E6']],
    ['a month of one event without a tie', 'जुलाई 2005 में वर्षा हुई।', []],
    ['a tie of a month that stands in another sentence', 'सोनपुर बड़ा है। जुलाई 2005 में वर्षा हुई।', []],
    ['a year of one event', '2005 में सोनपुर में नए पर्यवेक्षक आए।', ['E6']],
    ['a year of one event named by what every event shares', '2005 में नदी संघ की चर्चा हुई।', []],
    ['a year of two events, one of them named better', '2001 में देवगढ़ में नीला राय ने संघ की नींव रखी।', ['E3']],
    ['a year of two events', '2001 में देवगढ़ में वर्षा हुई।', []],
    ['a year that is all we know beside a known day', '2020 में सोनपुर में बीसवां सम्मेलन होगा।', ['E8']],
    ['a span of years', '2001-05 में देवगढ़ और सोनपुर में वर्षा हुई।', []],
    ['several dates', '14 जून 2001 को पूर्वदेश देवगढ़ में जुड़ा, 2005 में सोनपुर में नए पर्यवेक्षक।', ['E2', 'E6']],
  ])('from %s', (_name, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it('decides between events told alike by what the article reports', () => {
    const text = '3 मार्च 2012 को हरिपुर में बांध पर करार हुआ।';
    expect(eventsOf(text)).toEqual(['E10', 'E11']);
    expect(eventsOf(text, { events: ['E11'] })).toEqual(['E11']);
  });

  it.each<[name: string, text: string, expected: string[]]>([
    ['the place and the day, but not what happened', '5 जुलाई 2005 को सोनपुर में वर्षा हुई।', []],
    ['another side of the same meeting', '7 जून 2002 को हरिपुर में सेना के बजट पर बात हुई।', []],
    ['a person of the label missing', '4 मई 2013 को सोनपुर में पुल का उद्घाटन हुआ।', []],
    ['the person by the surname', 'नीला राय आईं। 4 मई 2013 को सोनपुर में राय ने पुल का उद्घाटन किया।', ['E12']],
    ['what the paragraph tells around it', 'नीला राय से पुल के उद्घाटन पर बात हुई। यह 4 मई 2013 को सोनपुर में था।', ['E12']],
  ])('holds a sentence to telling of the event: %s', (_name, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it('knows only events of the article’s own running stories', () => {
    expect(eventsOf('15 जून 2001 को देवगढ़ में संघ की नींव पड़ी।', { storylines: [] })).toEqual([]);
  });

  it('obeys the editor', () => {
    const text = 'पहला। दूसरा।\n15 जून 2001 को देवगढ़ में संघ की नींव पड़ी।';
    expect(eventsOf(text, { links: { notEvents: ['E3'] } })).toEqual([]);
    expect(eventsOf(text, { links: { events: [{ block: 'p1', event: 'E1' }] } })).toEqual(['E1', 'E3']);
  });
});
