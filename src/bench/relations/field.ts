import { linkContent } from '#site/link/link-content.ts';
import { BARS, judgeCards } from './judge-cards.ts';
import { loadField } from './load-field.ts';
import { reasonWords } from './reason-words.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/**
 * Prints how the linker does on the field corpus.
 * @param listed whether every card is printed.
 * @returns whether all bars hold.
 */
export function benchField(listed: boolean): boolean {
  const { content, gold } = loadField();
  // Every place in this thin gazetteer is a country, a state, a district or a city.
  const common = new Set(content.entities.filter(({ kind }) => kind === 'place').map(({ name }) => name));
  const cards = linkContent(content).articles.flatMap(({ inline, relations }) => [...inline, ...relations]);
  const judged = judgeCards(cards, gold, common);
  if (listed) {
    for (const { from, to, kind, reason } of cards) {
      const verdict = gold.has(from, to) ? gold.verdict(from, to) : 'bad (not listed)';
      console.log(`${verdict.padEnd(17)} ${kind.padEnd(9)} ${from} → ${to}: ${reasonWords(reason) || 'no facts'}`);
    }
  }
  let held = true;
  const line = (label: string, value: string, bar: string, holds: boolean): void => {
    held &&= holds;
    console.log(`${label.padEnd(58)} ${value.padStart(18)}  bar ${bar.padEnd(8)} ${holds ? 'held' : 'NOT HELD'}`);
  };
  const share = (count: number): number => (judged.paired === 0 ? 0 : count / judged.paired);
  const of = (count: number): string => `${count} of ${judged.paired}, ${percent(share(count))}`;
  console.log(
    `field corpus: ${content.articles.length} stories, ${judged.paired} with a good pair; ${judged.cards} cards, so-so ${percent(judged.shares['so-so'])}`,
  );
  line(
    'good cards',
    percent(judged.shares.good),
    `>= ${percent(BARS.leastGood)}`,
    judged.shares.good >= BARS.leastGood,
  );
  line('bad cards', percent(judged.shares.bad), `<= ${percent(BARS.mostBad)}`, judged.shares.bad <= BARS.mostBad);
  const [empty, missed, places] = [judged.empty.length, judged.missed.length, judged.placeOnly.length];
  const mostEmpty = `<= ${percent(BARS.mostEmpty)}`;
  line('stories with a good pair and no card', of(empty), mostEmpty, share(empty) <= BARS.mostEmpty);
  line('stories with a good pair and no card to one', of(missed), mostEmpty, share(missed) <= BARS.mostEmpty);
  line('reasons that are countries, states and cities alone', String(places), '0', places === 0);
  return held;
}
