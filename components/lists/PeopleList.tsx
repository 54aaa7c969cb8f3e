import './people.css';
import { message } from '../../lib/i18n/message';
import type { PeopleLists } from '../../lib/summary/people';
import { PersonRows } from './PersonRows';
import type { PanelArticle } from '../panelArticle';
import { useActiveEntries } from './useActiveEntries';

/** The people of the article: those who are quoted, then those who are only named, most mentioned first. */
export function PeopleList({ people, article, analysis, actions }: PanelArticle & { readonly people: PeopleLists }) {
  const { onList, ...activity } = useActiveEntries();
  const lists = [
    { heading: message('people.quoted'), entries: people.quoted },
    { heading: message('people.named'), entries: people.named },
  ].filter(({ entries }) => entries.length > 0);

  if (analysis.scope !== 'full') return <p class="nothing">{message('keySentences.englishOnly')}</p>;
  if (analysis.people.length === 0) return <p class="nothing">{message('people.none')}</p>;
  if (lists.length === 0) return <p class="nothing">{message('search.nothing')}</p>;
  return (
    <div {...onList}>
      {lists.map(({ heading, entries }) => (
        <div key={heading}>
          <h2 class="group">{heading}</h2>
          <PersonRows people={entries} article={article} goTo={actions.goTo} {...activity} />
        </div>
      ))}
    </div>
  );
}
