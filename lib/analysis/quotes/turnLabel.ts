import type { Span } from '../text/span';

/** What stands in front of a turn to speak: "Q:", "Ann Lee:", "GOV. ANN LEE (R), OHIO:". */
export interface TurnLabel {
  /** From the start of the block to the first of the spoken words. */
  readonly span: Span;
  readonly role: 'question' | 'answer' | 'name';
  /** The name alone; "Q" and "A" where there is none. */
  readonly name: Span;
  /** Equal for labels of the same speaker: the last word of the name, in capitals. */
  readonly key: string;
  readonly wordCount: number;
  readonly isCapitals: boolean;
}

/** Longer lead-ins, in characters, are sentences. */
const maxLabelLength = 60;

const askedLabel = /^\s*(?:(Q|Question)|(?:A|Answer))\s?\d{0,2}\s?[:.]\s+(?=\S)|^\s*(Q)(?=\p{Lu}\p{Ll})/u;

/** Names in one to five words with capitals, then maybe a role or a party: SACHA LEE, HOST: … */
const nameLabel =
  /^\s*((?:\p{Lu}[\p{L}\p{M}.’'-]*|of|de|van|von|bin|#\d+)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|of|de|van|von|bin|#\d+)){0,4})(?:,[^:?!]{1,40}| \([^)]{1,30}\))*:\s+(?=\S)/u;

/** The label that a block begins with; null when it begins otherwise. */
export function readTurnLabel(text: string, { start, end }: Span): TurnLabel | null {
  const head = text.slice(start, Math.min(end, start + maxLabelLength));
  const asked = askedLabel.exec(head);
  if (asked) {
    const role = (asked[1] ?? asked[2]) ? 'question' : 'answer';
    const span = { start, end: start + asked[0].length };
    return { span, role, name: span, key: role, wordCount: 1, isCapitals: true };
  }
  const named = head.includes(':') ? nameLabel.exec(head) : null;
  const words = named?.[1]?.split(' ') ?? [];
  const key = words.at(-1)?.toUpperCase();
  if (!named || !key || words[0]?.toUpperCase() === 'DEAR') return null;
  const nameStart = start + named[0].search(/\S/);
  return {
    span: { start, end: start + named[0].length },
    role: 'name',
    name: { start: nameStart, end: nameStart + words.join(' ').length },
    key,
    wordCount: words.length,
    isCapitals: words.every((word) => word === word.toUpperCase()),
  };
}
