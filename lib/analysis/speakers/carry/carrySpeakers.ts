import type { Attribution } from '../../result/analysis';
import type { SourceContext } from '../sources/source';
import { exchange } from './exchange';
import type { KnownSpeaker, KnownSpeakers } from './knownSpeaker';
import { leadIn } from './leadIn';
import { byMainSpeaker, findMainSpeaker } from './mainSpeaker';
import { nextInParagraph } from './nextInParagraph';
import { paragraphBefore } from './paragraphBefore';
import { paragraphLead } from './paragraphLead';
import { replied } from './replied';
import { sameParagraph } from './sameParagraph';
import { pulledQuote, sameWords } from './sameWords';

/**
 * Fills the gaps from the sentences and quotations around, in order of the text. What is surely nobody's stays so.
 * Returns a list of the same length.
 */
export function carrySpeakers(context: SourceContext, known: KnownSpeakers): (Attribution | null)[] {
  const { scene } = context;
  const filled: KnownSpeaker[] = [...known];
  scene.quotes.forEach((_, quote) => {
    if (filled[quote]) return;
    filled[quote] =
      pulledQuote(scene, known, quote) ??
      replied(context, filled, quote) ??
      leadIn(context, quote) ??
      sameParagraph(scene, filled, quote) ??
      nextInParagraph(context, filled, quote) ??
      exchange(context, filled, quote) ??
      paragraphBefore(scene, filled, quote) ??
      paragraphLead(context, quote);
  });
  const main = findMainSpeaker(scene, filled);
  return filled.map((attribution, quote) => {
    if (attribution === 'nobody') return null;
    return attribution ?? sameWords(scene, filled, quote) ?? byMainSpeaker(context, main, quote);
  });
}
