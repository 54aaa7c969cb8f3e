import { useMemo } from 'preact/hooks';
import './people.css';
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { listSources } from '../../lib/summary/sources';
import { PersonRows } from './PersonRows';
import type { PanelArticle } from '../panelArticle';
import { SourceItem } from './SourceItem';
import { useActiveEntries } from './useActiveEntries';
import { shareInWords } from '../words/shareInWords';

/** The article's sources by kind, the share of each kind, and people who are named but never quoted or reported. */
export function SourceList({ article, analysis, summary, actions }: PanelArticle) {
  const { groups, unheard } = useMemo(() => listSources(article, summary), [article, summary]);
  const { onList, ...activity } = useActiveEntries();
  if (analysis.scope !== 'full') return <p class="nothing">{message('keySentences.englishOnly')}</p>;
  if (groups.length === 0 && unheard.length === 0) return <p class="nothing">{message('sources.none')}</p>;
  return (
    <div {...onList}>
      {groups.map(({ kind, sources, share }) => (
        <div key={kind}>
          <h2 class="group">
            {message(`sources.kinds.${kind}`)} {number(sources.length)}
            <small>{message('sources.share', { share: shareInWords(share) })}</small>
          </h2>
          <ul class="people">
            {sources.map((source) => (
              <SourceItem key={source.speaker.key} source={source} text={article.text} goTo={actions.goTo} />
            ))}
          </ul>
        </div>
      ))}
      {unheard.length > 0 && (
        <div>
          <h2 class="group">
            {message('sources.unheard')} {number(unheard.length)}
          </h2>
          <PersonRows people={unheard} article={article} goTo={actions.goTo} {...activity} />
        </div>
      )}
    </div>
  );
}
