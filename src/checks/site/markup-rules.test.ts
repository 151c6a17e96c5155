import { expect, it } from 'vitest';
import { markupFaults } from './markup-rules.ts';

const page = (html: string) => ({ path: '/', file: '', html: `<h1>क</h1>\n${html}` });

it.each([
  ['a style attribute', '<p style="color:red">क</p>', /^\/:2 style attribute/],
  ['an event handler', '<button onclick="x()">क</button>', /^\/:2 event handler/],
  ['a javascript: address', '<a href="javascript:x()">क</a>', /^\/:2 javascript: address/],
  ['an inline script', '<script>x()</script>', /^\/:2 inline script/],
  ['an inline module', '<script type="module">x()</script>', /^\/:2 inline script/],
  ['a second headline', '<h1 tabindex="-1">ख</h1>', /^\/:1 2 h1/],
])('finds %s', (_, html, fault) => {
  expect(markupFaults(page(html))).toEqual([expect.stringMatching(fault)]);
});

it.each([
  ['data blocks', '<script type="application/json">{}</script><script type="application/ld+json">{}</script>'],
  ['scripts in files', '<script type="module" src="/a.js"></script>'],
  ['a stylesheet in the page', '<style>p{color:red}</style>'],
  ['words about style', '<p>style="x" onclick=</p>'],
])('lets %s pass', (_, html) => {
  expect(markupFaults(page(html))).toEqual([]);
});
