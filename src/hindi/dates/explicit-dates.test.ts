import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#domain/dates/edtf.ts';
import { findExplicitDates } from './explicit-dates.ts';

const found = (text: string) =>
  findExplicitDates(text).map(({ start, end, date }) => `${text.slice(start, end)} = ${date}`);

describe('findExplicitDates', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    ['a full date', 'वे 28 जुलाई 2021 को मिले', ['28 जुलाई 2021 = 2021-07-28']],
    ['a comma before the year', '28 जुलाई, 2021 को', ['28 जुलाई, 2021 = 2021-07-28']],
    ['सन before the year', '28 जुलाई सन 2021 को', ['28 जुलाई सन 2021 = 2021-07-28']],
    ['Devanagari digits', '२८ जुलाई २०२१', ['२८ जुलाई २०२१ = 2021-07-28']],
    [
      'other spellings of months',
      '1 फ़रवरी 2020, 2 सितम्बर 2020, 3 अक्तूबर 2020',
      ['1 फ़रवरी 2020 = 2020-02-01', '2 सितम्बर 2020 = 2020-09-02', '3 अक्तूबर 2020 = 2020-10-03'],
    ],
    ['a span of days', '27 से 29 जुलाई 2021 तक', ['27 से 29 जुलाई 2021 = 2021-07-27/2021-07-29']],
    ['a span with a dash', '15-16 सितंबर 2022', ['15-16 सितंबर 2022 = 2022-09-15/2022-09-16']],
    ['two days that follow each other', '25 और 26 जून 2025 को', ['25 और 26 जून 2025 = 2025-06-25/2025-06-26']],
    ['two days that do not', '5 और 16 जून 2025 को', ['5 और 16 जून 2025 = 2025-06-05', '5 और 16 जून 2025 = 2025-06-16']],
    ['a span over two months', '31 अगस्त से 1 सितंबर 2025', ['31 अगस्त से 1 सितंबर 2025 = 2025-08-31/2025-09-01']],
    ['two full dates', '16 सितंबर 2022 से 4 जुलाई 2023 तक', ['16 सितंबर 2022 = 2022-09-16', '4 जुलाई 2023 = 2023-07-04']],
    ['a month and a year', 'जून 2001 में', ['जून 2001 = 2001-06']],
    ['two months of a year', 'मई और अक्टूबर 2022 में', ['मई और अक्टूबर 2022 = 2022-05', 'मई और अक्टूबर 2022 = 2022-10']],
    ['a year before its month', '2022 के जुलाई में', ['2022 के जुलाई = 2022-07']],
    ['a year before a postposition', '2017 में और 2021 की बैठक', ['2017 = 2017', '2021 = 2021']],
    ['years in a row', '1998 में, 1999 और 2000 में', ['1998 = 1998', '1999 = 1999', '2000 = 2000']],
    ['a year behind सन', 'सन 2001 शुरू हुआ', ['2001 = 2001']],
    ['a year before a colon', '2005: पर्यवेक्षक', ['2005 = 2005']],
    ['a year in brackets', 'समझौता (1996) हुआ', ['1996 = 1996']],
    ['a span of years', '2022-23 की अध्यक्षता, 2013 से 2025 तक', ['2022-23 = 2022/2023', '2013 से 2025 = 2013/2025']],
    ['a number of things', '2000 सैनिक, 2017 करोड़, 1998 किलोमीटर', []],
    ['a number with a sign', '2021% और 20.2017 में', []],
    ['a number in a name', 'एफ-2000 में और ‘मिशन 2018’', ['2018 = 2018']],
    ['a day without a year', '28 जुलाई को', []],
    ['a day that does not exist', '31 जून को और 30 फरवरी 2021', ['फरवरी 2021 = 2021-02']],
  ])('reads %s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds only dates that can be read again, inside the text', () => {
    const piece = fc.constantFrom(
      '31',
      '5',
      '2021',
      '1999',
      '23',
      'जून',
      'फरवरी',
      'से',
      'और',
      'के',
      'में',
      '-',
      ',',
      ' ',
      ' ',
      '।',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, date } of findExplicitDates(text)) {
          expect(parseEdtf(date)).not.toBeNull();
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });
});
