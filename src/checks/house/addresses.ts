import type { Found, Syntax, SyntaxNode } from './syntax.ts';

/** The words of the site's addresses are written here once more on purpose: the measure must not trust what it measures. */
const PAGE =
  /(?:^|[^\w.-])\/(?:khabar|samayrekha|parichay|khoj|sangrah|jodo|bare-mein)(?![\w-])|^(?:khabar|samayrekha|parichay|khoj|sangrah|jodo|bare-mein)\//;
/** `/data/v1/…`, with or without the slash in front, or the folder alone. */
const DATA = /\bdata\/v\d|^\^?\/?data\//;

const textOf = (node: SyntaxNode): string => {
  if (node.type === 'StringLiteral') return node.value;
  if (node.type === 'TemplateElement') return node.raw;
  return node.type === 'RegExpLiteral' ? node.pattern.replaceAll('\\/', '/') : '';
};

const holding =
  (pattern: RegExp) =>
  ({ nodes }: Syntax): Found[] =>
    nodes.filter((node) => pattern.test(textOf(node)));

/** Literals (strings, templates, regular expressions) that hold a page's address. */
export const pageAddresses = holding(PAGE);
/** Literals that hold the address of a data file or of a folder of them. */
export const dataAddresses = holding(DATA);
