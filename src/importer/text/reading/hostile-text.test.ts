import { describe, expect, it } from 'vitest';
import { processorTime } from '#checks/samples/processor-time.ts';
import { readText } from './read-text.ts';

const STORY = 'गांव के पास टूटा नदी का पुराना पुल\n\nशहर से बाहर जाने वाला पुल टूट गया है। अधिकारियों ने जांच शुरू की।\n\n';

/** In milliseconds of the processor: far more than any of these takes, far less than what is worse than linear needs. */
const LIMIT_MS = 5_000;

describe('a hostile text', () => {
  it.each([
    ['names of sharing services in one line', `${'koo '.repeat(30)}z`],
    ['names of sections before the headline', `${'hindi news '.repeat(30)}z गांव के पास टूटा नदी का पुराना पुल`],
    ['slashes in one line', `${'/'.repeat(100)}z`],
    ['tabs', `क${'\t'.repeat(16_000)}ख`],
    ['a dash and tabs', `- ${'\t'.repeat(24_000)}ख।`],
    ['verbs of saying before a quotation', `${'कहा '.repeat(3_000)}ख ${'"क" '.repeat(3_000)}`],
    ['agents and quotations', 'मंत्री ने कहा, "काम हो गया" '.repeat(12_000)],
    ['also-read marks in one line', 'यह भी पढ़ें: '.repeat(12_000)],
    ['brackets', '('.repeat(150_000)],
    ['bullets', `क${'•'.repeat(150_000)}ख`],
    ['carriage returns', '\r'.repeat(40_000)],
    ['paragraph separators', 'क\u2029'.repeat(40_000)],
    ['one-letter lines', 'क\n'.repeat(40_000)],
    ['also-read lines over lists', 'यह भी पढ़ें\n• क ख ग घ च छ ज झ ट\n'.repeat(8_000)],
    ['weekdays in one sentence', 'सोमवार '.repeat(12_000)],
    ['commas', `${', '.repeat(60_000)}क`],
    ['marks on one letter', `क${'\u094d\u093c'.repeat(120_000)}`],
  ])('is read in good time: %s', { timeout: 120_000 }, (_name, hostile) => {
    const took = processorTime(() => {
      const { items, refused, report } = readText(`${STORY}${hostile}`, {
        source: 'x',
        lang: 'hi',
        published: '2021-07-28',
      });
      expect(items.length + refused.length).toBeGreaterThan(0);
      expect(report.length).toBeGreaterThan(0);
    });
    expect(took).toBeLessThan(LIMIT_MS);
  });
});

describe('a long text', () => {
  it('keeps a paragraph of ten thousand characters whole', () => {
    const paragraph = 'अधिकारियों ने बताया कि पुल की मरम्मत अगले महीने शुरू होगी और काम तीन महीने चलेगा। '.repeat(120).trim();
    const [story] = readText(`${STORY}${paragraph}`, { source: 'x' }).items;
    expect(paragraph.length).toBeGreaterThan(9_000);
    expect(story?.blocks.at(-1)).toMatchObject({ type: 'paragraph', text: paragraph });
  });

  it('keeps a sentence that names two sharing services', () => {
    const sentence = 'पुलिस ने फेसबुक और ट्विटर पर लोगों से शांति रखने की अपील की।';
    const [story] = readText(`${STORY}${sentence}`, { source: 'x' }).items;
    expect(story?.blocks.at(-1)).toMatchObject({ type: 'paragraph', text: sentence });
  });

  it.each(['Facebook Twitter WhatsApp', 'FacebookTwitterWhatsApp', 'फेसबुक पर शेयर करें', 'शेयर | फेसबुक | ट्विटर'])(
    'leaves out a share bar: %s',
    (bar) => {
      const [story] = readText(`${STORY}${bar}\n\nलोग नाव से नदी पार कर रहे हैं।`, { source: 'x' }).items;
      expect(story?.blocks.map((block) => ('text' in block ? block.text : block.type)).join()).not.toContain(bar);
    },
  );
});
