import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleArticle, sampleTimeline } from '#checks/samples/sample-pages.ts';
import { hasShape } from '#domain/offline/data-shape.ts';
import { PARSERS } from '#domain/page-data/parsers.ts';
import { dataShapes } from './data-shapes.ts';

const { files, table } = dataShapes();
const fits = (name: keyof typeof PARSERS, value: unknown): boolean => hasShape(value, files[name] ?? [], table);
const parses = (name: keyof typeof PARSERS, value: unknown): boolean => {
  try {
    PARSERS[name](value);
    return true;
  } catch {
    // Another shape.
    return false;
  }
};

/** A copy of a value with one part, counted in the order of its JSON, replaced. */
function replacePart(value: unknown, at: number, part: unknown): unknown {
  let count = -1;
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) => {
    count += 1;
    return count === at ? part : inner;
  });
}

const samples = { article: sampleArticle(), timeline: sampleTimeline() } as const;

it('has a shape for every kind of data file', () => {
  expect(Object.keys(files).sort()).toEqual(Object.keys(PARSERS).sort());
});

describe.each(['article', 'timeline'] as const)('the shape of %s', (name) => {
  const sample = samples[name];

  it('takes a whole file, and one with keys of a later version', () => {
    expect(fits(name, sample)).toBe(true);
    expect(fits(name, { ...sample, brandNew: 1 })).toBe(true);
  });

  it.each(Object.keys(sample))('refuses a file without %s', (key) => {
    expect(fits(name, { ...sample, [key]: undefined })).toBe(false);
  });

  it('takes whatever the schema takes, and refuses another type wherever the schema does', () => {
    const part = fc.constantFrom<unknown>(null, true, 7, 'क', '', [], {}, [{}], { id: 'a' });
    fc.assert(
      fc.property(fc.nat(400), part, (at, other) => {
        const changed = replacePart(sample, at, other);
        const isString = typeof other === 'string';
        // A schema knows dates and addresses, which a shape does not.
        if (parses(name, changed)) expect(fits(name, changed)).toBe(true);
        else if (!isString) expect(fits(name, changed)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});
