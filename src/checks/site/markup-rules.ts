import type { BuiltPage } from './built-site.ts';

/** Types of script elements that hold data. The policy blocks all other inline scripts. */
const DATA_SCRIPTS = new Set(['application/json', 'application/ld+json']);

const lineOf = (html: string, index: number): number => html.slice(0, index).split('\n').length;

/**
 * Finds what no validator looks for: markup that the Content Security Policy blocks silently, and more or less than one `h1`.
 * @returns one line a fault, `path:line message`.
 */
export function markupFaults({ path, html }: BuiltPage): string[] {
  const faults: string[] = [];
  const say = (index: number, message: string) => faults.push(`${path}:${lineOf(html, index)} ${message}`);
  for (const { index, 0: tag } of html.matchAll(/<[a-z][^>]*>/gi)) {
    if (/\sstyle\s*=/i.test(tag)) say(index, `style attribute, which the policy blocks: ${tag.slice(0, 80)}`);
    if (/\son[a-z]+\s*=/i.test(tag))
      say(index, `event handler in markup, which the policy blocks: ${tag.slice(0, 80)}`);
    if (/\b(?:href|src|action)\s*=\s*["']?\s*javascript:/i.test(tag))
      say(index, `javascript: address: ${tag.slice(0, 80)}`);
  }
  for (const { index, 1: attributes = '' } of html.matchAll(/<script\b([^>]*)>/gi)) {
    const type = /\stype\s*=\s*"([^"]*)"/i.exec(attributes)?.[1] ?? '';
    if (!/\ssrc\s*=/i.test(attributes) && !DATA_SCRIPTS.has(type)) say(index, 'inline script, which the policy blocks');
  }
  const headlines = html.match(/<h1[\s>]/gi)?.length ?? 0;
  if (headlines !== 1) say(0, `${headlines} h1 elements: a page has one`);
  return faults;
}
