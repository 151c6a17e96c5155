/** Forms of a wait for a time instead of a sign, and of a look into what is not the app's own. */
const FORMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['waitForTimeout', /\.waitForTimeout\(/],
  ['networkidle', /networkidle/],
  ['a private key of React', /__react/],
  ['timers/promises', /timers\/promises/],
  ['Atomics.wait', /Atomics\.wait/],
  ['sleep or delay', /\b(?:sleep|delay)\(/],
  ['setTimeout in a promise', /new Promise\b[^;]*\bsetTimeout\(/],
  ['setTimeout', /(?<!test\.)\bsetTimeout\(/],
  ['a loop on the clock', /\bwhile \([^)]*\bDate\.now/],
];

/** Forms that unit tests may have: they run code with timers of its own. */
const ONLY_IN_BROWSER_TESTS = new Set(['setTimeout']);

/**
 * Finds sleeps in the text of a test.
 * @param inBrowser whether it is an end-to-end test or what supports one: those have `page.clock` in place of `setTimeout`.
 * @returns one line for each, as `12: waitForTimeout`.
 */
export function findSleeps(text: string, inBrowser: boolean): string[] {
  const forms = FORMS.filter(([name]) => inBrowser || !ONLY_IN_BROWSER_TESTS.has(name));
  return text.split('\n').flatMap((line, at) => {
    const form = forms.find(([, pattern]) => pattern.test(line));
    return form ? [`${at + 1}: ${form[0]}`] : [];
  });
}
