import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type BuiltPage, builtPages } from './built-site.ts';
import { installPackages } from './ensure-browser.ts';
import { ownMarkupFaults } from './own-markup-rules.ts';

const VNU = 'node_modules/vnu-jar/build/dist/vnu.jar';
/** Fewer pages than this were not built, whatever the verdict. */
const PAGE_FLOOR = 30;
const SHOWN = 40;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
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

const hasJava = (): boolean => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/** What the Nu Html Checker says of all pages, errors and warnings; `null` where there is no Java to run it. */
function vnuFaults(dist: string): string[] | null {
  if (!hasJava() && !(installPackages(['default-jre-headless']) && hasJava())) return null;
  const args = ['-Xss4m', '-jar', VNU, '--format', 'json', '--skip-non-html', '--stdout', '--exit-zero-always', dist];
  const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    const { messages } = JSON.parse(stdout) as { messages: VnuMessage[] };
    return messages
      .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
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
