import { describe, expect, it } from 'vitest';
import { VISIT_MS } from '../followed/followed.ts';
import { revisit } from './revisit.ts';

const story = (blocks: Record<string, string>) => ({ headline: 'खबर', storyline: null, fingerprint: 'f', blocks });
const first = revisit(undefined, story({ p1: 'a', p2: 'b' }), 1_000).next;
const edited = story({ p1: 'a', p2: 'x', p3: 'c' });

describe('revisit', () => {
  it('marks nothing at the first visit', () => {
    expect(revisit(undefined, edited, 1_000).changed).toEqual([]);
  });

  it('marks nothing when nothing changed', () => {
    expect(revisit(first, story({ p1: 'a', p2: 'b' }), 5_000)).toMatchObject({ changed: [], removed: 0 });
  });

  it('marks changed and new paragraphs and counts removed ones', () => {
    expect(revisit(first, edited, 5_000).changed).toEqual(['p2', 'p3']);
    expect(revisit(first, story({ p1: 'a' }), 5_000)).toMatchObject({ changed: [], removed: 1 });
  });

  it('marks them again after a reload, and no more at the next visit', () => {
    const { next } = revisit(first, edited, 5_000);
    expect(revisit(next, edited, 6_000).changed).toEqual(['p2', 'p3']);
    const later = revisit(next, edited, 5_001 + VISIT_MS);
    expect(later.changed).toEqual([]);
    expect(later.next.known?.blocks).toEqual(edited.blocks);
  });

  it('compares with what the reader knows when a second edit comes before the next visit', () => {
    const { next } = revisit(first, edited, 5_000);
    expect(revisit(next, story({ p1: 'z', p2: 'x', p3: 'c' }), 6_000).changed).toEqual(['p1', 'p2', 'p3']);
  });
});
