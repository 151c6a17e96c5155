/** A block of code: its language, and its lines with the number of the first. */
export type Fence = { readonly language: string; readonly line: number; readonly code: readonly string[] };

/** A link or a picture, with the number of its line. */
export type DocumentLink = { readonly target: string; readonly line: number };

/** What the checks need of a Markdown document. Lines are counted from 1. */
export type MarkdownDocument = {
  readonly lines: readonly string[];
  /** Lines outside blocks of code; those inside are empty. */
  readonly prose: readonly string[];
  readonly fences: readonly Fence[];
  readonly links: readonly DocumentLink[];
  /** Ids of headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
};

const FENCE = /^\s*(`{3,}|~{3,})(.*)$/;
const LINKS = [/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g, /\b(?:href|src)="([^"]*)"/g, /^\s*\[[^\]]+\]:\s+(\S+)/g];

/** Parts prose and blocks of code. */
function splitFences(lines: readonly string[]): { prose: string[]; fences: Fence[] } {
  const prose: string[] = [];
  const fences: Fence[] = [];
  let open: { mark: string; language: string; line: number; code: string[] } | null = null;
  lines.forEach((line, at) => {
    const [, mark = '', rest = ''] = FENCE.exec(line) ?? [];
    if (open === null && mark !== '') open = { mark, language: rest.trim(), line: at + 2, code: [] };
    else if (open !== null && mark.startsWith(open.mark) && rest.trim() === '') {
      fences.push({ language: open.language, line: open.line, code: open.code });
      open = null;
    } else if (open === null) {
      prose.push(line);
      return;
    } else open.code.push(line);
    prose.push('');
  });
  return { prose, fences };
}

/** The id that GitHub gives to a heading. */
const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-');

function headingIds(prose: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (const line of prose) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const id = slug(heading);
    let name = id;
    for (let count = 1; ids.has(name); count += 1) name = `${id}-${count}`;
    ids.add(name);
  }
  return ids;
}

/**
 * Reads a Markdown document.
 * @internal
 */
export function readMarkdown(text: string): MarkdownDocument {
  const lines = text.replace(/\n$/, '').split('\n');
  const { prose, fences } = splitFences(lines);
  const links = prose.flatMap((line, at) => {
    const words = line.replace(/`[^`]*`/g, '');
    return LINKS.flatMap((form) =>
      [...words.matchAll(form)].map(([, target = '']) => ({ target: decodeURI(target), line: at + 1 })),
    );
  });
  return { lines, prose, fences, links, anchors: headingIds(prose) };
}
