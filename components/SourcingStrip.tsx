import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import './strip.css';
import { wordsAt } from '../lib/analysis/text';
import type { Span } from '../lib/analysis/types';
import { quoteSpan, quoteWords } from '../lib/summary/quotedWords';
import { fraction, mapRuns, type Segment } from '../lib/summary/strip';
import { colourOf } from './Colour';
import type { Reading } from './reading';
import { stripKeyTarget, type StripTarget } from './stripKeys';
import { isRightToLeft } from './Tabs';
import { words } from './words';

/** How near to a quotation, in pixels, a click has to be to mean it. */
const reachPx = 6;

/** How long the reader's own choice stands before a scroll of the page overrules it. */
const choiceLastsMs = 1500;

/** The article from start to end: whose words stand where, which part is on screen; a way to go anywhere. */
export function SourcingStrip({ article, analysis, summary, actions, place }: Reading & { place: Span | null }) {
  const { text } = article;
  const { segments, quotes } = summary;
  const strip = useRef<HTMLDivElement>(null);
  const isDragging = useRef(false);
  const chosenAt = useRef(0);
  const [chosen, choose] = useState<StripTarget | null>(null);
  const [pointed, point] = useState<Segment | null>(null);

  const nobody = analysis.scope === 'full' ? words.unnamed() : words.unread();
  const nameOf = (segment: Segment) => segment.speaker?.name ?? nobody;
  const position = chosen?.span.start ?? place?.start ?? 0;

  useEffect(() => {
    if (performance.now() - chosenAt.current > choiceLastsMs) choose(null);
  }, [place]);

  const go = (target: StripTarget) => {
    choose(target);
    chosenAt.current = performance.now();
    actions.goTo(target.span, target.quote?.id);
  };
  const positionAt = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return isRightToLeft(strip.current) ? 1 - share : share;
  };
  const segmentAt = (at: number): Segment | null => {
    const reach = reachPx / (strip.current?.getBoundingClientRect().width || 1);
    return nearest(segments, at, reach);
  };
  const goToPointer = (event: PointerEvent, snaps: boolean) => {
    const at = positionAt(event);
    const segment = snaps ? segmentAt(at) : null;
    go(segment ? { span: quoteSpan(segment.quote), quote: segment.quote } : { span: spanAt(text, at), quote: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = stripKeyTarget(event.key, position, text.length, quotes, isRightToLeft(strip.current));
    if (!target) return;
    event.preventDefault();
    go(target);
  };

  const spoken = chosen?.quote ? segments.find((segment) => segment.quote === chosen.quote) : undefined;
  const shown = pointed ?? spoken ?? null;
  const readout = (segment: Segment) =>
    words.stripQuote(
      quotes.indexOf(segment.quote) + 1,
      quotes.length,
      nameOf(segment),
      shorten(quoteWords(text, segment.quote)),
    );
  const percentAt = Math.round((100 * position) / Math.max(1, text.length));

  return (
    <div class="sourcing">
      <div
        class="strip"
        ref={strip}
        role="slider"
        tabIndex={0}
        aria-label={words.stripLabel()}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percentAt}
        aria-valuetext={spoken ? readout(spoken) : words.stripPlace(position / Math.max(1, text.length))}
        aria-describedby="strip-help"
        onKeyDown={onKeyDown}
        onBlur={() => choose(null)}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          isDragging.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          goToPointer(event, true);
        }}
        onPointerMove={(event) => {
          if (isDragging.current) goToPointer(event, false);
          else point(segmentAt(positionAt(event)));
        }}
        onPointerUp={() => void (isDragging.current = false)}
        onPointerCancel={() => void (isDragging.current = false)}
        onPointerLeave={() => point(null)}
      >
        <Segments segments={segments} />
        {place && <i class="view" style={placeStyle(fraction(place, text.length))} />}
        {chosen && <i class="chosen" style={placeStyle(fraction(chosen.span, text.length))} />}
      </div>
      <p class="axis" aria-hidden="true">
        <span>{words.stripStart()}</span>
        {shown && (
          <span class="readout" dir="auto">
            {readout(shown)}
          </span>
        )}
        <span>{words.stripEnd()}</span>
      </p>
      <p id="strip-help" hidden>
        {words.stripHelp()}
      </p>
      <MapInWords segments={segments} nobody={nobody} />
    </div>
  );
}

/** Hundreds of segments, drawn once. */
const Segments = ({ segments }: { segments: readonly Segment[] }) =>
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
const MapInWords = ({ segments, nobody }: { segments: readonly Segment[]; nobody: string }) =>
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

const placeStyle = ({ from, to }: { from: number; to: number }) => ({
  insetInlineStart: `${(100 * from).toFixed(3)}%`,
  inlineSize: `${(100 * (to - from)).toFixed(3)}%`,
});

function nearest(segments: readonly Segment[], at: number, reach: number): Segment | null {
  const distance = ({ from, to }: Segment) => Math.max(from - at, at - to, 0);
  let best: Segment | null = null;
  for (const segment of segments) {
    if (distance(segment) <= reach && (!best || distance(segment) < distance(best))) best = segment;
  }
  return best;
}

/** The word at a fraction of the text. */
function spanAt(text: string, at: number): Span {
  const offset = Math.min(Math.max(0, text.length - 1), Math.floor(at * text.length));
  const start = text.lastIndexOf(' ', offset) + 1;
  const space = text.indexOf(' ', offset + 1);
  const end = space < 0 ? text.length : space;
  return wordsAt(text, { start, end }).includes('\n') ? { start: offset, end: Math.min(text.length, offset + 1) } : { start, end };
}

const shorten = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 57).trimEnd()}…` : quote);

