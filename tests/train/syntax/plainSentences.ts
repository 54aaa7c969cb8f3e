import { findQuotes } from '../../../lib/analysis/quotes/findQuotes';
import { cutSentences } from '../../../lib/analysis/syntax/parser/units/cutSentences';
import type { Unit } from '../../../lib/analysis/syntax/parser/units/unit';
import { tagText } from '../../../lib/analysis/text/tagging';
import { splitBlocks } from '../../../lib/analysis/text/block';
import { readTrainingTexts } from '../trainingText';

/** The plain texts nearest to news, so many characters of each source; their licences stand in README.md. */
const sources: readonly (readonly [source: RegExp, characters: number])[] = [
  [/^re3d:/, 200_000],
  [/^crossner:politics$/, 250_000],
  [/^wikigold$/, 100_000],
];

/** Sentences of public texts without trees, as the syntax layer sees them; without those too short to teach anything. */
export function plainSentences(file: string): (readonly Unit[])[] {
  const texts = readTrainingTexts(file);
  return sources.flatMap(([source, most]) => {
    let characters = 0;
    return texts
      .filter(({ source: from }) => source.test(from))
      .filter(({ text }) => (characters += text.length) <= most)
      .flatMap(({ text }) => {
        const blocks = splitBlocks(text);
        return cutSentences(tagText(text, blocks), findQuotes(text, blocks)).map(({ units }) => units);
      })
      .filter(({ length }) => length > 6 && length < 60);
  });
}
