import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { drawArchitecture } from '../house/draw-architecture.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const picture = (): string => readFileSync(join(PROJECT, 'docs/architecture.svg'), 'utf8');

it('the picture of the architecture is the one that the imports of today give (npm run house -- --draw docs/architecture.svg)', () =>
  expect(drawArchitecture(PROJECT) === picture()).toBe(true));
