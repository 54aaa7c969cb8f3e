import './entry.css';
import './people.css';
import type { PeopleLists } from '../lib/summary/people';
import { PersonRows } from './PersonRows';
import type { Reading } from './reading';
import { useLookedAt } from './useLookedAt';
import { words } from './words';

/** The people of the article: those who are quoted, then those who are only named, most mentioned first. */
export function PeopleList({ people, article, analysis, actions }: Reading & { readonly people: PeopleLists }) {
  const { onList, ...looks } = useLookedAt();
  const lists = [
    { heading: words.quotedPeople(), entries: people.quoted },
    { heading: words.namedPeople(), entries: people.named },
  ].filter(({ entries }) => entries.length > 0);

  if (analysis.scope !== 'full') return <p class="nothing">{words.readInEnglishOnly()}</p>;
  if (analysis.people.length === 0) return <p class="nothing">{words.noPeople()}</p>;
  if (lists.length === 0) return <p class="nothing">{words.nothingFound()}</p>;
  return (
    <div {...onList}>
      {lists.map(({ heading, entries }) => (
        <div key={heading}>
          <h2 class="group">{heading}</h2>
          <PersonRows people={entries} article={article} goTo={actions.goTo} {...looks} />
        </div>
      ))}
    </div>
  );
}
