import { execFile } from 'node:child_process';
import * as v from 'valibot';

/** Longest wait for the registry, in ms. */
const PATIENCE_MS = 20_000;

const AuditSchema = v.union([
  v.object({ metadata: v.object({ vulnerabilities: v.record(v.string(), v.number()) }) }),
  v.object({ message: v.string() }),
]);

/**
 * What `npm audit --json` prints, as one line for the check: how many advisories of which severity, or why none are known.
 * @internal
 */
export function wordAdvisories(printed: string): string {
  let audit: unknown;
  try {
    audit = JSON.parse(printed);
  } catch (error) {
    return `advisories: not known, npm audit gave no report (${error})`;
  }
  const parsed = v.safeParse(AuditSchema, audit);
  if (!parsed.success) return 'advisories: not known, npm audit gave another kind of report';
  if ('message' in parsed.output) return `advisories: not known, ${parsed.output.message}`;
  const { total = 0, ...severities } = parsed.output.metadata.vulnerabilities;
  const some = Object.entries(severities).flatMap(([severity, count]) => (count > 0 ? [`${count} ${severity}`] : []));
  return `advisories: ${total}${some.length > 0 ? ` (${some.join(', ')}); npm audit lists them` : ''}`;
}

/**
 * Asks the registry for advisories on the packages of the lock file. They are told and fail nothing: a registry that does not
 * answer, or an advisory of last night on a tool, says nothing about the change that is checked.
 */
export function readAdvisories(): Promise<string> {
  return new Promise((resolve) => {
    execFile('npm', ['audit', '--json'], { timeout: PATIENCE_MS }, (error, printed) =>
      resolve(
        printed === ''
          ? `advisories: not known, ${error?.message ?? 'npm audit said nothing'}`
          : wordAdvisories(printed),
      ),
    );
  });
}
