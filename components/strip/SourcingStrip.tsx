import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/analysis/text/span';
import { number, percent } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { passageSpan, passageText } from '../../lib/summary/passageText';
import { fraction, type Segment } from '../../lib/summary/strip';
import { textDirection } from '../../lib/summary/textDirection';
import type { Hovered, PanelArticle } from '../panelArticle';
import { stripKeyTarget, type StripTarget } from './stripKeys';
import { placeStyle, StripInWords, StripMap } from './StripMap';
import { segmentAt, spanAt } from './stripPointer';

/** In pixels: how near to a passage a click has to be to go to it. */
const reachPx = 6;

/** In pixels: a pressed pointer that has moved this far is dragging. */
const dragFromPx = 3;

/** How long the reader's choice on the strip holds before a scroll of the page replaces it. */
const choiceLastsMs = 1500;

interface SourcingStripProps extends PanelArticle {
  /** The part of the text that is on screen; null while unknown. */
  readonly visible: Span | null;
  /** The list entry whose passages are highlighted; null when there is none. */
  readonly hovered: Hovered | null;
}

/** A map of the article from start to end: whose words are where, and which part is on screen. Goes wherever it is clicked. */
export function SourcingStrip({ article, analysis, summary, actions, visible, hovered }: SourcingStripProps) {
  const { text } = article;
  const { segments, passages } = summary;
  const strip = useRef<HTMLDivElement>(null);
  /** Where the pointer went down, while it is down. */
  const pressedX = useRef<number | null>(null);
  const isDragging = useRef(false);
  const chosenAt = useRef(0);
  const [chosen, choose] = useState<StripTarget | null>(null);
  const [pointed, point] = useState<Segment | null>(null);

  const nobody = message(analysis.scope === 'full' ? 'speakers.unnamed' : 'speakers.unread');
  const position = chosen?.span.start ?? visible?.start ?? 0;
  const direction = textDirection(text);

  useEffect(() => {
    if (performance.now() - chosenAt.current > choiceLastsMs) choose(null);
  }, [visible]);

  const go = (target: StripTarget) => {
    if (isDragging.current && target.span.start === chosen?.span.start) return;
    choose(target);
    chosenAt.current = performance.now();
    actions.goTo(target.span, target.passage?.id);
  };
  const positionAt = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return direction === 'rtl' ? 1 - share : share;
  };
  /** The segment at, or near, the pointer. */
  const segmentNear = (at: number): Segment | null =>
    segmentAt(segments, at, reachPx / (strip.current?.getBoundingClientRect().width || 1));
  const goToPointer = (event: PointerEvent, snaps: boolean) => {
    const at = positionAt(event);
    const segment = snaps ? segmentNear(at) : null;
    go(
      segment
        ? { span: passageSpan(segment.passage), passage: segment.passage }
        : { span: spanAt(text, at), passage: null },
    );
  };
  const release = () => {
    pressedX.current = null;
    isDragging.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = stripKeyTarget(event.key, position, text.length, passages, direction);
    if (!target) return;
    event.preventDefault();
    go(target);
  };

  const spoken = chosen?.passage ? segments.find((segment) => segment.passage === chosen.passage) : undefined;
  const shown = pointed ?? spoken ?? null;
  const readout = ({ passage, speaker }: Segment) => {
    const place = { index: number(passages.indexOf(passage) + 1), count: number(passages.length) };
    const said = { name: speaker?.name ?? nobody, words: shorten(passageText(text, passage)) };
    return message(passage.kind === 'report' ? 'strip.report' : 'strip.quote', { ...place, ...said });
  };
  const hoveredPassage = passages.find(({ id }) => id === hovered?.passageId);
  const highlighted = hoveredPassage ? passageSpan(hoveredPassage) : chosen?.span;
  const share = position / Math.max(1, text.length);

  return (
    <div class="sourcing">
      <div
        class="strip"
        dir={direction}
        ref={strip}
        role="slider"
        tabIndex={0}
        aria-label={message('strip.label')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * share)}
        aria-valuetext={spoken ? readout(spoken) : message('strip.position', { share: percent(share) })}
        aria-describedby="strip-help"
        onKeyDown={onKeyDown}
        onBlur={() => choose(null)}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          pressedX.current = event.clientX;
          event.currentTarget.setPointerCapture(event.pointerId);
          goToPointer(event, true);
        }}
        onPointerMove={(event) => {
          const { current: from } = pressedX;
          isDragging.current ||= from !== null && Math.abs(event.clientX - from) > dragFromPx;
          if (isDragging.current) goToPointer(event, false);
          else point(segmentNear(positionAt(event)));
        }}
        onPointerUp={release}
        onPointerCancel={release}
        onPointerLeave={() => point(null)}
      >
        <StripMap segments={segments} speakers={summary.speakers} hovered={hovered?.speaker ?? null} />
        {visible && <i class="view" style={placeStyle(fraction(visible, text.length))} />}
        {highlighted && <i class="chosen" style={placeStyle(fraction(highlighted, text.length))} />}
      </div>
      <p class="axis" dir={direction} aria-hidden="true">
        <span>{message('strip.start')}</span>
        {shown && (
          <span class="readout" dir="auto">
            {readout(shown)}
          </span>
        )}
        <span>{message('strip.end')}</span>
      </p>
      <p id="strip-help" hidden>
        {message('strip.help')}
      </p>
      <StripInWords segments={segments} speakers={summary.speakers} nobody={nobody} />
    </div>
  );
}

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);
