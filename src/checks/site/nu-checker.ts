import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { installPackages } from '../ensure-browser.ts';

const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar';

const ReportSchema = v.object({
  messages: v.array(
    v.object({
      url: v.string(),
      type: v.string(),
      subType: v.optional(v.string()),
      lastLine: v.optional(v.number()),
      message: v.string(),
      extract: v.optional(v.string()),
    }),
  ),
});

/** CSS that all browsers we support know and the checker does not. */
const UNKNOWN_CSS = /^CSS: .*(?:@container|container-type)/;

const hasJava = (): boolean => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

/**
 * Checks all pages of a built site with the Nu Html Checker, which needs Java; installs it when it may.
 * @param dist absolute path of the site.
 * @returns errors and warnings, one line each; `null` when there is no Java.
 * @see https://validator.github.io/validator/
 */
export function checkWithNu(dist: string): string[] | null {
  if (!hasJava() && !(installPackages(['default-jre-headless']) && hasJava())) return null;
  const args = ['-Xss4m', '-jar', JAR, '--format', 'json', '--skip-non-html', '--stdout', '--exit-zero-always', dist];
  const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (stdout === '') return [`vnu did not run: ${stderr}`];
  return v
    .parse(ReportSchema, JSON.parse(stdout))
    .messages.filter(
      ({ type, subType, message }) => (type !== 'info' || subType === 'warning') && !UNKNOWN_CSS.test(message),
    )
    .map(
      ({ url, lastLine, message, extract }) =>
        `${url.slice(url.indexOf(dist) + dist.length)}:${lastLine} ${message} ${extract ?? ''} (vnu)`,
    );
}
