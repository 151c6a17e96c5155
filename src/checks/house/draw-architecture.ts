import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { drawRooms, type Runtime } from './draw-rooms.ts';
import { resolveIn, roomImports } from './imports.ts';
import { isTest, readSources, roomOf } from './source-files.ts';

/** Rooms whose code runs in a browser are those whose packages `.ci/rooms.cjs` limits. */
const loadPackages = (root: string): Readonly<Record<string, unknown>> => {
  const { PACKAGES }: { readonly PACKAGES: Readonly<Record<string, unknown>> } = createRequire(import.meta.url)(
    join(resolve(root), '.ci/rooms.cjs'),
  );
  return PACKAGES;
};

/** Tools that import any room; their arrows would hide the others. */
const TOOLS = new Set(['bench', 'checks']);

/**
 * Draws the rooms of `src/` from the imports of their code; tests and tools are left out.
 * @param root folder of the project.
 * @returns an SVG document.
 */
export function drawArchitecture(root: string): string {
  const sources = readSources(root, 'src').filter(({ path }) => !isTest(path) && !TOOLS.has(roomOf(path) ?? ''));
  const imports = roomImports(sources, resolveIn(root));
  const inBrowser = new Set(Object.keys(loadPackages(root)).map((room) => room.split('/')[0]));
  const ofNode = [...imports].filter(([room]) => !inBrowser.has(room));
  const usedByNode = new Set(ofNode.flatMap(([, targets]) => targets));
  const holdsNodeFolder = new Set(['search', 'importer']);
  const runtimeOf = (room: string): Runtime => {
    if (!inBrowser.has(room)) return 'node';
    return usedByNode.has(room) || holdsNodeFolder.has(room) ? 'both' : 'browser';
  };
  return drawRooms(imports, runtimeOf);
}
