import { useState } from 'preact/hooks';
import './entry.css';
import './people.css';
import { isFound } from '../lib/summary/search';
import type { NamedPerson } from '../lib/summary/people';
import { PersonItem } from './PersonItem';
import type { Reading } from './reading';
import { SearchField, worthSearching } from './SearchField';
import { useLookedAt } from './useLookedAt';
import { words } from './words';

/** The people of the article: those who are quoted, then those who are only named, most mentioned first. */
export function PeopleList({ article, analysis, summary, actions }: Reading) {
  const [query, search] = useState('');
  const { isLookedAt, onList, onEntry } = useLookedAt();
  const { quoted, named } = summary.people;
  const find = (people: readonly NamedPerson[]) =>
    people.filter(({ person }) => isFound(`${person.name} ${person.role ?? ''}`, query.trim()));
  const lists = [
    { heading: words.quotedPeople(), people: find(quoted) },
    { heading: words.namedPeople(), people: find(named) },
  ].filter(({ people }) => people.length > 0);

  if (analysis.scope !== 'full') return <p class="nothing">{words.readInEnglishOnly()}</p>;
  if (analysis.people.length === 0) return <p class="nothing">{words.noPeople()}</p>;
  return (
    <>
      {analysis.people.length >= worthSearching && (
        <SearchField
          label={words.searchPeople()}
          query={query}
          found={lists.reduce((sum, { people }) => sum + people.length, 0)}
          all={analysis.people.length}
          onSearch={search}
        />
      )}
      {lists.length === 0 && <p class="nothing">{words.nothingFound()}</p>}
      <div {...onList}>
        {lists.map(({ heading, people }) => (
          <div key={heading}>
            <h2 class="group">{heading}</h2>
            <ul class="people">
              {people.map((entry) => (
                <PersonItem
                  key={entry.person.id}
                  entry={entry}
                  article={article}
                  isLookedAt={isLookedAt(entry.person.id)}
                  onLook={onEntry(entry.person.id)}
                  goTo={actions.goTo}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
