import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';

/** Where the code of a room runs. */
export type Runtime = 'browser' | 'node' | 'both';

/** Lengths in pixels. */
const BOX = { width: 150, height: 52 };
const MARGIN = 16;
const LEGEND = 64;

const RUNS_IN: Readonly<Record<Runtime, string>> = {
  browser: 'in the browser',
  node: 'in Node',
  both: 'in the browser and in Node',
};

const STYLE = `
    text { font: 13px system-ui, sans-serif; fill: #1c1b1a; text-anchor: middle; }
    text.name { font-weight: 700; font-size: 15px; }
    text.legend { text-anchor: start; }
    .ground { fill: #ffffff; }
    .box { stroke-width: 1.5; }
    .browser { fill: #fde8d7; stroke: #9a3b00; }
    .node { fill: #e6eef7; stroke: #2b5786; }
    .both { fill: #e9f2e4; stroke: #3a6a24; }
    .arrow { fill: none; stroke: #2b5786; stroke-width: 1.5; }
    .arrow.loaded { stroke: #9a3b00; }
    .arrow.types { stroke-dasharray: 5 4; }
    .head { fill: #2b5786; }
    .head.loaded { fill: #9a3b00; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f1eeea; }
      .ground { fill: #161514; }
      .browser { fill: #43230f; stroke: #f0a070; }
      .node { fill: #1b2c40; stroke: #8fb8e6; }
      .both { fill: #21351a; stroke: #a4d08c; }
      .arrow { stroke: #8fb8e6; }
      .arrow.loaded { stroke: #f0a070; }
      .head { fill: #8fb8e6; }
      .head.loaded { fill: #f0a070; }
    }`;

const TYPES_ONLY = / \(types\)$/;

type RoomGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>;

function layOut(imports: ReadonlyMap<string, readonly string[]>): RoomGraph {
  const graph: RoomGraph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 14, ranksep: 56, marginx: MARGIN, marginy: MARGIN });
  for (const room of [...imports.keys()].sort()) graph.setNode(room, { ...BOX });
  for (const room of [...imports.keys()].sort())
    for (const target of imports.get(room) ?? []) graph.setEdge(room, target.replace(TYPES_ONLY, ''), {});
  layout(graph);
  return graph;
}

const round = (length = 0): number => Math.round(length);

function box(graph: RoomGraph, room: string, runtime: Runtime): string {
  const { x, y } = graph.node(room);
  const [left, top] = [round(x) - BOX.width / 2, round(y) - BOX.height / 2];
  return `  <rect class="box ${runtime}" x="${left}" y="${top}" width="${BOX.width}" height="${BOX.height}" rx="6" />
  <text class="name" x="${round(x)}" y="${top + 22}">${room}</text>
  <text x="${round(x)}" y="${top + 41}">${runtime === 'both' ? 'browser and Node' : RUNS_IN[runtime].replace(/^in (the )?/, '')}</text>`;
}

/** Where the drawing begins and ends from left to right: dagre's own width leaves out arrows beside the boxes. */
function extent(graph: RoomGraph): { left: number; right: number } {
  const bends = graph.edges().flatMap((edge) => (graph.edge(edge).points ?? []).map(({ x }) => x));
  const boxes = graph.nodes().flatMap((room) => {
    const { x = 0 } = graph.node(room);
    return [x - BOX.width / 2, x + BOX.width / 2];
  });
  const all = [...bends, ...boxes];
  return { left: round(Math.min(...all)) - MARGIN, right: round(Math.max(...all)) + MARGIN };
}

/** @param loaded whether both ends are code that a browser loads. */
function arrow(graph: RoomGraph, from: string, target: string, loaded: boolean): string {
  const { points = [] } = graph.edge(from, target.replace(TYPES_ONLY, ''));
  const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ');
  const kind = `${loaded ? ' loaded' : ''}${TYPES_ONLY.test(target) ? ' types' : ''}`;
  return `  <path class="arrow${kind}" d="${path}" marker-end="url(#${loaded ? 'loaded' : 'head'})" />`;
}

const marker = (id: string, kind: string): string =>
  `  <marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
    <path class="head${kind}" d="M0 0 L8 4 L0 8 Z" />
  </marker>`;

function legend(start: number, top: number): string {
  const swatches = (['browser', 'both', 'node'] as const).map((runtime, at) => {
    const left = start + at * 210;
    return `  <rect class="box ${runtime}" x="${left}" y="${top}" width="18" height="18" rx="4" />
  <text class="legend" x="${left + 26}" y="${top + 14}">${RUNS_IN[runtime]}</text>`;
  });
  const lines = [
    ['loaded', 'loaded in a browser'],
    ['', 'run in Node only'],
    ['types', 'types only'],
  ].map(([kind, words], at) => {
    const left = start + at * 210;
    return `  <path class="arrow ${kind}" d="M${left} ${top + 39} L${left + 18} ${top + 39}" />
  <text class="legend" x="${left + 26}" y="${top + 44}">${words}</text>`;
  });
  return [...swatches, ...lines].join('\n');
}

/**
 * Draws rooms as boxes and their imports as arrows, who imports above what is imported.
 * @param imports of each room; a name that ends in ` (types)` is imported for its types alone.
 * @returns an SVG document, the same for the same imports.
 */
export function drawRooms(
  imports: ReadonlyMap<string, readonly string[]>,
  runtimeOf: (room: string) => Runtime,
): string {
  const graph = layOut(imports);
  const rooms = [...imports.keys()].sort();
  const { left, right } = extent(graph);
  const { height: drawn } = graph.graph();
  const [width, height] = [Math.max(right - left, 640), round(drawn) + LEGEND];
  const inBrowser = (room: string): boolean => runtimeOf(room) !== 'node';
  const arrows = rooms.flatMap((room) =>
    (imports.get(room) ?? []).map((target) =>
      arrow(graph, room, target, inBrowser(room) && inBrowser(target.replace(TYPES_ONLY, ''))),
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 0 ${width} ${height}" width="${width}" height="${height}" role="img">
  <title>The folders of src and what each imports</title>
  <style>${STYLE}
  </style>
${marker('head', '')}
${marker('loaded', ' loaded')}
  <rect class="ground" x="${left}" width="${width}" height="${height}" />
${arrows.join('\n')}
${rooms.map((room) => box(graph, room, runtimeOf(room))).join('\n')}
${legend(left + MARGIN, round(drawn) + 4)}
</svg>
`;
}
