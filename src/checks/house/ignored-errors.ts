import type { BlockStatement, Expression } from '@swc/core';
import type { Found, Syntax } from './syntax.ts';

function isNothing(value: Expression | BlockStatement): boolean {
  // The parser calls a function's block `FunctionBody`, which its types do not name.
  if ('stmts' in value)
    return value.stmts.every((one) => one.type === 'ReturnStatement' && (!one.argument || isNothing(one.argument)));
  switch (value.type) {
    case 'ParenthesisExpression':
      return isNothing(value.expression);
    case 'Identifier':
      return value.value === 'undefined';
    case 'UnaryExpression':
      return value.operator === 'void';
    case 'ArrayExpression':
      return value.elements.length === 0;
    case 'ObjectExpression':
      return value.properties.length === 0;
    default:
      return /^(?:Null|Boolean|String|Numeric)Literal$/.test(value.type);
  }
}

const givesNothing = (handler: Expression | undefined): boolean =>
  (handler?.type === 'ArrowFunctionExpression' || handler?.type === 'FunctionExpression') &&
  handler.body !== undefined &&
  handler.body !== null &&
  isNothing(handler.body);

/** `.catch(() => nothing)`, or `.then(…, () => nothing)`: an empty block or a bare value in place of the error. */
export const ignoredRejections = ({ nodes }: Syntax): Found[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
    const { property } = node.callee;
    if (property.type !== 'Identifier' || !['catch', 'then'].includes(property.value)) return [];
    return givesNothing(node.arguments[property.value === 'catch' ? 0 : 1]?.expression) ? property : [];
  });

/** `catch {`, and `catch (error) {}` with nothing in it. */
export const bareCatches = ({ nodes }: Syntax): Found[] =>
  nodes.filter((node) => node.type === 'CatchClause' && (!node.param || node.body.stmts.length === 0));

/** Bare catches that hold no comment, so that nothing says why the error does not matter. */
export const unexplainedCatches = (syntax: Syntax): Found[] =>
  bareCatches(syntax).filter(
    ({ span }) => !syntax.comments.some((comment) => comment.span.start > span.start && comment.span.end < span.end),
  );

/** `void f()`, as a statement or as an arrow function's value. */
export const voidedCalls = ({ nodes }: Syntax): Found[] =>
  nodes.filter((node) => node.type === 'UnaryExpression' && node.operator === 'void');
