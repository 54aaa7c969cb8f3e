import './people.css';
import type { Article } from '../../lib/page/article';
import type { ListedPerson } from '../../lib/summary/people';
import { PersonItem } from './PersonItem';
import type { PanelActions } from '../panelState';
import type { EntryHandlers } from './useActiveEntries';

interface PersonRowsProps {
  readonly people: readonly ListedPerson[];
  readonly article: Article;
  readonly isActive: (id: number) => boolean;
  readonly onEntry: (id: number) => EntryHandlers;
  readonly goTo: PanelActions['goTo'];
}

/** People, one row each. */
export const PersonRows = ({ people, article, isActive, onEntry, goTo }: PersonRowsProps) => (
  <ul class="people">
    {people.map((entry) => (
      <PersonItem
        key={entry.person.id}
        entry={entry}
        article={article}
        isActive={isActive(entry.person.id)}
        handlers={onEntry(entry.person.id)}
        goTo={goTo}
      />
    ))}
  </ul>
);
