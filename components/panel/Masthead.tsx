import type { ComponentChildren } from 'preact';
import { shortMinutes } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';
import type { Article } from '../../lib/page/article';

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
  const leftInFull = left ? plural('masthead.minutesLeftInFull', left) : '';
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
            <span class="time">{shortMinutes(minutes)}</span>
            {left !== null && (
              <span class="time" title={leftInFull}>
                <span aria-hidden={left > 0}>
                  {left > 0 ? plural('masthead.minutesLeft', left) : message('masthead.atTheEnd')}
                </span>
                <span class="hidden">{leftInFull}</span>
              </span>
            )}
          </p>
        )}
      </div>
    </header>
  );
}
