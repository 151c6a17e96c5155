import { foldWords } from '#hindi/text/fold.ts';
import type { Fragment } from '../../text/reading/fragment.ts';
import { type DomElement, isElement, spacedTextOf, TEXT, tagOf } from './dom.ts';
import { type HtmlContext, HtmlReader, isBlockTag } from './html-fragments.ts';
import { STORY, visibleHeading } from './page-heading.ts';

/** Rows of one block of a page, in the order of the page. */
export type Piece = {
  readonly rows: readonly Fragment[];
  /** Classes and ids of the block and of what holds it, in lower case. */
  readonly names: string;
  /** What the block is besides the story: a box of its own kind (`closes` it), or a button, an advertisement; `null` for the story. */
  readonly aside: 'box' | 'bit' | null;
  /** The page itself says that this is within its story. */
  readonly sure: boolean;
};

/** Words in class and id that tell a box of its own: behind one the story is over. */
const BOX = new Set(
  'comment comments related relative recommend recommended recommendation recommendations trending tag tags author authors bio next prev previous latest popular mostread more newsletter sidebar widget footer copyright breadcrumb breadcrumbs bread nav menu outbrain taboola poll quiz webstory alsoread readmore'.split(
    ' ',
  ),
);
/** Words in class and id that tell a button, a bar or an advertisement. */
const BIT = new Set(
  'ad ads adv advt advert advertisement adslot adbox sponsor sponsored promo promotion share sharing social follow subscribe subscription app download popup modal cookie login rating feedback toolbar print'.split(
    ' ',
  ),
);

const nameOf = (element: DomElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** How much of an element's text is links, and how many there are. */
function linkShare(element: DomElement): { share: number; count: number } {
  const links = [...element.querySelectorAll('a')].map((link) => spacedTextOf(link)).filter((words) => words !== '');
  if (tagOf(element) === 'a') return { share: spacedTextOf(element) === '' ? 0 : 1, count: 1 };
  return { share: links.join('').length / Math.max(1, spacedTextOf(element).length), count: links.length };
}

/** Whether a heading in an element is a link: a card of another story, whose summary is prose like any other. */
function holdsCard(element: DomElement): boolean {
  return [...element.querySelectorAll('h2, h3, h4, h5')].some((heading) => {
    const words = spacedTextOf(heading);
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    return link !== null && words !== '' && spacedTextOf(link).includes(words);
  });
}

function asideOf(element: DomElement): Piece['aside'] {
  const tag = tagOf(element);
  if (['aside', 'footer', 'nav', 'article'].includes(tag)) return 'box';
  if (['form', 'button', 'dialog'].includes(tag)) return 'bit';
  const names = nameOf(element).split(/[^a-z]+/);
  if (names.some((name) => BOX.has(name))) return 'box';
  if (names.some((name) => BIT.has(name))) return 'bit';
  if (holdsCard(element)) return 'box';
  const { share, count } = linkShare(element);
  if (count === 0 || share < 0.5) return null;
  return count > 1 ? 'box' : 'bit';
}

/** Whether an element holds loose text of its own between its blocks, or no blocks at all: it is read as one. */
function isLeaf(element: DomElement): boolean {
  let blocks = false;
  for (const child of element.childNodes) {
    if (child.nodeType === TEXT && child.textContent.trim() !== '') return true;
    if (!isElement(child)) continue;
    if (isBlockTag(tagOf(child))) blocks = true;
    else if (child.textContent.trim() !== '') return true;
  }
  return !blocks;
}

/** Read as one, whatever is in them. */
const WHOLE = new Set('figure picture blockquote table ul ol dl p h2 h3 h4 h5 h6 iframe video'.split(' '));

/** Bounds of what is looked at again: a part with more is no one story. */
const MOST_ELEMENTS = 8_000;
const MOST_TEXT = 300_000;
/** Most elements directly in a page that are looked through for the body. */
const MOST_PARTS = 60;
/** How often it is looked whether the body is in a box. */
const MOST_LOOKS = 20;

const isWhole = (element: DomElement): boolean => ['body', 'html'].includes(tagOf(element));

/**
 * The part of the page that holds headline and body. Where only the whole page holds both, the part below it with the body;
 * `null` when there is none such.
 */
function storyPart(title: DomElement, holdsBody: (element: DomElement) => boolean): DomElement | null {
  let part = title.closest(STORY) ?? title.parentElement;
  for (let level = 0; part && level < 12; level += 1) {
    if (isWhole(part)) {
      const below = [...part.children].filter((child) => isBlockTag(tagOf(child)) && !WHOLE.has(tagOf(child)));
      part = below.length <= MOST_PARTS ? (below.find(holdsBody) ?? null) : null;
      break;
    }
    if (holdsBody(part)) break;
    part = part.parentElement;
  }
  return part && [...part.querySelectorAll('*')].length <= MOST_ELEMENTS ? part : null;
}

/**
 * The blocks of a page's story from its visible headline on, each read by itself, so that what a body finder left out
 * can be told. No pieces where the page does not say which part of it is the story.
 * @param body folded texts of the body's paragraphs.
 */
export function storyPieces(page: DomElement, body: readonly string[], context: HtmlContext): Piece[] {
  const title = visibleHeading(page);
  const [first] = body;
  if (!title || first === undefined) return [];
  let looks = 0;
  const holds = (element: DomElement): boolean => {
    looks += 1;
    if (looks > MOST_LOOKS) return true;
    const folded = foldWords(spacedTextOf(element));
    return body.some((paragraph) => folded.includes(paragraph));
  };
  const part = storyPart(title, (element) => {
    const own = spacedTextOf(element);
    return own.length <= MOST_TEXT && foldWords(own).includes(first);
  });
  if (!part) return [];
  const around = new Set<DomElement>();
  for (let up = title.parentElement; up; up = up.parentElement) around.add(up);
  const sure = part.closest(STORY) !== null;
  const pieces: Piece[] = [];
  let started = !around.has(part);
  const visit = (element: DomElement, names: string, depth: number): void => {
    if (element === title) {
      started = true;
      return;
    }
    const outer = around.has(element);
    const aside = started && !outer ? asideOf(element) : null;
    const kept = aside !== null && holds(element) ? null : aside;
    const whole = WHOLE.has(tagOf(element)) || isLeaf(element);
    if (!outer && (kept !== null || whole || depth > 300)) {
      if (!started) return;
      const reader = new HtmlReader(context);
      reader.read(element);
      pieces.push({ rows: reader.finish(), names: `${names} ${nameOf(element)}`, aside: kept, sure });
      return;
    }
    for (const child of element.children) visit(child, nameOf(element), depth + 1);
  };
  for (const child of part.children) visit(child, nameOf(part), 0);
  return pieces.filter(({ rows }) => rows.length > 0);
}
