import { expect, it } from 'vitest';
import { containsPhrase } from './phrase.ts';

it.each([
  ['भारत के रक्षा मंत्री बोले।', 'रक्षा मंत्री', true],
  ['भारत के रक्षा मंत्री बोले।', 'भारत के रक्षा', true],
  ['मंत्री ने रक्षा की', 'रक्षा मंत्री', false],
  ['फ़ैज़ाबाद छावनी', 'फैजाबाद छावनी', true],
  ['एक "हिन्दी" दिवस', 'हिंदी दिवस', true],
  ['', 'रक्षा', false],
  ['रक्षा', '', true],
])('%s holds %s: %s', (text, phrase, expected) => {
  expect(containsPhrase(text, phrase)).toBe(expected);
});
