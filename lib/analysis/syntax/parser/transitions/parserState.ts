import { capacity, type Codes } from '../codes/codes';
import { bitsOf, bitsOfForm, isJoined } from '../limits/relationLimits';

/** What can be done next (arc-hybrid; Kuhlmann, Gómez-Rodríguez & Satta 2011). */
export const shift = 0;
/** The top of the stack becomes a dependant of the front of the buffer. */
export const left = 1;
/** The top of the stack becomes a dependant of what is below it. */
export const right = 2;

/** A stack, the rest of the sentence and the tree so far. The root stands behind the last word. */
export class ParserState {
  length = 0;
  /** The front of the buffer. */
  front = 0;
  size = 0;
  readonly stack = new Int32Array(capacity);
  /** -1 while there is none. */
  readonly head = new Int32Array(capacity);
  readonly relation = new Int32Array(capacity);
  /** The outermost and the second dependants on either side; -1 for none. */
  readonly left1 = new Int32Array(capacity);
  readonly left2 = new Int32Array(capacity);
  readonly right1 = new Int32Array(capacity);
  readonly right2 = new Int32Array(capacity);
  readonly leftCount = new Int32Array(capacity);
  readonly rightCount = new Int32Array(capacity);
  /** What the form of a word and its dependants tell of it (`relationLimits.ts`). */
  readonly bits = new Int32Array(capacity);
  /** The first word of what hangs together under a word. */
  readonly edge = new Int32Array(capacity);

  reset({ length, word }: Codes): void {
    this.length = length;
    this.front = 0;
    this.size = 0;
    for (let i = 0; i <= length; i++) {
      this.head[i] = -1;
      this.relation[i] = -1;
      this.left1[i] = -1;
      this.left2[i] = -1;
      this.right1[i] = -1;
      this.right2[i] = -1;
      this.leftCount[i] = 0;
      this.rightCount[i] = 0;
      this.bits[i] = i < length ? bitsOfForm(word[i] ?? 0) : 0;
      this.edge[i] = i;
    }
  }

  /** The word at this depth of the stack, 0 the top; -1 where there is none. */
  below(depth: number): number {
    return depth < this.size ? (this.stack[this.size - 1 - depth] ?? -1) : -1;
  }

  get isDone(): boolean {
    return this.front >= this.length && this.size === 0;
  }

  /** The only transition that is allowed; null where there is a choice. */
  get onlyAllowed(): number | null {
    if (this.size === 0) return shift;
    if (this.front < this.length) return null;
    return this.size > 1 ? right : left;
  }

  /** Whether it leads on to a tree with one word under the root. */
  allows(transition: number): boolean {
    if (transition === shift) return this.front < this.length;
    if (transition === right) return this.size > 1;
    if (this.size > 1 && isJoined(this.bits[this.below(0)] ?? 0)) return false;
    return this.size > 0 && (this.front < this.length || this.size === 1);
  }

  push(): void {
    this.stack[this.size++] = this.front++;
  }

  /** Takes the top off the stack and hangs it on a word. */
  attach(head: number, relation: number): void {
    const dependant = this.below(0);
    this.size--;
    this.head[dependant] = head;
    this.relation[dependant] = relation;
    this.bits[head] = (this.bits[head] ?? 0) | bitsOf(relation, dependant < head);
    if (dependant < head) {
      this.left2[head] = this.left1[head] ?? -1;
      this.left1[head] = dependant;
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
      this.edge[head] = Math.min(this.edge[head] ?? head, this.edge[dependant] ?? dependant);
    } else {
      this.right2[head] = this.right1[head] ?? -1;
      this.right1[head] = dependant;
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
    }
  }
}
