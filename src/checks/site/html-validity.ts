import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { installPackages } from '../ensure-browser.ts';
import { type BuiltPage, builtPages } from './built-site.ts';
import { ownMarkupFaults } from './markup-rules.ts';

const VNU = 'node_modules/vnu-jar/build/dist/vnu.jar';
/** Fewer pages than this were not built, whatever the verdict. */
const PAGE_FLOOR = 30;
const SHOWN = 40;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // How React writes HTML: `<!doctype html>` is the template's, `dateTime` and `selected=""` are React's. All valid.
      'doctype-style': ['error', { style: 'lowercase' }],
      'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
      'attribute-boolean-style': 'off',
      // `useId` begins with an underscore, as HTML allows.
      'valid-id': ['error', { relaxed: true }],
      // A label that wraps its control and names it too is the form that voice control understands everywhere.
      'no-redundant-for': 'off',
      // Headlines are as long as they are; search engines cut them, readers do not mind.
      'long-title': 'off',
      // Text from editors may hold a no-break space or a quotation mark as it is.
      'no-raw-characters': ['error', { relaxed: true }],
      // The files are on our own host, fetched under `script-src 'self'`: a hash in the page would guard against nobody.
      'require-sri': 'off',
    },
  }),
);

async function htmlValidateFaults({ path, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${message} (${ruleId})`),
  );
}

type VnuMessage = { url: string; type: string; subType?: string; lastLine?: number; message: string; extract?: string };

/** Parts of CSS that every browser we serve knows and the checker does not yet. */
const UNKNOWN_TO_VNU = /^CSS: .*(?:@container|container-type)/;

const hasJava = (): boolean => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/** What the Nu Html Checker says of all pages, errors and warnings; `null` where there is no Java to run it. */
function vnuFaults(dist: string): string[] | null {
  if (!hasJava() && !(installPackages(['default-jre-headless']) && hasJava())) return null;
  const args = ['-Xss4m', '-jar', VNU, '--format', 'json', '--skip-non-html', '--stdout', '--exit-zero-always', dist];
  const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    const { messages } = JSON.parse(stdout) as { messages: VnuMessage[] };
    return messages
      .filter(
        ({ type, subType, message }) => (type !== 'info' || subType === 'warning') && !UNKNOWN_TO_VNU.test(message),
      )
      .map(
        ({ url, lastLine, message, extract }) =>
          `${url.slice(url.indexOf(dist) + dist.length)}:${lastLine} ${message} ${extract ?? ''} (vnu)`,
      );
  } catch {
    return [`vnu did not run: ${stderr}`];
  }
}

const dist = resolve(process.argv[2] ?? 'dist');
const pages = existsSync(dist) ? builtPages(dist) : [];
const faults = pages.flatMap(ownMarkupFaults);
for (const page of pages) faults.push(...(await htmlValidateFaults(page)));
const vnu = vnuFaults(dist);
faults.push(...(vnu ?? []));
if (pages.length < PAGE_FLOOR) faults.push(`${pages.length} pages in ${dist}: is it built?`);

for (const fault of faults.slice(0, SHOWN)) console.error(fault);
if (faults.length > SHOWN) console.error(`and ${faults.length - SHOWN} more`);
if (vnu === null) console.error('vnu was SKIPPED: there is no Java, and it could not be installed');
console.log(`${pages.length} pages, ${faults.length} faults (own rules, html-validate${vnu === null ? '' : ', vnu'})`);
process.exitCode = faults.length > 0 ? 1 : 0;
