import './keySentences.css';
import { overlaps, wordsAt, type Span } from '../../lib/analysis/text/span';
import { message } from '../../lib/i18n/message';
import type { Visited } from '../panelState';
import type { PanelArticle } from '../panelArticle';

/** The key sentences, each linked to its words in the page. */
export function KeySentences({ article, analysis, actions, current }: PanelArticle & { current: Visited | undefined }) {
  if (analysis.scope !== 'full') return <p class="nothing">{message('keySentences.englishOnly')}</p>;
  if (analysis.keySentences.length === 0) return <p class="nothing">{message('keySentences.none')}</p>;
  return (
    <ol class="key-sentences">
      {[...analysis.keySentences].sort(byPlace).map((span) => (
        <li key={span.start}>
          <button
            type="button"
            class="key-sentence"
            lang={article.language ?? undefined}
            dir="auto"
            aria-current={current !== undefined && overlaps(span, current.span)}
            onClick={() => actions.goTo(span)}
          >
            {wordsAt(article.text, span)}
          </button>
        </li>
      ))}
    </ol>
  );
}

const byPlace = (a: Span, b: Span) => a.start - b.start;
