import type { Analysis } from '../../lib/analysis/result/analysis';
import { languageName } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import type { Article } from '../../lib/page/article';
import type { PageProblem } from '../../lib/page/pageProblem';
import { Icon } from '../controls/Icon';
import { icons } from '../controls/icons';

interface NoticesProps {
  readonly article: Article;
  readonly scope: Analysis['scope'];
  readonly problems: readonly PageProblem[];
}

/** Notices about the limits of the analysis; renders nothing when there are none. */
export function Notices({ article, scope, problems }: NoticesProps) {
  const notices = [
    scope === 'quotes-only' && quotesOnly(article.language),
    article.cut !== null && message('notices.cut'),
    article.paywalled && message('notices.paywalled'),
    article.hasOtherStories === true && message('notices.otherStories'),
    problems.includes('words-not-shown') && message('notices.wordsNotShown'),
    problems.includes('marks-taken-off') && message('notices.marksTakenOff'),
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

const quotesOnly = (language: string | null) =>
  [
    ...(language === null ? [] : [message('notices.language', { language: languageName(language) })]),
    message('notices.quotesOnly'),
  ].join(' ');
