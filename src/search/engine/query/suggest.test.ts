import { beforeAll, describe, expect, it } from 'vitest';
import { buildAndOpenIndex } from '../../build/open-index.ts';
import type { IndexFiles } from '../files/index-files.ts';
import { suggest } from './suggest.ts';

let index: IndexFiles;
beforeAll(async () => {
  index = await buildAndOpenIndex([
    { id: '1', title: 'राजनाथ रूस में', text: 'राजनाथ राजनाथ राजस्थान बेलारूस फ़ैज़ाबाद दुशान्बे SCO एससीओ मंत्री' },
    { id: '2', title: 'राजधानी', text: 'राजनाथ मंत्रालय मंत्रियों मंत्री' },
  ]);
});
const words = async (typed: string): Promise<string[]> => (await suggest(index, typed, 5)).map(({ word }) => word);

describe('suggest', () => {
  it.each([
    ['rajn', 'राजनाथ'],
    ['raj', 'राजनाथ'],
    ['faiz', 'फ़ैज़ाबाद'],
    ['dushan', 'दुशान्बे'],
    ['belar', 'बेलारूस'],
    ['राजन', 'राजनाथ'],
    ['फै', 'फ़ैज़ाबाद'],
    ['मन्त्', 'मंत्री'],
  ])('completes %s to %s', async (typed, expected) => {
    expect(await words(typed)).toContain(expected);
  });

  it('puts the frequent first and says each term once', async () => {
    expect((await words('raj'))[0]).toBe('राजनाथ');
    const mantr = await words('mantr');
    expect(new Set(mantr).size).toBe(mantr.length);
  });

  it('offers Hindi words only', async () => {
    expect(await words('sco')).not.toContain('SCO');
  });

  it('says nothing to nothing, or to vowels alone', async () => {
    expect(await words('')).toEqual([]);
    expect(await words('aa')).toEqual([]);
  });
});
