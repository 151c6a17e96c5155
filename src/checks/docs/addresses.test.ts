import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contactFaults } from './contact-faults.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
const PackageSchema = v.object({ repository: v.optional(v.string()), bugs: v.optional(v.string()) });

describe('contactFaults', () => {
  const repository = 'https://code.example/desk/sandarbh';

  it.each([
    ['a mail address', 'Write to desk@khabar.in.', 'desk@khabar.in'],
    ['a repository', 'See https://github.com/desk/sandarbh/issues.', 'https://github.com/desk/sandarbh/issues'],
    ['a clone address', 'git clone git@host.in:desk/sandarbh.git', 'git@host.in'],
    ['a page of reports', 'https://host.in/desk/sandarbh/security', 'https://host.in/desk/sandarbh/security'],
  ])('finds %s while the project has no address', (_what, text, fault) =>
    expect(contactFaults(text, undefined)).toEqual([fault]),
  );

  it.each([
    ['the repository itself', `${repository}/issues`],
    ['a placeholder of RFC 2606', 'https://example.org/sandarbh and desk@example.org'],
    ['a package with its version', 'valibot@1.5.0'],
    ['a standard', 'https://keepachangelog.com/en/1.1.0/'],
  ])('lets %s pass', (_what, text) => expect(contactFaults(text, repository)).toEqual([]));

  it('finds another repository than that of package.json', () =>
    expect(contactFaults('https://github.com/other/sandarbh', repository)).toEqual([
      'https://github.com/other/sandarbh',
    ]));
});

describe('the addresses of the project', () => {
  const { repository, bugs } = v.parse(PackageSchema, JSON.parse(read('package.json')));
  const documents = globSync(['*.md', '{docs,src,e2e}/**/*.md', '.github/**/*.{md,yml}', 'LICENSE'], { cwd: PROJECT });

  it('are read from documents and issue forms', () => expect(documents.length).toBeGreaterThan(20));

  it.each(documents.sort())('%s names no address but that in `repository` of package.json', (path) =>
    expect(contactFaults(read(path), repository)).toEqual([]),
  );

  it('give the place for bugs below the repository, or neither', () =>
    expect(bugs?.startsWith(repository ?? ' ')).toBe(repository === undefined ? undefined : true));
});
