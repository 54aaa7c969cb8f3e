import type { Mutable } from '../../analysis/text/mutable';
import { runsOf, wordsOf } from '../dom/words';
import { postAround } from './embeddedPost';
import type { OutlineBlock, OutlineElement } from './outline';

/** "— Ada Kovač (@ada) May 12, 2026": the last line of a post. */
const signature = /^[–—―-]+\s*(.+?)\s*\(@[\w.-]+\)/u;

/** A paragraph that has this many words of the post in a row has quoted it already. */
const repeatedWords = 6;

/**
 * Makes block quotations of the embedded posts whose author is named in the paragraph right above them, with their last line as
 * the source: these are what the article quotes. Every other post, and one that the paragraph quotes from, stays a text of its own.
 */
export function readQuotedPosts(blocks: Mutable<OutlineBlock>[]): void {
  for (let last = blocks.length - 1; last > 0; last--) {
    const line = blocks[last];
    const name = line && signature.exec(line.text)?.[1];
    const post = postOf(line);
    if (!line || !name || post === null) continue;
    let first = last;
    while (postOf(blocks[first - 1]) === post) first--;
    const said = blocks.slice(first, last);
    const [above, ending] = [blocks[first - 1], said.at(-1)];
    if (!ending || above?.kind !== 'paragraph' || postOf(above) !== null) continue;
    if (!names(above.text, name) || repeats(said, above.text)) continue;
    for (const block of said) block.kind = 'blockquote';
    ending.source = { text: line.text, runs: line.runs };
    blocks.splice(last, 1);
  }
}

const postOf = (block: OutlineBlock | undefined): OutlineElement | null =>
  block === undefined ? null : postAround(block);

/** Whether the text has the name, or the surname alone. */
function names(text: string, name: string): boolean {
  const surname = wordsOf(name).at(-1);
  return surname !== undefined && surname.length > 2 && wordsOf(text).includes(surname);
}

function repeats(said: readonly OutlineBlock[], text: string): boolean {
  const known = new Set(runsOf(wordsOf(text), repeatedWords));
  return said.some((block) => runsOf(wordsOf(block.text), repeatedWords).some((run) => known.has(run)));
}
