import { isDesk } from '../cues/agencies.ts';
import { isBody } from '../cues/line-shape.ts';
import type { Fragment } from '../model/fragment.ts';
import { isName } from './labels.ts';

/** Takes a reporter's name on the line before the desk as the byline, before the body: `सलमान रावी`, `बीबीसी संवाददाता`. */
export function takeReporterNames(rows: readonly Fragment[]): Fragment[] {
  const body = rows.findIndex((row) => row.role === 'text' && isBody(row.text));
  const texts = rows.flatMap((row, index) => (row.role === 'text' ? [index] : []));
  return rows.map((row, index) => {
    const desk = rows.slice(index + 1).find((next) => next.role !== 'blank');
    const post = desk?.text.split(',')[0]?.trim() ?? '';
    const early = index < body && index !== texts[0] && row.role === 'text';
    const isDeskLine = desk?.role === 'byline' || (desk?.role === 'text' && isDesk(post));
    if (!early || !isDeskLine || !/(?:संवाददाता|पत्रकार|Correspondent)$/iu.test(post)) return row;
    const name = row.text.trim();
    return isName(name) && name.split(/\s+/).length <= 4 ? { ...row, role: 'byline', value: name } : row;
  });
}
