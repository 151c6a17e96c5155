import { foldWords } from '#hindi/text/fold.ts';
import type { Fragment } from '../../text/model/fragment.ts';
import { type DomElement, isElement, TEXT, tagOf } from '../dom/dom.ts';
import { spacedTextOf } from '../dom/dom-text.ts';
import { type HtmlContext, HtmlReader, isBlockTag } from '../html/html-reader.ts';
import { STORY, visibleHeading } from './page-heading.ts';

/** A block of a page, read by itself. */
export type Piece = {
  readonly rows: readonly Fragment[];
  /** Class names and ids of the block and its parent, in lower case. */
  readonly names: string;
  /**
   * `box` for a box beside the story, after which the story does not continue; `bit` for a button or an advertisement;
   * `null` for the story.
   */
  readonly aside: 'box' | 'bit' | null;
  /** Whether the page declares that the block is in its story. */
  readonly sure: boolean;
};

/** Words in the class names and ids of boxes. */
const BOX = new Set(
  'comment comments related relative recommend recommended recommendation recommendations trending tag tags author authors bio next prev previous latest popular mostread more newsletter sidebar widget footer copyright breadcrumb breadcrumbs bread nav menu outbrain taboola poll quiz webstory alsoread readmore'.split(
    ' ',
  ),
);
/** Words in the class names and ids of buttons, bars and advertisements. */
const BIT = new Set(
  'ad ads adv advt advert advertisement adslot adbox sponsor sponsored promo promotion share sharing social follow subscribe subscription app download popup modal cookie login rating feedback toolbar print'.split(
    ' ',
  ),
);

const nameOf = (element: DomElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** The share of an element's text that is in links, and the number of links. */
function linkShare(element: DomElement): { share: number; count: number } {
  const links = [...element.querySelectorAll('a')].map((link) => spacedTextOf(link)).filter((words) => words !== '');
  if (tagOf(element) === 'a') return { share: spacedTextOf(element) === '' ? 0 : 1, count: 1 };
  return { share: links.join('').length / Math.max(1, spacedTextOf(element).length), count: links.length };
}

/** Whether a heading in an element is a link, as in the card of another story. */
function holdsCard(element: DomElement): boolean {
  return [...element.querySelectorAll('h2, h3, h4, h5')].some((heading) => {
    const words = spacedTextOf(heading);
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    return link !== null && words !== '' && spacedTextOf(link).includes(words);
  });
}

/** What a block is beside the story, by its tag, names and links. */
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

/** Whether an element has text outside its block children, or no block children. Such an element is one piece. */
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

/** Elements that are always one piece. */
const WHOLE = new Set('figure picture blockquote table ul ol dl p h2 h3 h4 h5 h6 iframe video'.split(' '));

/** Most elements, and most text in UTF-16 units, of the part with the story. */
const MOST_ELEMENTS = 8_000;
const MOST_TEXT = 300_000;
/** Most children of the page that are searched for the body. */
const MOST_PARTS = 60;
/** Most elements that are checked for paragraphs of the body. */
const MOST_LOOKS = 20;

/** Whether an element is the whole page. */
const isWholePage = (element: DomElement): boolean => ['body', 'html'].includes(tagOf(element));

/**
 * The smallest element with the headline and the body. When that is the whole page, its child with the body.
 * @returns `null` when there is none, or when it has too many elements.
 */
function storyPart(title: DomElement, holdsBody: (element: DomElement) => boolean): DomElement | null {
  let part = title.closest(STORY) ?? title.parentElement;
  for (let level = 0; part && level < 12; level += 1) {
    if (isWholePage(part)) {
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
 * Reads the blocks of a page from its visible headline on, each by itself, to find what the body finder left out.
 * @param body folded texts of the body's paragraphs.
 * @returns an empty list when the part of the page with the story is not clear.
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
