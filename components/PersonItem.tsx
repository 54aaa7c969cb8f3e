import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { wordsAt } from '../lib/analysis/text';
import type { Article } from '../lib/article/types';
import { introduction } from '../lib/summary/introduction';
import type { NamedPerson } from '../lib/summary/people';
import { colourOf } from './Colour';
import { Icon } from './Icon';
import { Lane } from './Lane';
import type { PanelActions } from './panelState';
import type { LookHandlers } from './useLookedAt';
import { words } from './words';

interface PersonItemProps {
  readonly entry: NamedPerson;
  readonly article: Article;
  readonly isLookedAt: boolean;
  readonly onLook: LookHandlers;
  readonly goTo: PanelActions['goTo'];
}

/**
 * A person: each press goes to the next place that names them, two small buttons there and back. Once looked at or gone
 * to, the entry shows the sentence that introduces the person.
 */
export function PersonItem({ entry, article, isLookedAt, onLook, goTo }: PersonItemProps) {
  const { person, mentions, speaker } = entry;
  const [visited, visit] = useState<number | null>(null);
  const id = useId();
  const sentence = isLookedAt || visited !== null ? introduction(article, mentions) : null;

  // The sentence opens below what the keyboard has reached; a mouse's target stays where it is.
  const item = useRef<HTMLLIElement>(null);
  const isShown = sentence !== null;
  useEffect(() => {
    if (isShown && item.current?.querySelector(':focus-visible')) item.current.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  const visitAt = (place: number) => {
    const mention = mentions.at(place % mentions.length);
    if (!mention) return;
    visit(mentions.indexOf(mention));
    goTo(mention.span);
  };
  const goOn = () => visitAt((visited ?? -1) + 1);
  const goBack = () => visitAt((visited ?? 0) - 1);

  return (
    <li ref={item} style={colourOf(speaker)} class={speaker ? '' : 'unquoted'} {...onLook}>
      <button type="button" class="person" aria-describedby={sentence ? `${id}-sentence` : undefined} onClick={goOn}>
        <i class="swatch" />
        <span class="name" id={`${id}-name`}>
          <bdi>{person.name}</bdi>
        </span>
        {person.role !== null && (
          <span class="role">
            <bdi>{person.role}</bdi>
          </span>
        )}
        <Lane spans={mentions.map(({ span }) => span)} text={article.text} />
        <span class="numbers">
          <span class="count">{words.number(mentions.length)}</span>
          <span class="hidden"> {words.mentionsUnit(mentions.length)}</span>
        </span>
      </button>
      {mentions.length > 1 && (
        <div class="steps">
          <StepButton id={`${id}-previous`} of={`${id}-name`} label={words.previousMention()} onClick={goBack} />
          <StepButton id={`${id}-next`} of={`${id}-name`} label={words.nextMention()} onClick={goOn} isForward />
          <span class="visited" aria-live="polite">
            {visited !== null && words.mentionOf(visited + 1, mentions.length)}
          </span>
        </div>
      )}
      {sentence && (
        <p class="introduction" id={`${id}-sentence`} lang={article.language ?? undefined} dir="auto">
          {wordsAt(article.text, sentence).trim()}
        </p>
      )}
    </li>
  );
}

interface StepButtonProps {
  readonly id: string;
  /** The element that says whose mentions they are. */
  readonly of: string;
  readonly label: string;
  readonly isForward?: boolean;
  readonly onClick: () => void;
}

const StepButton = ({ id, of, label, isForward = false, onClick }: StepButtonProps) => (
  <button type="button" id={id} class="step" aria-label={label} aria-labelledby={`${id} ${of}`} onClick={onClick}>
    {/* The button has its name from elsewhere: a title of its own would be read out as well. */}
    <span title={label}>
      <Icon name={isForward ? 'arrow-down' : 'arrow-up'} />
    </span>
  </button>
);
