import type { ArticleWindows } from '../marks/articleWindows';
import { showSpot } from '../marks/spot';
import { wantedPassages } from '../marks/wantedPassages';
import type { Passage } from '../summary/passages';
import { createCardSlot, type CardPage } from './cardSlot';
import { commandedPassage } from './commandedPassage';
import { textOffsetAt } from './textOffsetAt';
import type { KeyCommand } from './keyCommand';
import { showAtPointer } from './pointerCards';
import { spansOf, cardSubjectAt } from './cardSubject';
import type { MarkedSubject } from '../summary/markedSubject';
import { watchKeys } from './watchKeys';

export interface PageCards {
  /** Closes the card, if one is shown. */
  close(): void;
  /** Carries out a command; does nothing while there is no article. */
  obey(command: KeyCommand): void;
}

/** Shows cards where the pointer rests and where keys lead, until the signal. */
export function startCards(page: CardPage, windows: ArticleWindows, signal: AbortSignal): PageCards {
  /** Where a key last went. */
  let visited: Passage | null = null;

  const goTo = async (subject: MarkedSubject) => {
    const tracked = page.article();
    const settings = page.settings();
    if (!tracked || !settings) return;
    showSpot(spansOf(subject).flatMap((span) => tracked.text.map.piecesOf(span)));
    const passage = passageOf(subject);
    if (passage) visited = passage;
    pointer.hold();
    const shown = await slot.show(subject, null);
    if (!shown) return;
    shown.focus();
    const passages = passage ? wantedPassages(tracked.article.text, tracked.analysis, settings) : [];
    const index = passages.findIndex(({ id }) => id === passage?.id);
    shown.announce(index < 0 ? null : { index: index + 1, count: passages.length });
  };

  const slot = createCardSlot(page, (subject) => void goTo(subject));

  const pointer = showAtPointer(
    slot,
    (position) => {
      const tracked = page.article();
      const settings = page.settings();
      const offset = tracked && textOffsetAt(position, tracked.text.map);
      if (!tracked || !settings || offset === null) return null;
      return cardSubjectAt(tracked.article.text, tracked.analysis, settings, offset);
    },
    windows,
    signal,
  );

  const obey = (command: KeyCommand) => {
    const tracked = page.article();
    const settings = page.settings();
    if (command === 'marks') page.toggleMarks();
    else if (tracked && settings) {
      const open = passageOf(slot.card()?.subject() ?? null);
      const passage = commandedPassage(command, tracked, settings, open, visited);
      if (passage) void goTo({ kind: 'passage', passage });
    }
  };

  const keys = () => {
    const settings = page.settings();
    return settings?.keys && page.article() ? settings.pageKeys : null;
  };
  watchKeys({ card: slot.card, keys, dismiss: pointer.dismiss, obey }, windows, signal);
  signal.addEventListener('abort', slot.close);

  return { close: slot.close, obey };
}

const passageOf = (subject: MarkedSubject | null): Passage | null =>
  subject?.kind === 'passage' ? subject.passage : null;
