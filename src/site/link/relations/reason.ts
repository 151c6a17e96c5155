import type { Order, Reason } from '#domain/article/relation.ts';
import type { Content } from '#domain/site/content.ts';
import type { Event } from '#domain/storyline/schema.ts';
import { foldedWords } from '#hindi/text/folded-words.ts';
import type { Vocabulary } from '../ranking/terms.ts';
import { type ArticleProfile, eventKey, NOT_IN_BODY } from './article-profile.ts';
import { bodySentences, type PlacedSentence } from './body-sentences.ts';
import { type Candidate, MOST_WORDS } from './weigh-ties.ts';

const MOST_ENTITIES = 3;
/** An entity that says less than this share of the first one is not named beside it. */
const LEAST_SHARE = 0.3;

/** What an editor or the running story says of the other article. */
type Given = { readonly line: string | null; readonly order: Order | null };

const refs = (sentences: readonly PlacedSentence[], places: Iterable<number>): Reason['evidence']['from'] =>
  [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const found = sentences[place];
      return found ? [{ block: found.block, sentence: found.sentence }] : [];
    });

/** Makes a function that gives the reason of a relation as facts, which the interface puts into words. */
export function createReasonWriter(
  content: Content,
  vocabulary: Vocabulary,
): (from: ArticleProfile, candidate: Candidate, given: Given) => Reason {
  const entities = new Map(content.entities.map((entity) => [entity.id, entity]));
  const storylines = new Map(content.storylines.map((storyline) => [storyline.id, storyline]));
  const events = new Map<string, Event>();
  for (const storyline of content.storylines)
    for (const event of storyline.events) events.set(eventKey(storyline.id, event.id), event);

  /** A term as a sentence writes it. */
  const written = (term: number, { text }: PlacedSentence): string | undefined =>
    foldedWords(text).find(({ folded }) => vocabulary.idOf(folded) === term)?.text;

  /** The first sentence of a story that names what its running story is about. */
  const aboutLine = ({ entities: named }: ArticleProfile, subject: string | null | undefined): number[] => {
    const sentence = named.get(subject ?? '')?.sentence ?? NOT_IN_BODY;
    return sentence === NOT_IN_BODY ? [] : [sentence];
  };

  return (from, { to, events: shared, entities: named, words }, { line, order }) => {
    const [told] = shared;
    const event = told && events.get(told.key);
    const best = named[0]?.weight ?? 0;
    const ties = event ? [] : named.slice(0, MOST_ENTITIES).filter(({ weight }) => weight >= best * LEAST_SHARE);
    const [ours, theirs] = [bodySentences(from.blocks), bodySentences(to.blocks)];
    const uses = event ? [] : words.slice(0, MOST_WORDS - ties.length);
    const common = from.article.storylines.find((id) => to.article.storylines.includes(id));
    const storyline = common === undefined ? undefined : storylines.get(common);
    const held = [...(event && told ? [told] : []), ...ties, ...uses].map(({ sentences: [a, b] }) => [
      [a].flat(),
      [b].flat(),
    ]);
    const bare = held.length === 0 && order !== null;
    return {
      line,
      order,
      event: event ? { id: event.id, label: event.label } : null,
      entities: ties.flatMap(({ id }) => {
        const entity = entities.get(id);
        return entity ? [{ id, name: entity.name, kind: entity.kind }] : [];
      }),
      words: uses.flatMap(({ term, sentences: [, place] }) => {
        const sentence = theirs[place];
        return (sentence && written(term, sentence)) ?? [];
      }),
      storyline: storyline ? { id: storyline.id, title: storyline.title } : null,
      evidence: {
        from: refs(ours, bare ? aboutLine(from, storyline?.entity) : held.flatMap(([places]) => places ?? [])),
        to: refs(theirs, bare ? aboutLine(to, storyline?.entity) : held.flatMap(([, places]) => places ?? [])),
      },
    };
  };
}
