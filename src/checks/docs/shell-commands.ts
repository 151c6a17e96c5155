import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MarkdownDocument } from './read-markdown.ts';

/** One command of a document: the variables set before it, its words, and its line. */
export type ShellCommand = {
  readonly variables: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  readonly line: number;
};

/**
 * The commands in the `sh` blocks of a document.
 * @internal
 */
export function shellCommands({ fences }: MarkdownDocument): ShellCommand[] {
  return fences
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code, line }) => code.flatMap((text, at) => commandsOf(text, line + at)));
}

/**
 * The calls of npm in a document's prose, in backticks.
 * @internal
 */
export function inlineCommands({ prose }: MarkdownDocument): ShellCommand[] {
  return prose.flatMap((line, at) =>
    [...line.matchAll(/`([^`]*\bnpm [^`]+)`/g)].flatMap(([, text = '']) => commandsOf(text, at + 1)),
  );
}

function commandsOf(text: string, line: number): ShellCommand[] {
  return text
    .replace(/(?:^|\s)#.*$/, '')
    .split('&&')
    .map((part) => part.trim().split(/\s+/))
    .filter(([first]) => first !== '')
    .map((all) => {
      const start = all.findIndex((word) => !/^[A-Z_]+=/.test(word));
      const variables = all.slice(0, start).map((word): [string, string] => {
        const [name = '', value = ''] = word.split('=');
        return [name, value];
      });
      return { variables: Object.fromEntries(variables), words: all.slice(start), line };
    });
}

/** `npm run size -- x` as its script, `size`, and what is handed to it, `x`; `null` for other commands. */
export function npmScript(
  words: readonly string[],
): { readonly name: string; readonly args: readonly string[] } | null {
  const [program, verb = '', ...rest] = words;
  if (program !== 'npm') return null;
  const [name = '', ...more] = verb === 'run' ? rest.filter((word) => word !== '--silent') : [verb, ...rest];
  if (verb !== 'run' && !['start', 'test'].includes(verb)) return null;
  return { name, args: more[0] === '--' ? more.slice(1) : more };
}

/** Text of the script's own folder, or of the tool's help: where a flag must be named. */
function sourceOf(root: string, script: string): string {
  const file = /(?:^|\s)((?:src|e2e)\/\S+\.ts)/.exec(script)?.[1];
  if (file === undefined) return '';
  return globSync('*.ts', { cwd: join(root, dirname(file)) })
    .map((name) => readFileSync(join(root, dirname(file), name), 'utf8'))
    .join('\n');
}

const namesFlag = (source: string, flag: string): boolean =>
  new RegExp(`(?<![\\w-])(?:--)?'?${flag.replace(/^--/, '')}'?(?![\\w-])`).test(source);

/**
 * Finds what is wrong with a call of `npm run`: a script, a flag or a path that does not exist.
 * @param scripts of package.json.
 * @returns what is wrong, or `null`.
 * @internal
 */
export function scriptFault(
  root: string,
  words: readonly string[],
  scripts: Readonly<Record<string, string>>,
): string | null {
  const call = npmScript(words);
  if (!call) return null;
  const script = scripts[call.name];
  if (script === undefined) return `package.json has no script ${call.name}`;
  const source = sourceOf(root, script);
  const flag = call.args.find((word) => word.startsWith('--') && !namesFlag(source, word));
  if (flag !== undefined) return `${call.name} knows no ${flag}`;
  const missing = call.args.find((word) => /^(?:src|e2e|docs)\/|\.spec\.ts$/.test(word) && !isThere(root, word));
  if (missing !== undefined) return `${missing} does not exist`;
  const untested = call.name === 'unit' && call.args.find((word) => /^src\//.test(word) && !hasTests(root, word));
  return untested ? `${untested} has no tests` : null;
}

const hasTests = (root: string, path: string): boolean =>
  /\.test\.tsx?$/.test(path) || globSync(`${path}/**/*.test.{ts,tsx}`, { cwd: root }).length > 0;

const isThere = (root: string, path: string): boolean =>
  existsSync(join(root, path)) || existsSync(join(root, 'e2e', path));
