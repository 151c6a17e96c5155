import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { sentences } from '#hindi/text/segment.ts';
import { blockTexts } from '../body/enrich.ts';
import { splitLines } from '../input/lines.ts';
import type { RawItem } from '../model/raw-item.ts';
import { readText } from './read-text.ts';

/** Pieces that raw news text is made of, so that random text meets every rule. */
const PIECES = [
  'पुल टूट गया है. अधिकारियों ने जांच शुरू की.',
  'गांव के पास टूटा नदी का पुराना पुल',
  'मंडी में सस्ता हुआ आलू, किसान परेशान',
  'यह भी पढ़ें: ',
  'ये भी पढ़ें',
  ' Also Read - ',
  'पढ़ें पूरी खबर',
  'क्लिक करें',
  '(बीबीसी हिन्दी के एंड्रॉएड ऐप के लिए आप',
  'नई दिल्ली, जेएनएन । ',
  'मुंबई, चार अप्रैल (भाषा) ',
  'रांची : ',
  'नई दिल्ली',
  'Edited By राकेश | Updated: 01 Mar 2020',
  'Advertisement',
  'हाइलाइट्स',
  '• पहला काम पूरा हुआ',
  '2. दूसरा काम बाकी है',
  'जिला\tपुल\tटूटे',
  'रांची | 12 | 2',
  '“हमें नया पुल चाहिए।”',
  '-रामलाल यादव, सरपंच',
  '— जिला परिषद (@zp) July 27, 2021',
  ' - फोटो : पीटीआई',
  '=====',
  ' Published by: मोहन लाल Updated Wed, 28 Jul 2021',
  'Tags: ',
  'नयी दिल्ली 28 जुलाई (वार्ता) ',
  'इमेज स्रोत, REUTERS',
  'इमेज कैप्शन,',
  'शीर्षक: ',
  'भाषा अमित नरेश',
  'नरेश',
  '11:02 AM, 28-Jul-2021',
  'पटना3 घंटे पहले',
  ' […]',
  ' Read more',
  'पुल से जुड़ी ये खबर भी पढ़ें...',
  'एजेंसी, पटना',
  'देश / ',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\u200d',
  '|',
  '।',
  ')',
];

const newsText = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  newsText,
  fc.string({ unit: 'binary' }),
  fc.tuple(newsText, fc.string({ unit: 'binary' })).map(([a, b]) => a + b),
);
const bare = (text: string): string => text.replace(/\s+/g, '');

/** Everything an item says, sentence by sentence. */
function said(item: RawItem): string[] {
  const texts = item.blocks.flatMap((block) => [
    ...blockTexts(block),
    ...(block.type === 'related' ? [block.headline] : []),
    ...(block.type === 'figure' ? [block.credit ?? ''] : []),
    ...(block.type === 'quote' ? [block.speaker ?? ''] : []),
  ]);
  const fields = [item.headline, item.byline ?? '', item.agency ?? '', item.dateline?.place ?? ''];
  return [...texts, ...fields]
    .flatMap((text) => sentences(text))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

describe('readText, whatever the text', () => {
  it('accounts for every line of the input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { report } = readText(text, { source: 'x', split: true });
        const told = new Set(report.map(({ line }) => line));
        const lines = new Set(splitLines(text).map(({ number }) => number));
        expect([...lines].filter((line) => !told.has(line))).toEqual([]);
        expect([...told].filter((line) => !lines.has(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing that does not stand in the input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const input = bare(normalizeForStorage(text));
        const cut = bare(input.replace(/क्लिककरें/g, ''));
        for (const item of readText(text, { source: 'x', split: true }).items) {
          for (const sentence of said(item)) {
            expect(input.includes(bare(sentence)) || cut.includes(bare(sentence)), sentence).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every letter that it does not report as dropped', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { items, report } = readText(text, { source: 'x', split: true });
        if (items.length === 0) return;
        const kept =
          items.flatMap(said).join('') +
          items.flatMap((item) => item.blocks.map((block) => JSON.stringify(block))).join('');
        const plain = ['paragraph', 'heading'];
        const dropped = new Set(report.filter(({ as }) => !plain.includes(as ?? '')).map(({ line }) => line));
        for (const { number, text: line } of splitLines(text)) {
          if (dropped.has(number) || line.trim() === '') continue;
          for (const word of line.match(/[\p{L}\p{M}]{4,}/gu) ?? []) expect(kept).toContain(word.normalize('NFC'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same text the same way twice, and with other line ends', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const plain = text.replace(/\r\n/g, '\n');
        const once = readText(plain, { source: 'x' });
        expect(readText(`\ufeff${plain.replace(/\n/g, '\r\n')}`, { source: 'x' })).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
