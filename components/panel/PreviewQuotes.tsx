import { useMemo } from 'preact/hooks';
import type { Quote } from '../../lib/analysis/result/analysis';
import { plural } from '../../lib/i18n/plural';
import type { Article } from '../../lib/page/article';
import { passageOf } from '../../lib/summary/passages';
import type { PanelActions } from '../panelState';
import { PassageItem } from '../lists/PassageItem';

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
      <h2 class="group">{plural('status.soFar', quotes.length)}</h2>
      <ul class="quotes">{items}</ul>
    </div>
  );
}
