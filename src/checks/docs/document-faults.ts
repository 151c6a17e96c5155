import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type MarkdownDocument, readMarkdown } from './read-markdown.ts';

/** The longest line of prose, without the addresses of its links. Rows of tables may be longer, up to `LONGEST`. */
const PROSE = 120;
const LONGEST = 200;

const OUTSIDE = /^(?:[a-z][a-z+.-]*:|\/\/)/i;
/** A path from the root of the repository in backticks, as `src/app/boot`. */
const PATH = /`((?:src|e2e|docs|public|\.ci|\.github)\/[\w./-]+)`/g;

const isTableRow = (line: string): boolean => /^\s*\|/.test(line);
const withoutAddresses = (line: string): string => line.replace(/\]\([^)]*\)/g, ']');

/** Lines that are too long, and blocks of code that name no language. */
function formFaults({ lines, fences }: MarkdownDocument): string[] {
  const long = lines.flatMap((line, at) => {
    const isLong = line.length > LONGEST || (!isTableRow(line) && withoutAddresses(line).length > PROSE);
    return isLong ? [`${at + 1}: too long, ${line.length} characters`] : [];
  });
  const unnamed = fences
    .filter(({ language }) => language === '')
    .map(({ line }) => `${line}: code without a language`);
  return [...long, ...unnamed];
}

/** Links to files, pictures or headings that do not exist. Addresses of other hosts are not followed. */
function linkFaults(root: string, path: string, { links, anchors }: MarkdownDocument): string[] {
  return links.flatMap(({ target, line }) => {
    if (OUTSIDE.test(target)) return [];
    const [file = '', anchor] = target.split('#');
    const goal = file === '' ? path : normalize(join(dirname(path), file));
    if (!existsSync(join(root, goal))) return [`${line}: ${target} does not exist`];
    if (anchor === undefined) return [];
    const known = goal === path ? anchors : readMarkdown(readFileSync(join(root, goal), 'utf8')).anchors;
    return known.has(anchor) ? [] : [`${line}: ${target} is no heading there`];
  });
}

/** Paths of the repository in backticks that do not exist. */
function pathFaults(root: string, { prose }: MarkdownDocument): string[] {
  return prose.flatMap((line, at) =>
    [...line.matchAll(PATH)]
      .filter(([, path = '']) => !existsSync(join(root, path)))
      .map(([, path = '']) => `${at + 1}: ${path} does not exist`),
  );
}

/**
 * Finds what is wrong with one Markdown document.
 * @param root folder of the repository.
 * @param path of the document from there.
 * @returns one line a fault, its line number first.
 * @internal
 */
export function documentFaults(root: string, path: string): string[] {
  const document = readMarkdown(readFileSync(join(root, path), 'utf8'));
  return [...formFaults(document), ...linkFaults(root, path, document), ...pathFaults(root, document)];
}
