import { isDesk } from '../cues/agencies.ts';
import { isBody } from '../cues/line-shape.ts';
import type { Fragment } from '../model/fragment.ts';
import { isName } from './labels.ts';

/** Takes a reporter's name on the line before the desk as the byline, before the body: `सलमान रावी`, `बीबीसी संवाददाता`. */
export function takeReporterNames(rows: readonly Fragment[]): Fragment[] {
  const body = rows.findIndex((row) => row.role === 'text' && isBody(row.text));
  const first = rows.findIndex(({ role }) => role === 'text');
  return rows.map((row, index) => {
    const early = index < body && index !== first && row.role === 'text';
    if (!early) return row;
    let behind = index + 1;
    while (rows[behind]?.role === 'blank') behind += 1;
    const desk = rows[behind];
    const post = desk?.text.split(',', 1)[0]?.trim() ?? '';
    const isDeskLine = desk?.role === 'byline' || (desk?.role === 'text' && isDesk(post));
    if (!isDeskLine || !/(?:संवाददाता|पत्रकार|Correspondent)$/iu.test(post)) return row;
    const name = row.text.trim();
    return isName(name) && name.split(/\s+/).length <= 4 ? { ...row, role: 'byline', value: name } : row;
  });
}
