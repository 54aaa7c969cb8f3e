import { useMemo } from 'preact/hooks';
import type { Quote } from '../../lib/analysis/result/analysis';
import type { Article } from '../../lib/page/article';
import { passageOf } from '../../lib/summary/passages';
import type { PanelActions } from '../panelState';
import { PassageItem } from '../lists/PassageItem';
import { lateStrings } from '../lateStrings';

/** More than anybody reads in the seconds until the analysis is done. */
const listedAtMost = 50;

interface PreviewQuotesProps {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly actions: PanelActions;
}

/** The first quotations of an article that is still being read; their speakers are not known yet. */
export function PreviewQuotes({ article, quotes, actions: { goTo, set } }: PreviewQuotesProps) {
  const listed = quotes.slice(0, listedAtMost).flatMap((quote) => passageOf(quote) ?? []);
  const items = useMemo(
    () =>
      listed.map((passage) => (
        <PassageItem
          key={passage.id}
          text={article.text}
          language={article.language}
          passage={passage}
          actions={{ goTo, set }}
          isCurrent={false}
        />
      )),
    [article, listed.length],
  );
  return (
    <div class="preview-quotes">
      <h2 class="group">{lateStrings.soFar(quotes.length)}</h2>
      <ul class="quotes">{items}</ul>
    </div>
  );
}
