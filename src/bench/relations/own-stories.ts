import { contentFolder, loadContent } from '#site/content/load-content.ts';
import { linkContent } from '#site/link/link-content.ts';
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
  'f16-austin-call-2022': ['three-services-integration'],
  'three-services-integration': ['f16-austin-call-2022'],
  'sco-founding-explainer': ['rajnath-khrenin-dushanbe-2021', 'rats-explainer', 'india-observer-to-member'],
  'rats-explainer': ['sco-founding-explainer'],
  'india-observer-to-member': ['sco-founding-explainer', 'india-chair-2022-23'],
  'rajnath-dushanbe-speech-and-mirzo': ['rajnath-khrenin-dushanbe-2021', 'dushanbe-summit-2021'],
  'dushanbe-summit-2021': ['rajnath-dushanbe-speech-and-mirzo'],
  'samarkand-summit-2022': ['india-chair-2022-23', 'belarus-member-2024'],
  'india-chair-2022-23': ['india-observer-to-member', 'samarkand-summit-2022', 'belarus-member-2024'],
  'belarus-member-2024': ['rajnath-khrenin-dushanbe-2021', 'samarkand-summit-2022', 'india-chair-2022-23'],
  'tianjin-summit-2025': ['qingdao-defence-2025'],
  'qingdao-defence-2025': ['rajnath-khrenin-dushanbe-2021', 'tianjin-summit-2025'],
};

/** A story that shares only a minister with the others. It must have weak links alone, each with its reason. */
const LOOSE = 'ayodhya-cantt-2022';

/**
 * Prints how the linker does on the stories that we ship.
 * @returns whether its bars hold.
 */
export function benchOwnStories(): boolean {
  const content = loadContent(contentFolder());
  const started = performance.now();
  const linked = new Map(linkContent(content).articles.map((article) => [article.article.id, article]));
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

  const loose = linked.get(LOOSE)?.relations ?? [];
  console.log(`\n${LOOSE}:`);
  for (const { to, kind, reason } of loose) console.log(`  ${to.padEnd(40)} ${kind.padEnd(9)} ${reasonWords(reason)}`);
  const honest = loose.every(
    ({ kind, reason }) => kind !== 'editor' && reason.event === null && reason.entities.length > 0,
  );
  console.log(
    honest ? '  only weak links, each names what both stories name' : '  a link that is not weak or has no reason',
  );

  const all = [...linked.values()];
  const relations = all.flatMap(({ inline, relations }) => [...inline, ...relations]);
  const mute = relations.filter(({ reason }) => reasonWords(reason) === '');
  const oneWay = relations.filter(
    ({ from, to }) => !linked.get(to)?.backlinks.some((backlink) => backlink.from === from),
  );
  console.log(
    `\n${all.length} stories, ${relations.length} links, ${mute.length} without a reason, ${oneWay.length} not listed at their target, ${elapsed.toFixed(0)} ms`,
  );
  return share >= LEAST_SHARE && honest && mute.length + oneWay.length === 0;
}
