import { describe, expect, it } from 'vitest';
import { sampleSaved } from '#checks/samples/sample-pages.ts';
import { readSaved } from '../saved/saved-list.ts';
import { mergeReaderData, type ReaderData, readReaderData, writeReaderData } from './reader-data.ts';

const position = { sentence: 'p1-aaaa', offset: 0, near: [], at: 50 };
const data: ReaderData = {
  saved: readSaved([sampleSaved()]),
  log: { namuna: { openedAt: 60, headline: 'नमूने की खबर', place: position } },
  followed: { sco: { at: 5, events: ['E1'], stories: ['namuna'] } },
};
const nothing: ReaderData = { saved: {}, log: {}, followed: {} };

describe('reader data', () => {
  it('comes back from its file as it was', () => {
    expect(readReaderData(writeReaderData(data, 99), 100)).toEqual(data);
  });

  it.each([
    ['', 'not-ours'],
    ['not json', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"kind":"something-else","version":1,"at":1}', 'not-ours'],
    ['{"kind":"sandarbh-reader","version":1', 'not-ours'],
    ['{"kind":"sandarbh-reader","version":9,"at":1}', 'newer'],
  ])('refuses %j whole', (text, error) => {
    expect(readReaderData(text, 100)).toBe(error);
  });

  it('takes the sound part of a file with a spoilt one', () => {
    const file = JSON.parse(writeReaderData(data, 99));
    file.saved = { x: { kind: 'article' } };
    expect(readReaderData(JSON.stringify(file), 100)).toEqual({ ...data, saved: {} });
  });

  it('leaves out a part with more entries than any reader has', () => {
    const file = JSON.parse(writeReaderData(data, 99));
    file.saved = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`article:a${index}`, sampleSaved({ id: `a${index}` })]),
    );
    expect(readReaderData(JSON.stringify(file), 100)).toEqual({ ...data, saved: {} });
  });

  it('puts a time of the future back to the present, so that what happens here can be newer', () => {
    const file = JSON.parse(writeReaderData(data, 99));
    file.log.namuna.openedAt = 9_999_999_999_999;
    file.saved['article:namuna'].at = 9_999_999_999_999;
    const read = readReaderData(JSON.stringify(file), 100);
    expect(read).toMatchObject({ log: { namuna: { openedAt: 100 } }, saved: { 'article:namuna': { at: 100 } } });
  });

  it('loses nothing of an empty device and a full file', () => {
    const merged = mergeReaderData(nothing, data);
    expect(merged.log).toEqual(data.log);
  });

  it('never overwrites newer with older, whatever comes from outside', () => {
    const older: ReaderData = {
      saved: readSaved([sampleSaved({ at: 1, title: 'पुराना नाम' })]),
      log: { namuna: { openedAt: 1, place: { ...position, sentence: 'p9-zzzz', at: 1 } } },
      followed: { sco: { at: 1, events: [], stories: [] } },
    };
    expect(mergeReaderData(data, older)).toEqual(data);
  });

  it('changes nothing when a file is taken in twice', () => {
    const once = mergeReaderData(nothing, data);
    expect(mergeReaderData(once, data)).toEqual(once);
  });
});
