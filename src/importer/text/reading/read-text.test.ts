import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const FIRST = 'जिला परिषद ने मंगलवार को नए पुल की योजना मंजूर की. अध्यक्ष ने कहा कि काम जल्दी शुरू होगा.';
const SECOND = 'पुल पर करीब दो करोड़ रुपये खर्च होंगे और यह 2023 में पूरा होगा.';
const LINK = 'नदी किनारे के गांवों को मिला पक्का रास्ता, किसानों ने मनाई खुशी';

const read = (text: string, options: object = {}) => readText(text, { source: 'test.txt', ...options });
const only = (text: string, options: object = {}) => {
  const { items, refused } = read(text, options);
  expect(refused).toEqual([]);
  expect(items).toHaveLength(1);
  return items[0] ?? expect.fail('no item');
};
const texts = (text: string) =>
  only(text).blocks.map((block) => ('text' in block ? `${block.type}: ${block.text}` : block.type));

describe('readText', () => {
  it.each([
    ['behind a paragraph after one space', `${FIRST} Also Read - ${LINK}\n\n${SECOND}`],
    ['behind a paragraph without a space', `${FIRST}Also Read - ${LINK}\n\n${SECOND}`],
    ['on its own line', `${FIRST}\n\nयह भी पढ़ें: ${LINK}\n\n${SECOND}`],
    ['behind a marker alone on its line', `${FIRST}\n\nये भी पढ़ें\n${LINK}\n\n${SECOND}`],
    ['before a marker alone on its line', `${FIRST}\n\n${LINK}\nAlso Read\n\n${SECOND}`],
    ['before and again behind a marker', `${FIRST}\n\n${LINK}\nAlso Read\n${LINK}\n\n${SECOND}`],
    ['behind a visarga used as a colon', `${FIRST}\n\nयह भी पढ़ेंः ${LINK}\n\n${SECOND}`],
  ])('takes a related headline %s', (_name, text) => {
    const item = only(text);
    expect(item.blocks.map(({ type }) => type)).toEqual(['paragraph', 'related', 'paragraph']);
    expect(item.blocks[1]).toMatchObject({ type: 'related', headline: LINK });
    expect(texts(text)).toEqual([`paragraph: ${FIRST}`, 'related', `paragraph: ${SECOND}`]);
  });

  it('lets the first sentence stand in for a headline and says so', () => {
    const { items, report } = read(`${FIRST}\n\n${SECOND}`);
    expect(items[0]).toMatchObject({
      headline: 'जिला परिषद ने मंगलवार को नए पुल की योजना मंजूर की',
      headlineFrom: 'first-sentence',
      dateline: null,
      byline: null,
      publishedAt: null,
    });
    expect(report).toContainEqual(expect.objectContaining({ line: 1, code: 'headline-from-first-sentence' }));
  });

  it('reads the same article whatever the line ends, the BOM and the coding of nukta letters', () => {
    const plain = `बड़ी ख़बर: पुल की योजना मंजूर\n\n${FIRST}\n\n${SECOND}`;
    const expected = only(plain);
    const precomposed = plain.replaceAll('\u0921\u093c', '\u095c').replaceAll('\u0916\u093c', '\u0959');
    expect(precomposed).not.toBe(plain);
    expect(only(`\ufeff${plain.replaceAll('\n', '\r\n')}`)).toEqual(expected);
    expect(only(precomposed)).toEqual(expected);
  });

  it('reads a line with a hundred thousand spaces at once', () => {
    const start = performance.now();
    expect(texts(`${FIRST}${' '.repeat(100_000)}${SECOND}`)).toEqual([`paragraph: ${FIRST} ${SECOND}`]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['', 'empty', 1],
    [' \n\u00a0\n', 'only-whitespace', 1],
    ['\nThe council cleared the new bridge on Tuesday.\n', 'not-hindi', 2],
    ['Hkkjr ds j{kk ea=h us dgk gS fd ns dh lhek ij lsuk rS;kj gS vkSj ihNs ugha gVsxh', 'legacy-font', 1],
    ['à¤­à¤¾à¤°à¤¤ à¤¨à¥‡ à¤•à¤¹à¤¾', 'mojibake', 1],
    ['पुल की योजना मंजूर', 'no-body', 1],
  ])('refuses %j as %s', (text, code, line) => {
    expect(read(text)).toMatchObject({ items: [], refused: [{ source: 'test.txt', code, line }] });
  });
});
