import { describe, expect, it } from 'vitest';
import { sampleSaved } from '#checks/samples/sample-pages.ts';
import { readSaved } from '../saved/saved-list.ts';
import { mergeOwnData, type OwnData, readOwnData, writeOwnData } from './reader-data.ts';

const place = { sentence: 'p1-aaaa', offset: 0, near: [], at: 50 };
const data: OwnData = {
  saved: readSaved([sampleSaved()]),
  log: { namuna: { openedAt: 60, headline: 'नमूने की ख़बर', place } },
  followed: { sco: { at: 5, events: ['E1'], stories: ['namuna'] } },
  settings: { at: 7, values: { 'sandarbh-theme': 'dark' } },
};
const nothing: OwnData = { saved: {}, log: {}, followed: {}, settings: null };

describe('own data', () => {
  it('comes back from its file as it was', () => {
    expect(readOwnData(writeOwnData(data, 99))).toEqual(data);
  });

  it.each([
    ['', 'not-ours'],
    ['not json', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"kind":"something-else","version":1,"at":1}', 'not-ours'],
    ['{"kind":"sandarbh-reader","version":1', 'not-ours'],
    ['{"kind":"sandarbh-reader","version":9,"at":1}', 'newer'],
  ])('refuses %j whole', (text, fault) => {
    expect(readOwnData(text)).toBe(fault);
  });

  it('takes the sound part of a file with a spoilt one', () => {
    const file = JSON.parse(writeOwnData(data, 99));
    file.saved = { x: { kind: 'article' } };
    file.settings = { at: 'never' };
    expect(readOwnData(JSON.stringify(file))).toEqual({ ...data, saved: {}, settings: null });
  });

  it('loses nothing of an empty device and a full file', () => {
    const merged = mergeOwnData(nothing, data);
    expect(merged.log).toEqual(data.log);
    expect(merged.settings).toEqual(data.settings);
  });

  it('never overwrites newer with older, whatever comes from outside', () => {
    const older: OwnData = {
      saved: readSaved([sampleSaved({ at: 1, title: 'पुराना नाम' })]),
      log: { namuna: { openedAt: 1, place: { ...place, sentence: 'p9-zzzz', at: 1 } } },
      followed: { sco: { at: 1, events: [], stories: [] } },
      settings: { at: 1, values: { 'sandarbh-theme': 'light' } },
    };
    expect(mergeOwnData(data, older)).toEqual(data);
  });

  it('changes nothing when a file is taken in twice', () => {
    const once = mergeOwnData(nothing, data);
    expect(mergeOwnData(once, data)).toEqual(once);
  });
});
