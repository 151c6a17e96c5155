import { parseOptions } from './import/cli-options.ts';
import { runImport } from './import/run-import.ts';
import { summary } from './import/summary.ts';
import { toJson } from './import/to-json.ts';

/** `npm run import`: exit 0 when nothing was refused, 1 when something was, 2 for wrong usage. */
function main(): number {
  const parsed = parseOptions(process.argv.slice(2));
  if (!parsed.ok) {
    console.error(parsed.message);
    return 2;
  }
  const { options } = parsed;
  const showProgress = process.stderr.isTTY && options.files.length > 1;
  const result = runImport(options, new Date().toISOString().slice(0, 10), (done, all) => {
    if (showProgress) process.stderr.write(`\r${done}/${all} फ़ाइलें / files${done === all ? '\n' : ''}`);
  });
  const warnings = result.report.filter(({ action }) => action === 'warning');
  for (const { source, line, code, message } of warnings) console.error(`! ${source}:${line}  ${code}  ${message}`);
  if (options.json) {
    process.stdout.write(`${toJson(result)}\n`);
    for (const { source, line, code, message } of result.refused)
      console.error(`✗ ${source}${line === null ? '' : `:${line}`}  ${code}  ${message}`);
  } else {
    console.log(summary(result, result.placed, options.dryRun));
  }
  return result.refused.length > 0 ? 1 : 0;
}

process.exitCode = main();
