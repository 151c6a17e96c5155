import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinShared, sharedAddress, sharedKey } from './shared-text.ts';

const query = (text: string) => new URLSearchParams(text);

/** The fields of a form as a browser sends it. */
function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe('joinShared', () => {
  it.each([
    ['all three', query('title=a&text=b&url=c'), 'a\n\nb\n\nc'],
    ['whatever the order', query('url=c&title=a'), 'a\n\nc'],
    ['no blank field', query('title=+&text=b&url='), 'b'],
    ['no other field', query('k=x&q=y&text=b'), 'b'],
    ['nothing of nothing', query(''), ''],
    ['the fields of a form', form({ text: 'पाठ', title: 'शीर्षक' }), 'शीर्षक\n\nपाठ'],
    ['no file', form({ text: new File(['secret'], 'a.txt'), title: 'शीर्षक' }), 'शीर्षक'],
  ])('joins %s', (_, fields, text) => {
    expect(joinShared(fields)).toBe(text);
  });

  it('keeps a text that is far longer than a story, up to a million characters', () => {
    expect(joinShared(form({ title: 'क'.repeat(300_000), text: 'ख' }))).toBe(`${'क'.repeat(300_000)}\n\nख`);
    expect(joinShared(form({ text: 'क'.repeat(1_200_000) }))).toHaveLength(1_000_000);
  });

  it('keeps every letter of a text below that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(joinShared(new Map([['text', text]]))).toBe(text);
      }),
    );
  });
});

it('the key and the address of a shared text hold its id and the base path', () => {
  expect(sharedKey('/khabar/', 'abc')).toBe('/khabar/jodo/shared/abc');
  expect(sharedAddress('/', 'abc')).toBe('/jodo/?shared=abc');
});
