import { useMemo } from 'preact/hooks';
import { mapColumns, type Column } from '../../lib/summary/columns';
import type { Speaker } from '../../lib/summary/speakers';
import { mapRuns, type Segment } from '../../lib/summary/strip';
import { colourOf } from './colourOf';
import { strings } from '../strings';

interface StripMapProps {
  readonly segments: readonly Segment[];
  readonly speakers: readonly Speaker[];
  /** The key of the speaker whose words stand out, empty for nobody named; absent or null when nobody's do. */
  readonly hovered?: string | null;
}

/** More segments than this lie on each other in a panel 280 pixels wide, where each needs three of them to be seen. */
const segmentsAtMost = 80;

/** As many columns still have four pixels each there. */
const columnCount = 60;

/** The quoted and reported words on the strip, drawn once: each where it stands or, when they are too many, how much of each stretch is whose. */
export const StripMap = ({ segments, speakers, hovered = null }: StripMapProps) =>
  useMemo(
    () => (
      <div class="map">
        {segments.length > segmentsAtMost
          ? columns(segments, speakers, hovered)
          : segments.map((segment) => drawSegment(segment, hovered))}
      </div>
    ),
    [segments, speakers, hovered],
  );

const drawSegment = ({ from, to, passage, speaker }: Segment, hovered: string | null) => (
  <i
    key={`${passage.id} ${from}`}
    class={classOf(speaker, passage.kind === 'report', hovered)}
    style={{ ...placeStyle({ from, to }), ...colourOf(speaker) }}
  />
);

const columns = (segments: readonly Segment[], speakers: readonly Speaker[], hovered: string | null) =>
  scaled(mapColumns(segments, speakers, columnCount)).map(({ parts, ...place }) => (
    <span key={place.from} class="column" style={placeStyle(place)}>
      {parts.map(({ speaker, isReported, share }) => (
        <i
          key={`${speaker?.key ?? ''} ${isReported}`}
          class={classOf(speaker, isReported, hovered)}
          style={{ blockSize: `${(100 * share).toFixed(1)}%`, ...colourOf(speaker) }}
        />
      ))}
    </span>
  ));

const classOf = (speaker: Speaker | null, isReported: boolean, hovered: string | null) =>
  [
    'words',
    ...(speaker ? [] : ['unnamed']),
    ...(isReported ? ['reported'] : []),
    ...(hovered === null || hovered === (speaker?.key ?? '') ? [] : ['aside']),
  ].join(' ');

/** The column with the most words of others reaches to the top. */
function scaled(columns: readonly Column[]): readonly Column[] {
  const highest = Math.max(...columns.map(({ parts }) => parts.reduce((sum, { share }) => sum + share, 0)));
  return columns.map(({ parts, ...place }) => ({
    ...place,
    parts: parts.map((part) => ({ ...part, share: part.share / highest })),
  }));
}

/** What the strip shows, for those who do not see it. */
export const StripInWords = ({ segments, nobody }: { segments: readonly Segment[]; nobody: string }) =>
  useMemo(() => {
    const runs = mapRuns(segments);
    return runs.length === 0 ? null : (
      <ol class="hidden" aria-label={strings.stripMap()}>
        {runs.map(({ from, count, isReported, speaker }) => (
          <li key={from}>{strings.stripRun(from, count, isReported, speaker?.name ?? nobody)}</li>
        ))}
      </ol>
    );
  }, [segments, nobody]);

/** Where a stretch of the article, in fractions of it, lies on the strip. */
export const placeStyle = ({ from, to }: { from: number; to: number }) => ({
  insetInlineStart: `${(100 * from).toFixed(3)}%`,
  inlineSize: `${(100 * (to - from)).toFixed(3)}%`,
});
