import type { Span } from '../../lib/analysis/text/span';
import { fraction } from '../../lib/summary/strip';
import { textDirection } from '../../lib/summary/textDirection';

/** More dots would merge into a line at the lane's width. */
const dotsAtMost = 60;

/** A small line for the article from start to end, with a dot at each span. Only a picture of what the entry says. */
export function Lane({ spans, text }: { spans: readonly Span[]; text: string }) {
  const every = Math.ceil(spans.length / dotsAtMost);
  return (
    <span class="lane" dir={textDirection(text)} aria-hidden="true">
      {spans
        .filter((_, index) => index % every === 0)
        .map((span) => (
          <i key={span.start} style={{ insetInlineStart: `${(100 * fraction(span, text.length).from).toFixed(1)}%` }} />
        ))}
    </span>
  );
}
