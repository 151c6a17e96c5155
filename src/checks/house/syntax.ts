import {
  type CatchClause,
  type Expression,
  type HasSpan,
  type JSXMemberExpression,
  type JSXNamespacedName,
  type ModuleItem,
  parseSync,
  type TemplateElement,
  type TsImportType,
  type TsKeywordType,
} from '@swc/core';

/** The kinds of node that a measure asks for. A list of nodes holds all the other kinds, too. */
export type SyntaxNode =
  | CatchClause
  | Exclude<Expression, JSXMemberExpression | JSXNamespacedName>
  | ModuleItem
  | TemplateElement
  | TsImportType
  | TsKeywordType;

/** Something in a file: a node or a comment. Its span counts bytes of UTF-8 from 1, as the parser does. */
export type Found = { readonly span: { readonly start: number; readonly end: number } };
export type Comment = Found & { readonly text: string };
export type Syntax = {
  readonly nodes: readonly SyntaxNode[];
  readonly comments: readonly Comment[];
  /** The line something begins on, from 1. */
  readonly lineOf: (found: Found) => number;
};

const isNode = (value: object): value is SyntaxNode => 'type' in value && 'span' in value;

function collect(value: unknown, nodes: SyntaxNode[]): SyntaxNode[] {
  if (typeof value !== 'object' || value === null) return nodes;
  if (isNode(value)) nodes.push(value);
  for (const child of Object.values(value)) collect(child, nodes);
  return nodes;
}

/** The parser drops comments. With literals and JSX text blanked out, whatever looks like a comment is one. */
function commentsIn(code: string, nodes: readonly ({ type: string } & HasSpan)[]): Comment[] {
  const literals = nodes.filter(({ type }) => /^(?:StringLiteral|TemplateElement|RegExpLiteral|JSXText)$/.test(type));
  const pieces: string[] = [];
  let at = 0;
  for (const { type, span } of literals.sort((a, b) => a.span.start - b.span.start)) {
    if (type === 'StringLiteral' && !/['"]/.test(code[span.start - 1] ?? ''))
      throw new Error('spans are not bytes from 1');
    pieces.push(code.slice(at, span.start - 1), ' '.repeat(span.end - span.start));
    at = span.end - 1;
  }
  const rest = pieces.join('') + code.slice(at);
  if (rest.length !== code.length) throw new Error('literals overlap');
  return [...rest.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g)].map(({ index, 0: text }) => ({
    span: { start: index + 1, end: index + 1 + text.length },
    text,
  }));
}

/**
 * Parses a TypeScript file.
 * @param path named in errors; a `.tsx` file may hold JSX.
 * @throws when the text does not parse, or when nothing in it was read.
 */
export function parseSyntax(path: string, text: string): Syntax {
  try {
    const { body } = parseSync(text, { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' });
    if (body.length === 0) throw new Error('no statement was read');
    const nodes = collect(body, []);
    // One character a byte: a span is a place in this string.
    const code = Buffer.from(text).toString('latin1');
    return {
      nodes,
      comments: commentsIn(code, nodes),
      lineOf: ({ span }) => code.slice(0, span.start - 1).split('\n').length,
    };
  } catch (cause) {
    throw new Error(`${path} cannot be parsed`, { cause });
  }
}
