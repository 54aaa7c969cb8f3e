import { render } from 'preact';
import { Card } from '../../components/card/Card';
import styles from '../../components/card/card.css?inline';
import { copyOutcome } from '../../components/words/copyOutcome';
import type { CardView } from '../../lib/card/cardView';
import { number } from '../../lib/i18n/formats';
import { uiDirection, uiLanguage } from '../../lib/i18n/language';
import { message } from '../../lib/i18n/message';

/** How long a card shows the outcome of copying. */
const confirmationMs = 1600;

/** The number of the latest card drawn: the outcome of copying is not shown in a later one. */
let latest = 0;

/** Draws cards as Preact components. */
export const cardView: CardView = {
  styles,
  language: uiLanguage(),
  direction: uiDirection(),
  draw: (card, content, { goTo, copy, report }) => {
    const own = ++latest;
    const update = (copied: boolean | null) => {
      if (own === latest) render(<Card content={content} copied={copied} actions={actions} />, card);
    };
    let confirmation: ReturnType<typeof setTimeout> | undefined;
    const actions = {
      goTo,
      report,
      copy: () =>
        void copy().then((isCopied) => {
          update(isCopied);
          clearTimeout(confirmation);
          confirmation = setTimeout(() => update(null), confirmationMs);
        }),
    };
    update(null);
  },
  position: (content, index, count) => {
    const name = content.kind === 'person' ? content.name : content.speaker?.name;
    return message('card.position', {
      index: number(index),
      count: number(count),
      name: name ?? message('speakers.unnamed'),
    });
  },
  copied: copyOutcome,
};
