import { useMemo } from 'preact/hooks';
import { mapColumns, type Column } from '../lib/summary/columns';
import type { Speaker } from '../lib/summary/speakers';
import { mapRuns, type Segment } from '../lib/summary/strip';
import { colourOf } from './Colour';
import { words } from './words';

interface StripMapProps {
  readonly segments: readonly Segment[];
  readonly speakers: readonly Speaker[];
}

/** More segments than this lie on each other in a panel 280 pixels wide, where each needs three of them to be seen. */
const segmentsAtMost = 80;

/** As many columns still have four pixels each there. */
const columnCount = 60;

/** The quoted words on the strip, drawn once: each where it stands or, when they are too many, how much of each stretch is whose. */
export const StripMap = ({ segments, speakers }: StripMapProps) =>
  useMemo(
    () => (
      <div class="map">
        {segments.length > segmentsAtMost ? columns(segments, speakers) : segments.map(drawSegment)}
      </div>
    ),
    [segments, speakers],
  );

const drawSegment = ({ from, to, quote, speaker }: Segment) => (
  <i
    key={`${quote.id} ${from}`}
    class={speaker ? 'words' : 'words unnamed'}
    style={{ ...placeStyle({ from, to }), ...colourOf(speaker) }}
  />
);

const columns = (segments: readonly Segment[], speakers: readonly Speaker[]) =>
  scaled(mapColumns(segments, speakers, columnCount)).map(({ parts, ...place }) => (
    <span key={place.from} class="column" style={placeStyle(place)}>
      {parts.map(({ speaker, share }) => (
        <i
          key={speaker?.key ?? ''}
          class={speaker ? 'words' : 'words unnamed'}
          style={{ blockSize: `${(100 * share).toFixed(1)}%`, ...colourOf(speaker) }}
        />
      ))}
    </span>
  ));

/** The column with the most quoted words reaches to the top. */
function scaled(columns: readonly Column[]): readonly Column[] {
  const highest = Math.max(...columns.map(({ parts }) => parts.reduce((sum, { share }) => sum + share, 0)));
  return columns.map(({ parts, ...place }) => ({
    ...place,
    parts: parts.map(({ speaker, share }) => ({ speaker, share: share / highest })),
  }));
}

/** What the strip shows, for those who do not see it. */
export const StripInWords = ({ segments, nobody }: { segments: readonly Segment[]; nobody: string }) =>
  useMemo(() => {
    const runs = mapRuns(segments);
    return runs.length === 0 ? null : (
      <ol class="hidden" aria-label={words.stripMap()}>
        {runs.map(({ from, count, speaker }) => (
          <li key={from}>{words.stripRun(from, count, speaker?.name ?? nobody)}</li>
        ))}
      </ol>
    );
  }, [segments, nobody]);

/** Where a stretch of the article, in fractions of it, lies on the strip. */
export const placeStyle = ({ from, to }: { from: number; to: number }) => ({
  insetInlineStart: `${(100 * from).toFixed(3)}%`,
  inlineSize: `${(100 * (to - from)).toFixed(3)}%`,
});
