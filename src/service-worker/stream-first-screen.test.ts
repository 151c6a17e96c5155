import { describe, expect, it } from 'vitest';
import { endOfFirstScreen, streamFirstScreen } from './stream-first-screen.ts';

const paragraph = `<p>${'क'.repeat(1_000)}</p>`;
const page = `<html><h1>शीर्षक</h1>${paragraph.repeat(9)}<footer></footer></html>`;

describe('streamFirstScreen', () => {
  it('cuts behind a paragraph, some way from the headline', () => {
    const first = page.slice(0, endOfFirstScreen(page));
    expect(first.endsWith('</p>')).toBe(true);
    expect(first.split('<p>')).toHaveLength(4);
  });

  it.each([
    ['long', page],
    ['short', '<html><h1>शीर्षक</h1><p>छोटी ख़बर</p></html>'],
    ['without a headline', `<html>${paragraph.repeat(9)}</html>`],
  ])('loses nothing of a page that is %s', async (_, html) => {
    const response = streamFirstScreen(html, new Headers({ 'content-type': 'text/html' }));
    expect(await response.text()).toBe(html);
    expect(response.headers.get('content-type')).toBe('text/html');
  });

  it('gives the first screen before the rest', async () => {
    const reader = streamFirstScreen(page, new Headers()).body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe(page.slice(0, endOfFirstScreen(page)));
  });
});
