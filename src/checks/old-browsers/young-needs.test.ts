import { describe, expect, it } from 'vitest';
import { readCompatData } from './compat-data.ts';
import { findYoungNeeds } from './young-needs.ts';

const data = readCompatData();
const namesIn = (...codes: readonly string[]): string[] =>
  findYoungNeeds(
    codes.map((code, index) => ({ path: `/${index}.js`, code })),
    data,
  ).map(({ name }) => name);

describe('what the oldest supported browsers lack is found', () => {
  it.each([
    ['a static method', 'AbortSignal.any([]);', ['AbortSignal.any']],
    ['a method of arrays', 'export const last = (list) => list.at(-1);', ['.at']],
    ['a method behind a question mark', 'export const last = (list) => list?.findLast(Boolean);', ['.findLast']],
    ['a method in brackets', "export const copy = (list) => list['toSorted']();", ['.toSorted']],
    ['a method of a signal', 'export const check = (signal) => signal.throwIfAborted();', ['.throwIfAborted']],
    ['a method of the web', 'export const open = (element) => element.showPopover();', ['.showPopover']],
    ['a global', 'reportError(structuredClone({}));', ['reportError', 'structuredClone']],
    ['a global by its object', 'globalThis.reportError?.(1);', ['reportError']],
    ['a part of Intl', "new Intl.Segmenter('hi');", ['Intl.Segmenter']],
    ['lookbehind', 'export const pattern = /(?<=a)b/u;', ['lookbehind in a regular expression']],
    ['lookbehind that refuses', 'export const pattern = /(?<!a)b/u;', ['lookbehind in a regular expression']],
    ['lookbehind in a text', "export const pattern = new RegExp('(?<=a)b');", ['lookbehind in a regular expression']],
    [
      'lookbehind in a template',
      'export const pattern = new RegExp(`(?<!a)b`);',
      ['lookbehind in a regular expression'],
    ],
    ['a flag', 'export const pattern = /a/d;', ['flag of a regular expression: d']],
    ['a static block', 'export class A { static { A.b = 1; } }', ['class static block']],
    ['a private name asked for', 'export class A { #b; static is(a) { return #b in a; } }', ['#name in object']],
    ['await at the top', 'await 1;', ['await outside of a function']],
    ['await at the top, behind a class with fields', 'class A { #b = 1; }\nawait A;', ['await outside of a function']],
  ])('%s', (_name, code, names) => {
    expect(namesIn(code)).toEqual(names);
  });
});

describe('what they have is left alone', () => {
  it.each([
    ['old methods', 'export const f = (list) => Promise.all(list.flatMap((item) => item.replaceAll("a", "b")));'],
    ['a named group', 'export const pattern = /(?<year>[0-9]+)/u;'],
    ['a variable of the name of a global', 'const structuredClone = (value) => value; structuredClone(1);'],
    ['a parameter of that name', 'export const f = (reportError) => reportError(1);'],
    ['await in a function', 'export const f = async () => { await 1; };'],
    ['a private field', 'export class A { #b = 1; get b() { return this.#b; } }'],
  ])('%s', (_name, code) => {
    expect(namesIn(code)).toEqual([]);
  });

  it('a member that another script gives to its own object', () => {
    expect(namesIn('export const f = (a) => a.config;', 'export const a = { config: 1 };')).toEqual([]);
  });
});

it('a method of JavaScript is found though an object has a member of its name', () => {
  expect(namesIn('export const f = (a) => a.at(-1);', 'export const a = { at: 1 };')).toEqual(['.at']);
});

it('the finding names the scripts and the browsers', () => {
  const code = 'export const last = (list) => list.at(-1);';
  const [need] = findYoungNeeds([{ path: '/a.js', code }], data);
  expect(need).toEqual({ name: '.at', browsers: ['chrome', 'webview_android'], scripts: ['/a.js'] });
});

it('a script that is younger than ES2022 is refused', () => {
  expect(() => namesIn('using a = b;')).toThrow(SyntaxError);
});
