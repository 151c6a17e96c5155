import * as v from 'valibot';

/** Lines of one file: those that hold code, and which of them ran. */
export type FileLines = { readonly all: ReadonlySet<number>; readonly ran: ReadonlySet<number> };

/** Lines of code and how many of them ran: in unit tests, in Chromium, in either. */
export type CoverageRow = {
  readonly name: string;
  readonly lines: number;
  readonly unit: number;
  readonly chromium: number;
  readonly either: number;
};

const IstanbulSchema = v.record(
  v.string(),
  v.object({
    statementMap: v.record(v.string(), v.object({ start: v.object({ line: v.number() }) })),
    s: v.record(v.string(), v.number()),
  }),
);

/**
 * Reads a report in the form of Istanbul's `coverage-final.json`.
 * @param root folder that the report's absolute paths stand in.
 * @returns the lines of each file below `src/`, by its path from the root.
 */
export function readCoverage(report: unknown, root: string): Map<string, FileLines> {
  const files = new Map<string, FileLines>();
  for (const [file, { statementMap, s }] of Object.entries(v.parse(IstanbulSchema, report))) {
    const path = file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
    if (!path.startsWith('src/')) continue;
    const lines = Object.entries(statementMap).map(([id, { start }]) => [start.line, (s[id] ?? 0) > 0] as const);
    files.set(path, {
      all: new Set(lines.map(([line]) => line)),
      ran: new Set(lines.flatMap(([line, ran]) => (ran ? [line] : []))),
    });
  }
  return files;
}

const NO_LINES: FileLines = { all: new Set(), ran: new Set() };

/** One row a file. Which lines hold code is what the unit tests' report says, as it knows every file. */
export function mergeCoverage(
  unit: ReadonlyMap<string, FileLines>,
  chromium: ReadonlyMap<string, FileLines>,
): CoverageRow[] {
  return [...unit].map(([name, { all, ran }]) => {
    const inChromium = (chromium.get(name) ?? NO_LINES).ran;
    const count = (has: (line: number) => boolean): number => [...all].filter(has).length;
    return {
      name,
      lines: all.size,
      unit: count((line) => ran.has(line)),
      chromium: count((line) => inChromium.has(line)),
      either: count((line) => ran.has(line) || inChromium.has(line)),
    };
  });
}

/** Adds rows up by the first folders of their names, `depth` of them. */
export function byRoom(rows: readonly CoverageRow[], depth: number): CoverageRow[] {
  const rooms = new Map<string, CoverageRow>();
  for (const row of rows) {
    const name = row.name.split('/').slice(0, depth).join('/');
    const sum = rooms.get(name) ?? { name, lines: 0, unit: 0, chromium: 0, either: 0 };
    rooms.set(name, {
      name,
      lines: sum.lines + row.lines,
      unit: sum.unit + row.unit,
      chromium: sum.chromium + row.chromium,
      either: sum.either + row.either,
    });
  }
  return [...rooms.values()];
}
