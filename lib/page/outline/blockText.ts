import type { Mutable } from '../../analysis/text/mutable';
import type { OutlineBlock } from './outline';
import { shownUnits } from '../map/shownUnits';

/** White space of any kind, which the text has as one space. */
const isSpace = (character: string): boolean => /\s/.test(character);

/** How the page shows a text node. */
export interface ShownText {
  readonly isLink?: boolean;
  /** Whether its figures are raised: 10⁶. */
  readonly isRaised?: boolean;
}

/** Gathers the text of one block from the text nodes in it, and remembers where each unit came from. */
export class BlockText {
  text = '';
  linkLength = 0;
  runs: Mutable<OutlineBlock['runs'][number]>[] = [];
  /** The white space that comes before the next word, if one comes: leading and trailing space is left out. */
  private space: { node: Text; offset: number } | 'line-break' | null = null;

  add(node: Text, data: string, { isLink = false, isRaised = false }: ShownText = {}): void {
    const before = this.text.length;
    for (let i = 0; i < data.length; i++) {
      const character = data.charAt(i);
      if (!isRaised && character > ' ' && character < '\u007f') this.addUnits(node, i, character);
      else if (character !== '\ufeff' && isSpace(character)) this.space ??= { node, offset: i };
      else {
        const units = shownUnits(character, isRaised, this.text);
        if (units !== '') this.addUnits(node, i, units);
      }
    }
    if (isLink) this.linkLength += this.text.length - before;
  }

  addLineBreak(): void {
    this.space ??= 'line-break';
  }

  private addUnits(node: Text, offset: number, units: string): void {
    if (this.space !== null && this.text !== '') {
      if (this.space !== 'line-break') this.extend(this.space.node, this.space.offset);
      this.text += ' ';
    }
    this.space = null;
    this.extend(node, offset);
    this.text += units;
  }

  private extend(node: Text, offset: number): void {
    const last = this.runs.at(-1);
    if (last?.node === node && last.end === offset && last.at + last.end - last.start === this.text.length) {
      last.end = offset + 1;
    } else {
      this.runs.push({ node, start: offset, end: offset + 1, at: this.text.length });
    }
  }
}
