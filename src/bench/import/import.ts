import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseOptions } from '#importer/cli/cli-options.ts';
import { Importer } from '#importer/files/run/importer.ts';
import { importFixtures } from './import-fixtures.ts';

/** Limits of an import of 10,000 generated articles. */
const CPU_SECONDS = 60;
const PEAK_MB = 600;
const REFUSE_MS = 1000;

const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));

/**
 * Imports generated articles (text, pages, feeds) and writes them, once new and once unchanged, then lets a file of 50 MB be
 * refused; prints a table.
 * @param count how many articles.
 * @returns whether the limits hold.
 */
function benchImport(count = 10_000): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  try {
    const inbox = join(folder, 'inbox');
    mkdirSync(inbox);
    const files = importFixtures(count).map(({ name, text }) => {
      writeFileSync(join(inbox, name), text);
      return join(inbox, name);
    });
    const parsed = parseOptions([inbox, '--out', join(folder, 'out'), '--content', join(folder, 'none')]);
    if (parsed.ok !== true) throw new Error('options');
    const rows: Record<string, number | string>[] = [];
    let peak = 0;
    const run = (label: string): number => {
      const before = process.cpuUsage();
      const start = performance.now();
      const importer = new Importer(parsed.options, '2021-07-28');
      const totals = { new: 0, updated: 0, replaced: 0, unchanged: 0, refused: 0 };
      for (const file of files) {
        const result = importer.import(file);
        for (const { outcome } of result.placed) totals[outcome] += 1;
        totals.refused += result.refused.length;
        peak = Math.max(peak, process.memoryUsage.rss());
      }
      const used = process.cpuUsage(before);
      const cpu = (used.user + used.system) / 1_000_000;
      rows.push({ run: label, ...totals, 'CPU s': cpu.toFixed(1), s: ((performance.now() - start) / 1000).toFixed(1) });
      return cpu;
    };
    const first = run('new');
    run('again');
    console.table(rows);
    const huge = join(folder, 'huge.txt');
    writeFileSync(huge, Buffer.alloc(50 * 1024 * 1024, 'क'));
    const importer = new Importer(parsed.options, '2021-07-28');
    const start = performance.now();
    const refused = importer.import(huge).refused.length === 1;
    const took = performance.now() - start;
    const held = first <= CPU_SECONDS && megabytes(peak) <= PEAK_MB && refused && took < REFUSE_MS;
    console.log(
      `${count} articles: ${first.toFixed(1)} CPU s (at most ${CPU_SECONDS}), peak ${megabytes(peak)} MB (at most ${PEAK_MB}); ` +
        `${megabytes(statSync(huge).size)} MB refused in ${took.toFixed(0)} ms; ${held ? 'held' : 'NOT HELD'}`,
    );
    return held;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) process.exitCode = benchImport(Number(process.argv[2] ?? 10_000)) ? 0 : 1;
