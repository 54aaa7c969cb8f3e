import type { OutlineBlock } from '../../page/outline/outline';
import { runsOf, wordsOf } from '../../page/dom/words';
import { lengthOf } from '../../page/outline/prose';

/** Words in a row that must be the same: fewer agree by chance. */
const runLength = 3;

/** The article's text as the page's data state it, to compare blocks with. */
export class StatedText {
  private readonly runs: ReadonlySet<string>;

  constructor(body: string) {
    this.runs = new Set(runsOf(wordsOf(body), runLength));
  }

  /** How much of the block the stated text holds, 0 to 1; null for a block too short to tell. */
  support(text: string): number | null {
    const runs = runsOf(wordsOf(text), runLength);
    return runs.length === 0 ? null : runs.filter((run) => this.runs.has(run)).length / runs.length;
  }
}

/** The stated text when it is this article's and whole: most of what Readability found is in it. */
export function trustedText(body: string | null, prose: readonly OutlineBlock[]): StatedText | null {
  if (body === null) return null;
  const stated = new StatedText(body);
  const supported = prose.filter(({ text }) => (stated.support(text) ?? 0) >= 0.7);
  return lengthOf(supported) >= 0.6 * lengthOf(prose) ? stated : null;
}
