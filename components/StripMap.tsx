import { useMemo } from 'preact/hooks';
import { mapRuns, type Segment } from '../lib/summary/strip';
import { colourOf } from './Colour';
import { words } from './words';

/** The quoted words on the strip: hundreds of segments, drawn once. */
export const StripMap = ({ segments }: { segments: readonly Segment[] }) =>
  useMemo(
    () => (
      <div class="map">
        {segments.map(({ from, to, quote, speaker }) => (
          <i
            key={`${quote.id} ${from}`}
            class={speaker ? 'words' : 'words unnamed'}
            style={{ ...placeStyle({ from, to }), ...colourOf(speaker) }}
          />
        ))}
      </div>
    ),
    [segments],
  );

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
