import { useMemo } from 'preact/hooks';
import { percent } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';
import { mapColumns, type Column } from '../../lib/summary/columns';
import type { Speaker } from '../../lib/summary/speakers';
import { mapRuns, sortIntoStretches, type Run, type Segment } from '../../lib/summary/strip';
import { colourOf } from './colourOf';

interface StripMapProps {
  readonly segments: readonly Segment[];
  readonly speakers: readonly Speaker[];
  /** The key of the speaker whose words are highlighted, empty for no named speaker; absent or null when nobody's are. */
  readonly hovered?: string | null;
}

/** More segments would overlap in a panel 280 pixels wide, where each needs three to be visible. */
const segmentsAtMost = 80;

/** So that each column has four pixels there. */
const columnCount = 60;

/** The passages on the strip: one by one or, when there are too many, as columns that show how much of each stretch is whose. */
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

/** Scales the columns so that the one with the most passed-on words reaches the top. */
function scaled(columns: readonly Column[]): readonly Column[] {
  const highest = Math.max(...columns.map(({ parts }) => parts.reduce((sum, { share }) => sum + share, 0)));
  return columns.map(({ parts, ...place }) => ({
    ...place,
    parts: parts.map((part) => ({ ...part, share: part.share / highest })),
  }));
}

interface StripInWordsProps extends Pick<StripMapProps, 'segments' | 'speakers'> {
  readonly nobody: string;
}

/** What the strip shows, as text for screen readers. */
export const StripInWords = ({ segments, speakers, nobody }: StripInWordsProps) =>
  useMemo(() => {
    const runs = mapRuns(
      segments.length > segmentsAtMost ? sortIntoStretches(segments, speakers, columnCount) : segments,
    );
    return runs.length === 0 ? null : (
      <ol class="hidden" aria-label={message('strip.inWords')}>
        {runs.map((run) => (
          <li key={run.from}>{inWords(run, nobody)}</li>
        ))}
      </ol>
    );
  }, [segments, speakers, nobody]);

function inWords({ from, count, isReported, speaker }: Run, nobody: string): string {
  const place = { share: percent(from), name: speaker?.name ?? nobody };
  return isReported
    ? message('strip.runReported', { ...place, reports: plural('units.reported', count) })
    : message('strip.run', { ...place, quotations: plural('units.quotations', count) });
}

/** The position of a stretch of the article, given in fractions, on the strip. */
export const placeStyle = ({ from, to }: { from: number; to: number }) => ({
  insetInlineStart: `${(100 * from).toFixed(3)}%`,
  inlineSize: `${(100 * (to - from)).toFixed(3)}%`,
});
