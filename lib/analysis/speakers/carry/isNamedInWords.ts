import { isName, mentionsIn } from '../scene/peopleIndex';
import type { Part, Scene } from '../scene/scene';
import type { Source } from '../sources/source';

/**
 * “You are wrong, *Lee*.”: whether quoted words name the person who is to have said them, and so are somebody else's. Not so: “My
 * name is Lee”; “They say, ‘Lee, go!’”
 */
export function isNamedInWords(scene: Scene, part: Part, speaker: Source | null): boolean {
  if (speaker?.personId === undefined) return false;
  return mentionsIn(scene.mentions, part.span).some(
    ({ mention, person }) =>
      person.id === speaker.personId &&
      isName(mention) &&
      !isOwnWord(scene.text.slice(part.span.start, mention.span.start)),
  );
}

/** “I am *Lee*,” “they call me ‘*Lee*’”: whether the words before a name make it the speaker's own, or what others say. */
const isOwnWord = (before: string): boolean =>
  /\b(?:am|I|I['’]m|is|me|this),? $/i.test(before) || /(?:^|[\s,])['‘][^'’]*$/u.test(before);
