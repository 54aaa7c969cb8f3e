import './people.css';
import type { Article } from '../lib/page/article';
import type { ListedPerson } from '../lib/summary/people';
import { PersonItem } from './PersonItem';
import type { PanelActions } from './panelState';
import type { LookHandlers } from './useLookedAt';

interface PersonRowsProps {
  readonly people: readonly ListedPerson[];
  readonly article: Article;
  readonly isLookedAt: (id: number) => boolean;
  readonly onEntry: (id: number) => LookHandlers;
  readonly goTo: PanelActions['goTo'];
}

/** People, a row each. */
export const PersonRows = ({ people, article, isLookedAt, onEntry, goTo }: PersonRowsProps) => (
  <ul class="people">
    {people.map((entry) => (
      <PersonItem
        key={entry.person.id}
        entry={entry}
        article={article}
        isLookedAt={isLookedAt(entry.person.id)}
        onLook={onEntry(entry.person.id)}
        goTo={goTo}
      />
    ))}
  </ul>
);
