import { describe, expect, it } from 'vitest';
import { isOfOtherSite, isPageAt, pageDataOf } from './page-html.ts';

const page = (block: string, end = '</body></html>\n', base = '/') =>
  `<!doctype html><html><body><script type="application/json" id="page-data">${block}</script><script type="module" src="${base}assets/index-a1b2c3.js"></script>${end}`;

describe('pageDataOf', () => {
  it.each([
    ['a page of ours', page('{"path":"/khabar/a/","data":{"/x":1}}'), { path: '/khabar/a/', data: { '/x': 1 } }],
    ['the 404 page', page('{"path":null,"data":{}}'), { path: null, data: {} }],
    ['a page that was cut', page('{"path":"/a/","data":{}}', ''), undefined],
    ['a block that was cut', page('{"path":"/a/"'), undefined],
    ['a block without data', page('{"path":"/a/"}'), undefined],
    ['a block of null', page('null'), undefined],
    ['a page of the host', '<!doctype html><html><h1>Maintenance</h1></html>', undefined],
    ['JSON', '{"error":"closed"}', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, html, data) => {
    expect(pageDataOf(html)).toEqual(data);
  });
});

describe('isOfOtherSite', () => {
  const block = '{"path":"/","data":{}}';
  it.each([
    ['a page of this site', page(block), '/', false],
    ['a page of the site below', page(block, '</html>', '/khabar/'), '/', true],
    ['a page of this site, below another', page(block, '</html>', '/khabar/'), '/khabar/', false],
    ['a page of the site at the root', page(block), '/khabar/', true],
    ['a page of the host', '<h1>Maintenance</h1>', '/', false],
    ['a note that is no whole page, with our block in it', page(block, '', '/khabar/'), '/', false],
  ])('%s', (_, html, base, isOther) => {
    expect(isOfOtherSite(html, base)).toBe(isOther);
  });
});

describe('isPageAt', () => {
  it.each([
    ['the page', page('{"path":"/a/","data":{}}'), true],
    ['another page', page('{"path":"/a/b/","data":{}}'), false],
    ['the shell', page('{"path":null,"data":{}}'), false],
    ['a page that was cut', page('{"path":"/a/","data":{}}', ''), false],
    ['a page of the host', '<!doctype html><html></html>', false],
  ])('%s: %s', (_, html, isPage) => {
    expect(isPageAt(html, '/a/')).toBe(isPage);
  });
});
