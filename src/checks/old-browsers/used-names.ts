import { type AnyNode, type MemberExpression, type Pattern, parse } from 'acorn';
import { full, fullAncestor } from 'acorn-walk';

/** What a script needs of a browser. */
export type Needs = {
  /** Names that the script declares nowhere: `fetch`. */
  readonly globals: ReadonlySet<string>;
  /** Members of a global: `Object.hasOwn`. */
  readonly statics: ReadonlySet<string>;
  /** Members of anything else: `at`. */
  readonly members: ReadonlySet<string>;
  /** Members that the script's own objects have: their names say nothing of the browser's. */
  readonly own: ReadonlySet<string>;
  /** Syntax that the oldest browsers cannot read, so that nothing of the script runs. */
  readonly syntax: ReadonlySet<string>;
};

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self']);
const LOOKBEHIND = /\(\?<[=!]/;

/** Names that a pattern binds. */
function namesOf(pattern: Pattern | null): string[] {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'AssignmentPattern') return namesOf(pattern.left);
  if (pattern.type === 'RestElement') return namesOf(pattern.argument);
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap(namesOf);
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap((part) => namesOf(part.type === 'Property' ? part.value : part.argument));
  return [];
}

/** Names that a node declares. */
function declaredBy(node: AnyNode): string[] {
  if (node.type === 'VariableDeclarator') return namesOf(node.id);
  if (node.type === 'CatchClause') return namesOf(node.param ?? null);
  if (
    node.type === 'ImportSpecifier' ||
    node.type === 'ImportDefaultSpecifier' ||
    node.type === 'ImportNamespaceSpecifier'
  )
    return [node.local.name];
  const own = 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : [];
  return 'params' in node ? [...own, ...node.params.flatMap(namesOf)] : own;
}

/** The name of a member that a node gives to an object of the script, or takes out of one. */
function ownMember(node: AnyNode): string[] {
  if (node.type !== 'Property' && node.type !== 'MethodDefinition' && node.type !== 'PropertyDefinition') return [];
  return !node.computed && node.key.type === 'Identifier' ? [node.key.name] : [];
}

/** The text of a node that can become a regular expression: one as it stands, or a part of what `RegExp` reads. */
function patternText(node: AnyNode): string {
  if (node.type === 'TemplateElement') return node.value.cooked ?? '';
  if (node.type !== 'Literal') return '';
  return node.regex?.pattern ?? (typeof node.value === 'string' ? node.value : '');
}

/** The syntax of a node that Chrome 87, Firefox 91 or Safari 15.4 cannot read. */
function youngSyntax(node: AnyNode): string[] {
  if (node.type === 'StaticBlock') return ['class static block'];
  if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') return ['#name in object'];
  const flags = node.type === 'Literal' && node.regex ? node.regex.flags : '';
  return [
    ...(LOOKBEHIND.test(patternText(node)) ? ['lookbehind in a regular expression'] : []),
    ...(/[dv]/.test(flags) ? [`flag of a regular expression: ${flags}`] : []),
  ];
}

/** Whether a node waits outside of any function. @param above the nodes around it, and itself. */
const waitsAtTop = (node: AnyNode, above: readonly { readonly type: string }[]): boolean =>
  (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) &&
  above.every(({ type }) => !/Function|StaticBlock/.test(type));

const memberName = ({ computed, property }: MemberExpression): string | null => {
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
};

/**
 * Reads what a built script needs.
 * @throws SyntaxError when it is younger than ES2022.
 */
export function readNeeds(code: string): Needs {
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const declared = new Set<string>();
  const read = new Set<string>();
  const statics = new Set<string>();
  const members = new Set<string>();
  const own = new Set<string>();
  const syntax = new Set<string>();
  full(program, (node) => {
    for (const name of declaredBy(node as AnyNode)) declared.add(name);
    for (const name of ownMember(node as AnyNode)) own.add(name);
  });
  fullAncestor(program, (found, _state, above) => {
    const node = found as AnyNode;
    if (waitsAtTop(node, above)) syntax.add('await outside of a function');
    for (const fault of youngSyntax(node)) syntax.add(fault);
    if (node.type === 'Identifier' && !declared.has(node.name)) read.add(node.name);
    if (node.type !== 'MemberExpression') return;
    const name = memberName(node);
    if (name === null) return;
    const { object } = node;
    if (object.type !== 'Identifier' || declared.has(object.name)) members.add(name);
    else if (GLOBAL_OBJECTS.has(object.name)) read.add(name);
    else statics.add(`${object.name}.${name}`);
  });
  return { globals: read, statics, members, own, syntax };
}
