import type { Relation } from '#domain/article/relation.ts';
import { contentFolder, loadContent } from '#site/content/load-content.ts';
import { linkContent } from '#site/link/link-content.ts';
import type { LinkedArticle } from '#site/link/linked-content.ts';
import { bodySentences } from '#site/link/relations/body-sentences.ts';
import { reasonWords } from './reason-words.ts';

/** The least share of strong pairs that must be among the first six links of a story. */
const LEAST_SHARE = 0.95;

/** The stories that a reader of another should be offered, by our own judgement of the shipped ones. */
const STRONG: Readonly<Record<string, readonly string[]>> = {
  'rajnath-khrenin-dushanbe-2021': [
    'sco-founding-explainer',
    'rajnath-dushanbe-speech-and-mirzo',
    'belarus-member-2024',
    'qingdao-defence-2025',
  ],
  'ayodhya-cantt-2022': ['rajnath-khrenin-dushanbe-2021', 'f16-austin-call-2022', 'three-services-integration'],
  'f16-austin-call-2022': ['three-services-integration', 'samarkand-summit-2022'],
  'three-services-integration': ['f16-austin-call-2022'],
  'sco-founding-explainer': ['rajnath-khrenin-dushanbe-2021', 'rats-explainer', 'india-observer-to-member'],
  'rats-explainer': [
    'sco-founding-explainer',
    'samarkand-summit-2022',
    'rajnath-dushanbe-speech-and-mirzo',
    'qingdao-defence-2025',
  ],
  'india-observer-to-member': ['sco-founding-explainer', 'india-chair-2022-23'],
  'rajnath-dushanbe-speech-and-mirzo': ['rajnath-khrenin-dushanbe-2021', 'dushanbe-summit-2021'],
  'dushanbe-summit-2021': ['rajnath-dushanbe-speech-and-mirzo'],
  'samarkand-summit-2022': ['india-chair-2022-23', 'belarus-member-2024'],
  'india-chair-2022-23': ['india-observer-to-member', 'samarkand-summit-2022', 'belarus-member-2024'],
  'belarus-member-2024': ['rajnath-khrenin-dushanbe-2021', 'samarkand-summit-2022', 'india-chair-2022-23'],
  'tianjin-summit-2025': ['qingdao-defence-2025'],
  'qingdao-defence-2025': ['rajnath-khrenin-dushanbe-2021', 'tianjin-summit-2025'],
};

/** Stories that share only a minister with the others; they may have no other links than those. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'ayodhya-cantt-2022': ['rajnath-khrenin-dushanbe-2021', 'f16-austin-call-2022', 'three-services-integration'],
};

const FEWEST_CARDS = 50;
const FEWEST_A_STORY = 2;

/** The sentences that a reason rests on, as text. */
const texts = (blocks: LinkedArticle['blocks'], places: Relation['reason']['evidence']['from']): string =>
  bodySentences(blocks)
    .filter((sentence) => places.some((place) => place.sentence === sentence.sentence))
    .map(({ text }) => text.trim())
    .join(' … ');

/**
 * Prints how the linker does on the stories that we ship.
 * @param listed whether every card is printed, with the sentences of both texts that its reason rests on.
 * @returns whether its bars hold.
 */
export function benchOwnStories(listed: boolean): boolean {
  const content = loadContent(contentFolder());
  const started = performance.now();
  const { articles, pairs } = linkContent(content);
  const linked = new Map(articles.map((article) => [article.article.id, article]));
  const elapsed = performance.now() - started;

  let [found, wanted] = [0, 0];
  console.log('story → strong link'.padEnd(72), 'place  kind      reason');
  for (const [from, targets] of Object.entries(STRONG)) {
    const article = linked.get(from);
    if (!article) continue;
    for (const to of targets.filter((id) => linked.has(id))) {
      wanted += 1;
      const place = article.relations.findIndex((relation) => relation.to === to);
      const relation = article.relations[place] ?? article.inline.find((inline) => inline.to === to);
      if (relation) found += 1;
      const shown = relation ? (place < 0 ? 'inline' : String(place + 1)) : 'missing';
      const why = relation ? `${relation.kind.padEnd(9)} ${reasonWords(relation.reason)}` : '';
      console.log(`${from} → ${to}`.padEnd(72), shown.padEnd(6), why);
    }
  }
  const share = wanted === 0 ? 0 : found / wanted;
  console.log(`\nstrong links in the first six: ${found} of ${wanted} (${(share * 100).toFixed(1)} %)`);

  const all = [...linked.values()];
  const cards = all.flatMap(({ inline, relations }) => [...inline, ...relations]);
  if (listed) {
    for (const { from, to, kind, reason } of cards) {
      console.log(`\n${from} → ${to}  ${kind}: ${reasonWords(reason)}`);
      console.log(`  ${texts(linked.get(from)?.blocks ?? [], reason.evidence.from) || '-'}`);
      console.log(`  ${texts(linked.get(to)?.blocks ?? [], reason.evidence.to) || '-'}`);
    }
  }
  const mute = cards.filter(({ reason }) => reasonWords({ ...reason, storyline: null }) === '');
  const unheld = cards.filter(
    ({ reason }) => !reason.line && reason.evidence.from.length * reason.evidence.to.length === 0,
  );
  const few = all.filter(({ inline, relations }) => inline.length + relations.length < FEWEST_A_STORY);
  const beyond = cards.filter(({ from, to }) => ONLY[from]?.includes(to) === false);
  console.log(
    `\n${all.length} stories, ${cards.length} cards (at least ${FEWEST_CARDS}), ${few.length} stories with fewer than ${FEWEST_A_STORY}, ${mute.length} without a reason, ${unheld.length} without their sentences, ${beyond.length} that must not be, ${elapsed.toFixed(0)} ms`,
  );
  const together = pairs().filter(({ sentences }) => sentences.length > 0);
  console.log(`${pairs().length} pairs of names share an event or a sentence, ${together.length} of them a sentence`);
  const faults = few.length + mute.length + unheld.length + beyond.length;
  return share >= LEAST_SHARE && cards.length >= FEWEST_CARDS && faults === 0;
}
