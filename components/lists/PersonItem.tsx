import { useEffect, useId, useRef } from 'preact/hooks';
import { wordsAt } from '../../lib/analysis/text/span';
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import { plural } from '../../lib/i18n/plural';
import type { Article } from '../../lib/page/article';
import { introduction } from '../../lib/summary/introduction';
import type { ListedPerson } from '../../lib/summary/people';
import { colourOf } from '../strip/colourOf';
import type { PanelActions } from '../panelState';
import { SteppedRow } from './SteppedRow';
import type { EntryHandlers } from './useActiveEntries';
import { useSteps } from './useSteps';

interface PersonItemProps {
  readonly entry: ListedPerson;
  readonly article: Article;
  readonly isActive: boolean;
  readonly handlers: EntryHandlers;
  readonly goTo: PanelActions['goTo'];
}

/**
 * A person, and the way through their mentions. While the entry is active, and once the reader has gone to a mention, it shows the
 * sentence that introduces the person.
 */
export function PersonItem({ entry, article, isActive, handlers, goTo }: PersonItemProps) {
  const { person, mentions, speaker } = entry;
  const steps = useSteps(mentions.length, (index) => {
    const mention = mentions[index];
    if (mention) goTo(mention.span);
  });
  const id = useId();
  const sentence = isActive || steps.at !== null ? introduction(article, mentions) : null;

  // Below the button, so that a pointer's target does not move.
  const item = useRef<HTMLLIElement>(null);
  const isShown = sentence !== null;
  useEffect(() => {
    if (isShown && item.current?.querySelector(':focus-visible')) item.current.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  return (
    <li ref={item} style={colourOf(speaker)} class={speaker ? '' : 'unquoted'} {...handlers}>
      <SteppedRow
        name={person.name}
        about={person.role}
        spans={mentions.map(({ span }) => span)}
        text={article.text}
        steps={steps}
        labels={[message('card.previousMention'), message('card.nextMention')]}
        describedBy={sentence ? id : undefined}
      >
        <span class="numbers">
          <span class="count">{number(mentions.length)}</span>
          <span class="hidden"> {plural('units.mentionsAlone', mentions.length)}</span>
        </span>
      </SteppedRow>
      {sentence && (
        <p class="introduction" id={id} lang={article.language ?? undefined} dir="auto">
          {wordsAt(article.text, sentence).trim()}
        </p>
      )}
    </li>
  );
}
