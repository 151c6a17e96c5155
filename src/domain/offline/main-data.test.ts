import { describe, expect, it } from 'vitest';
import { mainDataOf } from './main-data.ts';

describe('mainDataOf', () => {
  it.each([
    ['/', '/data/v1/home.json'],
    ['/khabar/a-b/', '/data/v1/articles/a-b.json'],
    ['/khabar/a-b', '/data/v1/articles/a-b.json'],
    ['/samayrekha/sco/', '/data/v1/storylines/sco.json'],
    ['/parichay/', '/data/v1/entities.json'],
    ['/khabar/mahina/2021-07/', '/data/v1/months/2021-07-1.json'],
    ['/khabar/mahina/2021-07/2/', '/data/v1/months/2021-07-2.json'],
    ['/bare-mein/', '/data/v1/about.json'],
    ['/sangrah/', null],
    ['/khabar/../secret/', null],
    ['//evil.example/', null],
  ])('of %s is %s', (path, data) => {
    expect(mainDataOf(path)).toBe(data);
  });
});
