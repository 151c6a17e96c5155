import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

it.each(jsonSchemas())('src/content/schemas/%s is what the definitions say (else: npm run schemas)', (file, text) => {
  expect(readFileSync(`src/content/schemas/${file}`, 'utf8')).toBe(text);
});
