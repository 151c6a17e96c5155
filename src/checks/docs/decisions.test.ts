import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../docs/decisions');
const FILES = globSync('[0-9]*.md', { cwd: FOLDER }).sort();
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

const HEAD =
  /^# (\d{3})\. (.+)\n\n- Date: \d{4}-\d{2}-\d{2}\n- Status: (?:accepted|superseded by \[(\d{3})\]\(([\w-]+\.md)\))/;

/** The line of a decision in the list of all. */
function entryOf(file: string): string {
  const [, number = '', title = '', successor] = HEAD.exec(read(file)) ?? [];
  return `- [${number}](${file}) ${title}${successor === undefined ? '' : ` (superseded by ${successor})`}`;
}

describe('the decisions', () => {
  it('are found', () => expect(FILES.length).toBeGreaterThan(30));

  it.each(FILES)('%s has its number, a date, a status, and context, decision and consequences in turn', (file) => {
    const text = read(file);
    const [, number = '', , successor, target] = HEAD.exec(text) ?? [];
    expect(file.slice(0, 4)).toBe(`${number}-`);
    if (successor !== undefined) expect(target?.slice(0, 3)).toBe(successor);
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Context', 'Decision', 'Consequences']);
  });

  it('have each a number of its own', () =>
    expect(new Set(FILES.map((file) => file.slice(0, 3))).size).toBe(FILES.length));

  it('are all in the list, by number', () => {
    const entries = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(entries).toEqual(FILES.map(entryOf));
  });
});
