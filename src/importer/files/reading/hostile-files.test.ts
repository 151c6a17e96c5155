import { describe, expect, it } from 'vitest';
import { processorTime } from '#checks/samples/processor-time.ts';
import { readBytes } from './read-bytes.ts';

/** In milliseconds of the processor: far more than any of these takes, far less than what is worse than linear needs. */
const LIMIT_MS = 5_000;

const page = (body: string): string =>
  `<html><head><title>पुल टूटा</title></head><body><article><h1>पुल टूटा</h1><p>शहर से बाहर जाने वाला पुल टूट गया है और लोग नाव से जा रहे हैं।</p>${body}</article></body></html>`;
const feed = (behind: string): string =>
  `<rss version="2.0"><channel><item><title>पुल टूटा</title></item></channel></rss>${behind}`;

describe('a hostile file', () => {
  it.each([
    ['a heading of sharing services', page(`<h2>${'koo '.repeat(30)}z</h2>`)],
    ['a heading of exclamation marks', page(`<h2>क${'!'.repeat(100_000)}ख</h2>`)],
    ['elements that a feed does not close', feed('').replace('</item>', `${'<p>क'.repeat(240_000)}</item>`)],
    ['document types behind a feed', feed('<!DOCTYPE '.repeat(8_000))],
    [
      'an author without an end in a feed',
      feed('').replace('</title>', `</title><author>${'@'.repeat(120_000)}</author>`),
    ],
    [
      'text on one line of JSON',
      JSON.stringify({ '@type': 'NewsArticle', headline: 'पुल टूटा', articleBody: 'क\n'.repeat(40_000) }),
    ],
    [
      'tags that do not end in JSON',
      JSON.stringify({ '@type': 'NewsArticle', headline: 'पुल टूटा', articleBody: '<p '.repeat(90_000) }),
    ],
  ])('is read in good time: %s', { timeout: 120_000 }, (_name, text) => {
    const took = processorTime(() => {
      const { items, refused } = readBytes(new TextEncoder().encode(text), { source: 'x', lang: 'hi' });
      expect(items.length + refused.length).toBeGreaterThan(0);
    });
    expect(took).toBeLessThan(LIMIT_MS);
  });
});
