import { parseEdtf } from '#domain/dates/edtf.ts';
import { formatEdtf } from '#domain/dates/format-date.ts';
import type { MemberCount } from '#domain/storyline/membership-years.ts';
import type { MembershipStatus } from '#domain/storyline/schema.ts';
import { inWords, list } from './hi.ts';

const STANDINGS = {
  member: 'सदस्य',
  observer: 'पर्यवेक्षक',
  'dialogue-partner': 'संवाद साझेदार',
} satisfies Record<MembershipStatus, string>;

/** A date with its postposition: `9 जून 2017 को`, `अप्रैल 2010 में`. */
const onDate = (date: string): string =>
  `${formatEdtf(date, 'hi')} ${parseEdtf(date)?.precision === 'day' ? 'को' : 'में'}`;

/** A change of the number of members: `9 जून 2017 को भारत और पाकिस्तान सदस्य बने। संख्या छह से आठ हुई।` */
function change({ date, joined, before, after }: MemberCount): string {
  if (before === 0) return `${onDate(date)} ${inWords(after)} सदस्यों से शुरुआत हुई।`;
  const who = joined.length > 0 ? `${list(joined)} ${joined.length === 1 ? 'सदस्य बना' : 'सदस्य बने'}। ` : '';
  return `${onDate(date)} ${who}संख्या ${inWords(before)} से ${inWords(after)} हुई।`;
}

/** Hindi words of a running story's section on membership. */
export const membership = {
  title: 'कौन कब जुड़ा',
  standing: STANDINGS,
  list,
  chart: (from: string, to: string) => `चित्र: ${from} से ${to} तक कौन-सा देश कब किस दर्जे में रहा। यही तारीखें नीचे तालिका में हैं।`,
  group: (standing: MembershipStatus, count: number) =>
    standing === 'dialogue-partner' ? STANDINGS[standing] : `${STANDINGS[standing]} (${count})`,
  count: 'कितने सदस्य',
  chooseYear: 'उस साल कौन था',
  yearBefore: 'एक साल पीछे',
  yearAfter: 'एक साल आगे',
  atEndOf: (year: number) => `${year} के आखिर में`,
  upTo: (date: string) => `${date} तक`,
  noChange: (year: number, soFar: boolean) => `${year} में ${soFar ? 'इस तारीख तक ' : ''}सदस्यों की संख्या नहीं बदली।`,
  change,
  newThisYear: (name: string) => `${name} (इसी साल)`,
  nobody: 'कोई नहीं',
  countCaption: 'सदस्यों की संख्या कब बदली',
  when: 'कब',
  who: 'कौन जुड़ा',
  countAfter: 'कुल सदस्य',
  standingCaption: 'किस देश को कौन-सा दर्जा कब मिला',
  country: 'देश',
  tableOf: (count: number) => `तालिका: किस देश को कौन-सा दर्जा कब मिला (देश: ${count})`,
  partnersIncomplete:
    'संवाद साझेदारों की सूची पूरी नहीं है: जिन देशों को यह दर्जा मिलने की तारीख हमारी समयरेखा में नहीं है, वे यहां नहीं हैं।',
};
