import { describe, expect, it } from 'vitest';
import { holdsJson, holdsPage } from './whole-response.ts';

describe('holdsJson', () => {
  it.each([
    ['{"a":1}', true],
    ['{"a":', false],
    ['<html></html>', false],
    ['', false],
    ['null', false],
  ])('%j: %s', async (text, whole) => {
    expect(await holdsJson(new Response(text))).toBe(whole);
  });
});

describe('holdsPage', () => {
  it.each([
    ['<!doctype html><html><body>x</body></html>\n', true],
    ['<!doctype html><html><body>x', false],
    ['spoilt', false],
  ])('%j: %s', async (text, whole) => {
    expect(await holdsPage(new Response(text))).toBe(whole);
  });
});
