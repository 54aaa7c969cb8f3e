import { useMemo } from 'preact/hooks';
import './people.css';
import { listSources } from '../../lib/summary/sources';
import { PersonRows } from './PersonRows';
import type { PanelArticle } from '../panelArticle';
import { SourceItem } from './SourceItem';
import { useActiveEntries } from './useActiveEntries';
import { lateStrings } from '../lateStrings';
import { strings } from '../strings';

/** The article's sources by kind, the share of each kind, and people who are named but never quoted or reported. */
export function SourceList({ article, analysis, summary, actions }: PanelArticle) {
  const { groups, unheard } = useMemo(() => listSources(article, summary), [article, summary]);
  const { onList, ...activity } = useActiveEntries();
  if (analysis.scope !== 'full') return <p class="nothing">{lateStrings.readInEnglishOnly()}</p>;
  if (groups.length === 0 && unheard.length === 0) return <p class="nothing">{lateStrings.noSources()}</p>;
  return (
    <div {...onList}>
      {groups.map(({ kind, sources, share }) => (
        <div key={kind}>
          <h2 class="group">
            {lateStrings.sourceKind(kind)} {strings.number(sources.length)}
            <small>{lateStrings.shareOfPassedOn(share)}</small>
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
            {lateStrings.unheard()} {strings.number(unheard.length)}
          </h2>
          <PersonRows people={unheard} article={article} goTo={actions.goTo} {...activity} />
        </div>
      )}
    </div>
  );
}
