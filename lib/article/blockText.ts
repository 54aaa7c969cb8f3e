import type { OutlineBlock } from './outline';

/** White space in a text, of whatever kind, is one space. */
const isSpace = (character: string): boolean => /\s/.test(character);

/** Characters that show nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const isInvisible = (character: string): boolean => /[\u00ad\u200b\u2060\ufeff]/.test(character);

type Run = { -readonly [K in keyof OutlineBlock['runs'][number]]: OutlineBlock['runs'][number][K] };

/** Gathers the text of one block from the text nodes in it, and remembers where each unit came from. */
export class BlockText {
  text = '';
  linkLength = 0;
  runs: Run[] = [];
  /** The white space that comes before the next word, if one comes: leading and trailing space is left out. */
  private space: { node: Text; offset: number } | 'line-break' | null = null;

  add(node: Text, data: string, isLink: boolean): void {
    const before = this.text.length;
    for (let i = 0; i < data.length; i++) {
      const character = data.charAt(i);
      if (character > ' ' && character < '\u007f') this.addUnit(node, i, character);
      else if (character !== '\ufeff' && isSpace(character)) this.space ??= { node, offset: i };
      else if (!isInvisible(character)) this.addUnit(node, i, character);
    }
    if (isLink) this.linkLength += this.text.length - before;
  }

  addLineBreak(): void {
    this.space ??= 'line-break';
  }

  private addUnit(node: Text, offset: number, character: string): void {
    if (this.space !== null && this.text !== '') {
      if (this.space !== 'line-break') this.extend(this.space.node, this.space.offset);
      this.text += ' ';
    }
    this.space = null;
    this.extend(node, offset);
    this.text += character;
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
