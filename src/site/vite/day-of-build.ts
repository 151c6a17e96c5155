/**
 * The day of a build in India: today, or the one of `SOURCE_DATE_EPOCH` (seconds since 1970), with which a build can be repeated.
 * @see https://reproducible-builds.org/docs/source-date-epoch/
 * @param now milliseconds since 1970.
 * @returns ISO day.
 */
export function dayOfBuild(now: number, epoch = process.env.SOURCE_DATE_EPOCH): string {
  const moment = epoch === undefined || epoch === '' ? now : Number(epoch) * 1_000;
  // This locale writes days as ISO does.
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(moment);
}
