import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { Card } from '#domain/article/card.ts';
import type { MapDrawing, StoryTie } from '#domain/page-data/story-map.ts';
import { linePath } from './line-path.ts';
import { mapRows } from './map-rows.ts';
import { textLines } from './text-lines.ts';

type MapGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>;

/** Lengths in CSS pixels at the default text size. */
const NODE_WIDTH = 200;
const NODE_GAP = 20;
const LINE_GAP = 14;
const ROW_GAP = 40;
/** Fits into a container of 640 pixels. */
const WIDEST = 636;
/** Layouts are tried in this order, few rows before many and balanced before leaning; the first that fits is taken. */
const MOST_IN_ROW = [3, 2];
const ALIGNMENTS: readonly GraphLabel['align'][] = [undefined, 'UR', 'UL', 'DR', 'DL'];
/**
 * Measures of the text of a card (15 px, bold) and of a tie (13 px): mean width of a grapheme in Noto Sans Devanagari, the widest
 * of the common fonts; height and width of a line; height of what is above and below the text.
 */
const CARD = { grapheme: 12, line: 23, width: NODE_WIDTH - 26, around: 48 };
const TIE = { grapheme: 9.6, line: 20, width: NODE_WIDTH - 12, around: 22 };
/** Edge weight that keeps a story in its row: more than that of all ties together. */
const HOLD = 100;
/** About as long as the words that the interface puts before the names or the event of a tie. */
const TIE_WORDS = 'यही घटना: ';
/** As long as what it says of a story that follows another. */
const ORDER_WORDS = 'अगली कड़ी; ';

const heightOf = (text: string, { grapheme, line, width, around }: typeof CARD): number =>
  textLines(text, width / grapheme) * line + around;

const tieWords = ({ line, order, event, names }: StoryTie): string =>
  line ?? (order ? ORDER_WORDS : '') + TIE_WORDS + (event ?? names.join(', '));

/** Stories that are drawn side by side. */
type Row = {
  readonly ids: readonly string[];
  readonly tieHeight: number;
  readonly cardHeight: number;
};

function rowsOf(stories: readonly Card[], ties: readonly StoryTie[], most: number): Row[] {
  const order = stories.map(({ id }) => id);
  return mapRows(order, ties, most).map((ids) => ({
    ids,
    tieHeight: Math.max(0, ...ties.filter(({ to }) => ids.includes(to)).map((tie) => heightOf(tieWords(tie), TIE))),
    cardHeight: Math.max(
      ...stories.filter(({ id }) => ids.includes(id)).map(({ headline }) => heightOf(headline, CARD)),
    ),
  }));
}

/** Lays out rows with dagre: one node a story, one edge a tie. */
function layOut(rows: readonly Row[], ties: readonly StoryTie[], align: GraphLabel['align']): MapGraph {
  const graph: MapGraph = new Graph();
  const spacing: GraphLabel = { rankdir: 'TB', nodesep: NODE_GAP, edgesep: LINE_GAP, ranksep: ROW_GAP };
  graph.setGraph(align ? { ...spacing, align } : spacing);
  for (const { ids, tieHeight, cardHeight } of rows) {
    for (const id of ids) graph.setNode(id, { width: NODE_WIDTH, height: tieHeight + cardHeight });
  }
  for (const { from, to } of ties) graph.setEdge(from, to, { weight: 1 });
  // dagre derives rows from edges alone: heavy edges that tie each row to the one above keep every story in its row.
  rows.forEach(({ ids }, index) => {
    const above = rows[index - 1]?.ids ?? [];
    ids.forEach((id, column) => {
      const holder = above.find((other) => graph.hasEdge(other, id)) ?? above[Math.min(column, above.length - 1)];
      if (holder !== undefined) graph.setEdge(holder, id, { weight: HOLD });
    });
  });
  const below = rows[1]?.ids[0];
  if (below !== undefined) for (const id of rows[0]?.ids ?? []) graph.setEdge(id, below, { weight: HOLD });
  layout(graph);
  return graph;
}

const widthOf = (graph: MapGraph): number => graph.graph().width ?? 0;

/** The first layout that fits the widest container, else the narrowest. */
function bestLayout(stories: readonly Card[], ties: readonly StoryTie[]): { rows: Row[]; graph: MapGraph } {
  const tried: { rows: Row[]; graph: MapGraph }[] = [];
  for (const most of MOST_IN_ROW) {
    const rows = rowsOf(stories, ties, most);
    for (const align of ALIGNMENTS) {
      const graph = layOut(rows, ties, align);
      if (widthOf(graph) <= WIDEST) return { rows, graph };
      tried.push({ rows, graph });
    }
  }
  return tried.reduce((best, other) => (widthOf(other.graph) < widthOf(best.graph) ? other : best));
}

/**
 * Draws the stories of a running story as boxes with the ties between them as lines, oldest at the top.
 * @param stories oldest first, at least one.
 * @param ties between these stories, each from the earlier to the later, at most one to a story.
 * @returns boxes and SVG paths, in CSS pixels.
 */
export function drawMap(stories: readonly Card[], ties: readonly StoryTie[]): MapDrawing {
  const { rows, graph } = bestLayout(stories, ties);
  const centre = (id: string) => {
    const { x = 0, y = 0 } = graph.node(id);
    return { x, y };
  };
  const placed = rows.map(({ ids, tieHeight, cardHeight }) => {
    const height = tieHeight + cardHeight;
    const top = centre(ids[0] ?? '').y - height / 2;
    return { ids, tieHeight, cardHeight, top, bottom: top + height };
  });
  const nodes = stories.flatMap(({ id }) => {
    const row = placed.find(({ ids }) => ids.includes(id));
    if (!row) return [];
    const { tieHeight, cardHeight, top } = row;
    return { id, x: Math.round(centre(id).x - NODE_WIDTH / 2), y: Math.round(top), tieHeight, cardHeight };
  });
  const rowOf = (id: string): number => placed.findIndex(({ ids }) => ids.includes(id));
  const lines = ties.flatMap(({ from, to }) => {
    const [start, end] = [placed[rowOf(from)], placed[rowOf(to)]];
    if (!start || !end) return [];
    const { points: bends = [] } = graph.edge(from, to);
    // dagre bends a line at every rank, and doubles the ranks to make room for edge labels: every other rank is a row.
    const passed = placed.slice(rowOf(from) + 1, rowOf(to)).map(({ top, bottom }, index) => ({
      x: bends[2 * index + 2]?.x ?? centre(to).x,
      top,
      bottom,
    }));
    const path = linePath({ x: centre(from).x, y: start.bottom }, passed, {
      x: centre(to).x,
      y: end.top + end.tieHeight,
      bend: end.top,
    });
    return { from, to, path };
  });
  const { height = 0 } = graph.graph();
  return { width: Math.ceil(widthOf(graph)), height: Math.ceil(height), nodeWidth: NODE_WIDTH, nodes, lines };
}
