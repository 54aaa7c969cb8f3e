import type { Analysis } from '../../lib/analysis/result/analysis';
import type { Article } from '../../lib/page/article';
import type { PageProblem } from '../../lib/page/pageProblem';
import { Icon } from '../controls/Icon';
import { icons } from '../controls/icons';
import { strings } from '../strings';

interface NoticesProps {
  readonly article: Article;
  readonly scope: Analysis['scope'];
  readonly problems: readonly PageProblem[];
}

/** Notices about the limits of the analysis; renders nothing when there are none. */
export function Notices({ article, scope, problems }: NoticesProps) {
  const notices = [
    scope === 'quotes-only' && strings.quotesOnly(article.language && strings.languageName(article.language)),
    article.cut !== null && strings.cut(),
    article.paywalled && strings.paywalled(),
    article.hasOtherStories === true && strings.otherStories(),
    problems.includes('words-not-shown') && strings.wordsNotShown(),
    problems.includes('marks-taken-off') && strings.marksTakenOff(),
  ].filter((notice) => typeof notice === 'string');
  return notices.length === 0 ? null : (
    <ul class="notices">
      {notices.map((notice) => (
        <li key={notice}>
          <Icon path={icons.info} />
          {notice}
        </li>
      ))}
    </ul>
  );
}
