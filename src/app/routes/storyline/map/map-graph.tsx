import type { Card } from '#domain/article/card.ts';
import type { MapDrawing, StoryTie } from '#domain/page-data/story-map.ts';
import { paths } from '#domain/pages.ts';
import { tieText } from '../../../strings/reason-text.ts';
import { useStrings } from '../../../strings/use-strings.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import styles from './map-graph.module.css';
import type { ReadState } from './read-mark.tsx';
import { ReadMark } from './read-mark.tsx';
import { StoryWhen } from './story-when.tsx';

type MapGraphProps = {
  readonly drawing: MapDrawing;
  readonly stories: readonly Card[];
  readonly ties: readonly StoryTie[];
  readonly readState: (id: string) => ReadState;
};

const rem = (pixels: number): string => `${pixels / 16}rem`;

/**
 * The drawn map: laid out at build time, time going down, links in the order of the dates. It grows with the reader's text
 * size as a whole, so that its words never leave their boxes.
 */
export function MapGraph({ drawing, stories, ties, readState }: MapGraphProps) {
  const strings = useStrings();
  const { width, height, nodeWidth, nodes, lines } = drawing;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the region around it names it; a title would pop up over every card
    <svg className={styles.map} width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`}>
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
                  <StoryWhen story={story} />
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
