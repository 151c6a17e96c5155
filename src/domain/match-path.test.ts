import { describe, expect, it } from 'vitest';
import { dataNameOf, mainDataOf } from './match-path.ts';

describe('mainDataOf', () => {
  it.each([
    ['/', '/data/v1/home.json'],
    ['/khabar/a-b/', '/data/v1/articles/a-b.json'],
    ['/khabar/a-b', '/data/v1/articles/a-b.json'],
    ['/khabar/', '/data/v1/months.json'],
    ['/khabar/mahina/2021-07/', '/data/v1/months/2021-07-1.json'],
    ['/khabar/mahina/2021-07/2/', '/data/v1/months/2021-07-2.json'],
    ['/samayrekha/sco/', '/data/v1/storylines/sco.json'],
    ['/parichay/', '/data/v1/entities.json'],
    ['/bare-mein/', '/data/v1/about.json'],
    ['/sangrah/', null],
    ['/nahin/', null],
    ['/khabar/../secret/', null],
    ['//evil.example/', null],
  ])('of %s is %s', (path, data) => {
    expect(mainDataOf(path)).toBe(data);
  });
});

describe('dataNameOf', () => {
  it.each([
    ['/data/v1/articles/a-b.json', 'article'],
    ['/data/v1/keep/sco.json', 'keep'],
    ['/data/v1/months/2021-07-2.json', 'month'],
    ['/data/v1/home.json', 'home'],
    ['/data/v1/search/manifest.json', undefined],
    ['/data/v1/articles/../home.json', undefined],
    ['/media/a.png', undefined],
  ])('of %s is %s', (path, name) => {
    expect(dataNameOf(path)).toBe(name);
  });
});
