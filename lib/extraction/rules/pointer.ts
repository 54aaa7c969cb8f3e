import { bareLine } from '../evidence/lineShape';
import { drop, type Rule } from '../opinions/rule';
import { pointers, wordPointers } from '../lexicon/pointers';

/** An opening, and a title or a request; that nothing more is told is made sure of where the rules are weighed. */
const wholePointer = new RegExp(`^(?:${pointers.join('|')}|(?:${wordPointers.join('|')})(?!\\p{L})).*$`, 'u');

const longest = 160;

/** Drops a line that leads elsewhere and says nothing itself: "Read more: Who pays for the bridge?" */
export const pointer: Rule = {
  id: 'pointer',
  ground: 'words',
  judge: ({ text }) =>
    text.length <= longest && wholePointer.test(bareLine(text)) ? drop('it only leads elsewhere') : null,
};
