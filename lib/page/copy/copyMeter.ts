import type { ArticleCut } from '../article';
import type { TimeSlicer } from '../dom/timeSlicer';

/** How much of a page is copied. */
export interface CopyBudget {
  readonly elements: number;
  readonly characters: number;
  /** Deeper elements are copied into their ancestor at this depth, as Readability takes seconds for hundreds of nested ones. */
  readonly depth: number;
}

/** Nodes that are left out (hidden ones, comments) count too, though less: so many for each element of the budget. */
const nodesPerElement = 10;

/** How many nodes are visited before the time is looked at. */
const visitsPerLook = 32;

/** Keeps a copy within its budget. */
export class CopyMeter {
  /** Which budget is used up; null while none is. */
  cut: ArticleCut | null = null;
  private elements = 0;
  private characters = 0;
  private visited = 0;

  constructor(
    private readonly budget: CopyBudget,
    private readonly slicer: TimeSlicer,
  ) {}

  /** How many more nodes may be visited. */
  get nodesLeft(): number {
    return nodesPerElement * this.budget.elements - this.visited;
  }

  /** Counts a node that is visited. Whether a rest is due before it is copied. */
  visit(): boolean {
    const isTimeToLook = ++this.visited % visitsPerLook === 0;
    if (isTimeToLook && this.slicer.isOver()) this.cut = 'time';
    if (this.elements >= this.budget.elements || this.nodesLeft < 0) this.cut = 'elements';
    return isTimeToLook && this.cut === null && this.slicer.isDue();
  }

  countElement(): void {
    this.elements++;
  }

  /** As much of a text as may be copied. */
  textWithin(whole: string): string {
    const data = whole.slice(0, this.budget.characters - this.characters);
    this.characters += data.length;
    if (data.length < whole.length && /\S/.test(whole.slice(data.length, data.length + 1000))) this.cut = 'characters';
    return data;
  }
}
