import type { Card } from '#domain/article/card.ts';
import type { MapDrawing, StoryTie } from '#domain/page-data/story-map.ts';
import { paths } from '#domain/pages.ts';
import { hi } from '../../../strings/hi.ts';
import { hiPages } from '../../../strings/hi-pages.ts';
import { tieText } from '../../../strings/reason-text.ts';
import { EdtfTime } from '../../../ui/edtf-time.tsx';
import { PageLink } from '../../../ui/links.tsx';
import styles from './map-graph.module.css';
import { ReadMark, type ReadState } from './read-mark.tsx';

type MapGraphProps = {
  readonly drawing: MapDrawing;
  readonly stories: readonly Card[];
  readonly ties: readonly StoryTie[];
  readonly readState: (id: string) => ReadState;
};

/** The day of a story, or the word for explainer: an explainer has no date. */
function DateOrKind({ story }: { readonly story: Card }) {
  const { map } = hiPages;
  if (story.kind === 'explainer' || story.date === null) return <span>{map.kinds[story.kind]}</span>;
  return <EdtfTime date={story.date} />;
}

/**
 * Converts CSS pixels at the default text size, so that the drawing scales with the reader's text size. The drawing's `em` is the
 * page's `rem`, which WebKit refuses in attributes.
 */
const em = (pixels: number): string => `${pixels / 16}em`;

/**
 * Drawing of the map, laid out at build time: time runs downwards, and links come in the order of the dates. It scales as a
 * whole with the reader's text size, so that text never overflows its box.
 */
export function MapGraph({ drawing, stories, ties, readState }: MapGraphProps) {
  const strings = hi;
  const { width, height, nodeWidth, nodes, lines } = drawing;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the region around it has its name; a title would show as a tooltip over every card
    <svg className={styles.map} width={em(width)} height={em(height)} viewBox={`0 0 ${width} ${height}`}>
      <g className={styles.lines}>
        {lines.map(({ from, to, path }) => (
          <path key={`${from} ${to}`} d={path} />
        ))}
      </g>
      {nodes.map(({ id, x, y, tieHeight, cardHeight }) => {
        const story = stories.find((candidate) => candidate.id === id);
        const tie = lines.some(({ to }) => to === id) ? ties.find(({ to }) => to === id) : undefined;
        if (!story) return null;
        return (
          <g key={id}>
            {tie ? (
              <>
                <foreignObject x={x} y={y} width={nodeWidth} height={tieHeight}>
                  <div className={styles.tie}>
                    <p>{tieText(tie, strings)}</p>
                  </div>
                </foreignObject>
                <path className={styles.arrow} d={`M${x + nodeWidth / 2 - 5} ${y + tieHeight - 8}h10l-5 8z`} />
              </>
            ) : null}
            <foreignObject x={x} y={y + tieHeight} width={nodeWidth} height={cardHeight}>
              <div className={styles.card} data-read={readState(id)}>
                <PageLink to={paths.article(id)}>{story.headline}</PageLink>
                <p>
                  <DateOrKind story={story} />
                  <ReadMark state={readState(id)} />
                </p>
              </div>
            </foreignObject>
          </g>
        );
      })}
    </svg>
  );
}
