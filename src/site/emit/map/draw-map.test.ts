import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapDrawing, StoryTie } from '#domain/page-data/story-map.ts';
import { drawMap } from './draw-map.ts';

const story = (id: string) => ({
  id,
  headline: `कमलपुर की ${id} ख़बर, जिसका शीर्षक दो लाइन में आता है`,
  date: '2020',
  place: null,
  kind: 'news' as const,
  standfirst: null,
});
const tie = (from: string, to: string): StoryTie => ({
  from,
  to,
  kind: 'entities',
  event: null,
  names: ['कमलपुर'],
  storyline: null,
});

/** Stories in order, each but the first tied to the earlier one that the number picks, or to none. */
const forest = fc.array(fc.option(fc.nat(), { nil: null }), { minLength: 2, maxLength: 14 }).map((parents) => {
  const stories = parents.map((_, index) => story(`s${index}`));
  const ties = parents.flatMap((parent, index) =>
    index === 0 || parent === null ? [] : tie(`s${parent % index}`, `s${index}`),
  );
  return { stories, ties };
});

const overlap = (drawing: MapDrawing): boolean =>
  drawing.nodes.some((a, index) =>
    drawing.nodes
      .slice(index + 1)
      .some(
        (b) =>
          Math.abs(a.x - b.x) < drawing.nodeWidth &&
          a.y < b.y + b.tieHeight + b.cardHeight &&
          b.y < a.y + a.tieHeight + a.cardHeight,
      ),
  );

describe('drawMap', () => {
  it('never lays one box over another, and keeps all inside', () => {
    fc.assert(
      fc.property(forest, ({ stories, ties }) => {
        const drawing = drawMap(stories, ties);
        expect(overlap(drawing)).toBe(false);
        for (const { x, y, tieHeight, cardHeight } of drawing.nodes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + drawing.nodeWidth).toBeLessThanOrEqual(drawing.width);
          expect(y + tieHeight + cardHeight).toBeLessThanOrEqual(drawing.height + 1);
        }
      }),
      { numRuns: 30 },
    );
  }, 20_000);

  it('puts every story below the one it is tied to, and never above an earlier one', () => {
    fc.assert(
      fc.property(forest, ({ stories, ties }) => {
        const { nodes } = drawMap(stories, ties);
        const top = new Map(nodes.map(({ id, y }) => [id, y]));
        for (const { from, to } of ties) expect(top.get(to)).toBeGreaterThan(top.get(from) ?? 0);
        const tops = nodes.map(({ y }) => y);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  }, 20_000);

  it('gives the same drawing twice', () => {
    const stories = ['a', 'b', 'c', 'd'].map(story);
    const ties = [tie('a', 'b'), tie('a', 'c'), tie('b', 'd')];
    expect(drawMap(stories, ties)).toEqual(drawMap(stories, ties));
  });
});
