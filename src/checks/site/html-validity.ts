import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type BuiltPage, builtPages } from './built-site.ts';
import { markupFaults } from './markup-rules.ts';
import { checkWithNu } from './nu-checker.ts';
import { printFaults } from './print-faults.ts';

/** Fewer pages mean that the build is broken. */
const PAGE_FLOOR = 30;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // The template writes `<!doctype html>`, React `dateTime` and `selected=""`. All of them are valid.
      'doctype-style': ['error', { style: 'lowercase' }],
      'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
      'attribute-boolean-style': 'off',
      // React's `useId` begins with an underscore, which HTML allows.
      'valid-id': ['error', { relaxed: true }],
      // Voice control understands a label best that wraps its control and names it in `for`, too.
      'no-redundant-for': 'off',
      // A page's title is its headline, however long.
      'long-title': 'off',
      // Articles may hold no-break spaces and quotation marks as characters.
      'no-raw-characters': ['error', { relaxed: true }],
      // Scripts come from the page's own host, under `script-src 'self'`; an integrity hash would add nothing.
      'require-sri': 'off',
    },
  }),
);

async function validate({ path, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${message} (${ruleId})`),
  );
}

const dist = resolve(process.argv[2] ?? 'dist');
const pages = existsSync(dist) ? builtPages(dist) : [];
const faults = pages.flatMap(markupFaults);
for (const page of pages) faults.push(...(await validate(page)));
const nu = checkWithNu(dist);
faults.push(...(nu ?? []));
if (pages.length < PAGE_FLOOR) faults.push(`${pages.length} pages in ${dist}: is it built?`);

printFaults(faults);
if (nu === null) console.error('vnu was SKIPPED: there is no Java, and it could not be installed');
console.log(`${pages.length} pages, ${faults.length} faults (own rules, html-validate${nu === null ? '' : ', vnu'})`);
process.exitCode = faults.length > 0 ? 1 : 0;
