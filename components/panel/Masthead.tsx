import type { ComponentChildren } from 'preact';
import type { Article } from '../../lib/page/article';
import { strings } from '../strings';

interface MastheadProps {
  readonly article: Article;
  /** Minutes for the whole article. */
  readonly minutes?: number;
  /** Minutes from the part on screen; null while unknown. */
  readonly left?: number | null;
  /** The master switch. */
  readonly children?: ComponentChildren;
}

/** In characters: longer headlines are set smaller. */
const longHeadline = 110;

/** Outlet, headline, byline, reading time. */
export function Masthead({ article, minutes, left = null, children }: MastheadProps) {
  return (
    <header class="masthead">
      <div class="meta">
        <b class="outlet" dir="auto">
          {article.outlet}
        </b>
        {children}
      </div>
      <h1
        dir="auto"
        lang={article.language ?? undefined}
        data-long={article.title.length > longHeadline}
        title={article.title}
      >
        {article.title}
      </h1>
      <div class="credits">
        {article.byline !== null && (
          <p class="byline" dir="auto">
            {article.byline}
          </p>
        )}
        {minutes !== undefined && (
          <p class="times">
            <span class="time">{strings.minutes(minutes)}</span>
            {left !== null && (
              <span class="time" title={strings.minutesLeftInFull(left)}>
                <span aria-hidden={left > 0}>{strings.minutesLeft(left)}</span>
                <span class="hidden">{strings.minutesLeftInFull(left)}</span>
              </span>
            )}
          </p>
        )}
      </div>
    </header>
  );
}
