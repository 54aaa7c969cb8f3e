import type { Attribution } from '../../result/analysis';
import type { SourceContext } from '../sources/source';
import { exchange } from './exchange';
import { speakerOf, type KnownSpeaker, type KnownSpeakers } from './knownSpeaker';
import { leadIn } from './leadIn';
import { byMainSpeaker, findMainSpeaker } from './mainSpeaker';
import { nextInParagraph } from './nextInParagraph';
import { paragraphBefore } from './paragraphBefore';
import { paragraphLead } from './paragraphLead';
import { replied } from './replied';
import { sameParagraph } from './sameParagraph';
import { printedInFull, pulledQuote, saidWords, sameWords } from './sameWords';

/**
 * Fills the gaps from the sentences and quotations around, in order of the text. What is surely nobody's stays so.
 * Returns a list of the same length.
 */
export function carrySpeakers(context: SourceContext, known: KnownSpeakers): (Attribution | null)[] {
  const { scene } = context;
  const said = saidWords(scene);
  const filled: KnownSpeaker[] = [...known];
  scene.quotes.forEach((_, quote) => {
    if (filled[quote]) return;
    filled[quote] =
      pulledQuote(scene, said, known, quote) ??
      printedInFull(scene, said, known, quote) ??
      replied(context, filled, quote) ??
      leadIn(context, quote) ??
      sameParagraph(scene, filled, quote) ??
      nextInParagraph(context, filled, quote) ??
      exchange(context, filled, quote) ??
      // Lee went, which Park calls “mad”. ¶ “…”: it may be the sentence’s subject who goes on
      (speakerOf(filled, quote - 1)?.rule === 'inReport' ? paragraphLead(context, quote) : null) ??
      paragraphBefore(context, filled, quote) ??
      paragraphLead(context, quote);
  });
  const main = findMainSpeaker(scene, filled);
  return filled.map((attribution, quote) => {
    if (attribution === 'nobody') return null;
    if (attribution?.form === 'name' && attribution.sourceType === 'person') return attribution;
    const below = sameWords(scene, said, filled, quote);
    if (attribution) return below?.sourceType === 'person' ? below : attribution;
    return below ?? byMainSpeaker(context, main, quote);
  });
}
