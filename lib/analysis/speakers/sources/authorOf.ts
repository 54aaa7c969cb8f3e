import { giverPrepositions } from '../../lexicon/functionWords';
import { messages } from '../phrases/messageSender';
import { messageWriter } from '../phrases/messageWriter';
import type { NounPhrase } from '../phrases/nounPhrase';
import { ownerBefore } from '../phrases/ownerBefore';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord, Scene } from '../scene/scene';
import { endBefore, sentenceStart } from '../scene/sentence';

/** A statement by *Lee*, *Lee’s* statement, *Lee* sent a letter. “…,” the letter said: whose words a document holds that only passes them on. */
export function authorOf(scene: Scene, { first, last }: NounPhrase, head: NarrationWord): NounPhrase | null {
  const { items } = scene;
  const noun = items.indexOf(head, first);
  if (/^(?:statement|remarks?|comments?)$/.test(head.normal)) {
    const owner = ownerBefore(scene, noun, first);
    if (owner) return owner;
    if (isWord(items[noun + 1], giverPrepositions))
      return noun + 2 <= last ? { first: noun + 2, last } : phraseStartingAt(items, noun + 2, noun + maxAuthorReach);
  }
  return isWord(items[first], 'the') && noun === first + 1 ? takenUp(scene, head, first) : null;
}

/** An author's words end no further from the document than this many items. */
const maxAuthorReach = 12;

/** So many sentences are looked back over to the one that tells whose a message is. */
const maxSentences = 3;

/** *Lee* sent a letter. … *The letter* said: who wrote what the text has brought in by the same noun. */
function takenUp(scene: Scene, { normal }: NarrationWord, at: number): NounPhrase | null {
  if (!messages.test(normal)) return null;
  const { items } = scene;
  let end = endBefore(items, at);
  for (let sentences = 0; sentences < maxSentences && end > 0; sentences++) {
    const first = sentenceStart(items, end);
    const noun = items.slice(first, end).findLastIndex((item: Item) => isWord(item, normal));
    const writer = noun < 0 ? null : messageWriter(scene, first + noun, [first, end]);
    if (writer) return writer;
    end = endBefore(items, first);
  }
  return null;
}
