import { useState } from 'preact/hooks';
import type { NamedPerson } from '../lib/summary/people';
import { colourOf } from './Colour';
import { Lane } from './Lane';
import type { PanelActions } from './panelState';
import { words } from './words';

interface PersonItemProps {
  readonly entry: NamedPerson;
  /** Of the article. */
  readonly text: string;
  readonly goTo: PanelActions['goTo'];
}

/** A person; each press goes to the next place that names them. */
export function PersonItem({ entry: { person, mentions, speaker }, text, goTo }: PersonItemProps) {
  const [visited, visit] = useState(-1);
  const goOn = () => {
    const next = (visited + 1) % mentions.length;
    const mention = mentions[next];
    if (!mention) return;
    visit(next);
    goTo(mention.span);
  };
  return (
    <li style={colourOf(speaker)} class={speaker ? '' : 'unquoted'}>
      <button type="button" class="person" onClick={goOn}>
        <i class="swatch" />
        <span class="name">
          <bdi>{person.name}</bdi>
        </span>
        {person.role !== null && (
          <span class="role">
            <bdi>{person.role}</bdi>
          </span>
        )}
        <Lane spans={mentions.map(({ span }) => span)} text={text} />
        <span class="numbers">
          <span class="count">{words.number(mentions.length)}</span>
          <span class="hidden"> {words.mentionsUnit(mentions.length)}</span>
          <span class="visited" aria-live="polite">
            {visited >= 0 && mentions.length > 1 && words.mentionOf(visited + 1, mentions.length)}
          </span>
        </span>
      </button>
    </li>
  );
}
