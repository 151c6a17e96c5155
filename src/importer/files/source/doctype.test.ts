import { expect, it } from 'vitest';
import { doctypeEnd } from './doctype.ts';

it.each([
  ['a plain one', '<!DOCTYPE html>क', 15],
  ['one with an inner part', '<!DOCTYPE rss [<!ENTITY a "b>">] >क', 34],
  ['one that does not end', '<!DOCTYPE html', -1],
  ['an inner part that does not end', '<!DOCTYPE rss [<!ENTITY a "b">', -1],
])('finds the end of a document type: %s', (_name, text, end) => {
  expect(doctypeEnd(text, 0)).toBe(end);
});
