import type { Found, Syntax, SyntaxNode } from './syntax.ts';

const isNever = (node: SyntaxNode): boolean =>
  node.type === 'TsAsExpression' &&
  node.typeAnnotation.type === 'TsKeywordType' &&
  node.typeAnnotation.kind === 'never';

const matching =
  (test: (node: SyntaxNode) => boolean) =>
  ({ nodes }: Syntax): Found[] =>
    nodes.filter(test);

/** Casts: `x as T`. Neither `as const` nor a renaming import; `as never` is counted beside. `x as unknown as T` is two. */
export const casts = matching((node) => node.type === 'TsAsExpression' && !isNever(node));
export const neverCasts = matching(isNever);
export const anyTypes = matching((node) => node.type === 'TsKeywordType' && node.kind === 'any');
/** `x!`. */
export const nonNulls = matching((node) => node.type === 'TsNonNullExpression');
/** Comments that switch the type check off. */
export const switchedOff = ({ comments }: Syntax): Found[] =>
  comments.filter(({ text }) => /@ts-(?:ignore|expect-error|nocheck)/.test(text));
