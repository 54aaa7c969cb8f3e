import { useMemo } from 'preact/hooks';
import { plural } from '../../lib/i18n/plural';
import type { Article } from '../../lib/page/article';
import type { Passage } from '../../lib/summary/passages';
import { PassageItem } from '../lists/PassageItem';
import type { PanelActions } from '../panelState';

/** More than anybody reads in the seconds until the analysis is done. */
const listedAtMost = 50;

interface PreviewQuotesProps {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly goTo: PanelActions['goTo'];
}

/** The first quotations of an article that is still being read; their speakers are not known yet. */
export function PreviewQuotes({ article, passages, goTo }: PreviewQuotesProps) {
  const listed = passages.slice(0, listedAtMost);
  const items = useMemo(
    () =>
      listed.map((passage) => (
        <PassageItem
          key={passage.id}
          text={article.text}
          language={article.language}
          passage={passage}
          actions={{ goTo }}
          isCurrent={false}
        />
      )),
    [article, listed.length],
  );
  return (
    <div class="preview-quotes">
      <h2 class="group">{plural('status.soFar', passages.length)}</h2>
      <ul class="quotes">{items}</ul>
    </div>
  );
}
