import { useMemo } from 'preact/hooks';
import './entry.css';
import './people.css';
import { listSources } from '../lib/summary/sources';
import { PersonRows } from './PersonRows';
import type { Reading } from './reading';
import { SourceItem } from './SourceItem';
import { useLookedAt } from './useLookedAt';
import { words } from './words';

/** What kinds of sources the article rests on, how much of it each kind carries, and who is named but never heard. */
export function SourceList({ article, analysis, summary, actions }: Reading) {
  const { groups, unheard } = useMemo(() => listSources(article, summary), [article, summary]);
  const { onList, ...looks } = useLookedAt();
  if (analysis.scope !== 'full') return <p class="nothing">{words.readInEnglishOnly()}</p>;
  if (groups.length === 0 && unheard.length === 0) return <p class="nothing">{words.noSources()}</p>;
  return (
    <div {...onList}>
      {groups.map(({ kind, sources, share }) => (
        <div key={kind}>
          <h2 class="group">
            {words.sourceKind(kind)} {words.number(sources.length)}
            <small>{words.shareOfPassedOn(share)}</small>
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
            {words.unheard()} {words.number(unheard.length)}
          </h2>
          <PersonRows people={unheard} article={article} goTo={actions.goTo} {...looks} />
        </div>
      )}
    </div>
  );
}
