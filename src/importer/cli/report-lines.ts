import type { Action, ReportLine } from '../text/model/reading.ts';

const ACTIONS: Readonly<Record<Action, string>> = {
  block: 'खबर में / block',
  related: 'संबंधित / related',
  field: 'ब्योरा / field',
  dropped: 'हटाया / dropped',
  blank: 'खाली / blank',
  warning: 'ध्यान दें / warning',
};

/** The report as lines: one for each row, then the number of lines and of rows by action. */
export function reportLines(report: readonly ReportLine[]): string[] {
  const rows = report.map(({ source, line, action, as, code, message }) => {
    const what = [as, code].filter((part) => part !== null).join(' ');
    return `${source}:${line}\t${ACTIONS[action]}\t${what}${message ? `\t${message}` : ''}`;
  });
  const sums = Object.entries(ACTIONS).flatMap(([action, name]) => {
    const count = report.filter((row) => row.action === action).length;
    return count > 0 ? [`${name}: ${count}`] : [];
  });
  const lines = new Set(report.map(({ source, line }) => `${source}:${line}`)).size;
  return [...rows, `— ${lines} पंक्तियां / lines; ${sums.join('; ')}`];
}
