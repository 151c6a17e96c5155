import type { ReportLine } from '../text/reading/raw-item.ts';

const ACTIONS = {
  block: 'ख़बर में / block',
  related: 'संबंधित / related',
  field: 'ब्योरा / field',
  dropped: 'हटाया / dropped',
  blank: 'ख़ाली / blank',
  warning: 'ध्यान दें / warning',
} as const satisfies Record<ReportLine['action'], string>;

/** The account in words: a row for each line and part of a line, then the sums, which add up to the whole. */
export function reportText(report: readonly ReportLine[]): string {
  const rows = report.map(({ source, line, action, as, code, message }) => {
    const what = [as, code].filter((part) => part !== null).join(' ');
    return `${source}:${line}\t${ACTIONS[action]}\t${what}${message ? `\t${message}` : ''}`;
  });
  const sums = (Object.keys(ACTIONS) as ReportLine['action'][])
    .map((action) => [action, report.filter((row) => row.action === action).length] as const)
    .filter(([, count]) => count > 0)
    .map(([action, count]) => `${ACTIONS[action]}: ${count}`);
  const lines = new Set(report.map(({ source, line }) => `${source}:${line}`)).size;
  return [...rows, `— ${lines} पंक्तियां / lines; ${sums.join('; ')}`].join('\n');
}
