import { nounSource } from '../phrases/speakerNoun';
import { isWord } from '../scene/isWord';
import { isNamedIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';

/** The winter was long; *the child* was cold. Not so: a neighbour came; we were late; Lee left. */
export const tellsOfNobody = ({ items, mentions }: Scene, start: number, end: number): boolean =>
  items.slice(start, end).every((item, offset) => {
    if (item.kind !== 'word') return item.kind === 'mark';
    const source = nounSource(item.normal);
    const isPerson = source === 'group' || (source === 'unnamed-person' && !isWord(items[start + offset - 1], 'the'));
    return !isPerson && !narrators.test(item.normal) && !isNamedIn(mentions, item.span);
  });

/** Whoever writes. */
export const narrators = /^(?:i|me|my|our|they|us|we)$/;
