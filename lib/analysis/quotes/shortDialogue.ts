import { abbreviatedTitles } from '../lexicon/abbreviations';
import type { Block } from '../text/block';
import type { TurnLabel } from './turnLabel';

/** The share of the turns that must ask something or hold a first or second person. */
const minSpokenShare = 0.5;

/** So many changes from one speaker to another are a dialogue if one of them says I or you. */
const minChanges = 3;

/** Whether the words ask something or hold a first or second person. */
export const isSpoken = (words: string): boolean =>
  /\?|\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]urs?|us|[Yy]ours?|[Yy]ou)\b/.test(words);

/** HOST, THE CHAIR, Caller: a part that somebody has in a talk. */
export const isPart = ({ key }: TurnLabel): boolean => parts.test(key);

const parts =
  /^(?:AUDIENCE|CALLER|CHAIR(?:MAN|WOMAN)?|CLERK|COURT|DEFENDANT|GUEST|HOST|INTERVIEWER|JUDGE|MODERATOR|OPERATOR|PRESENTER|REPORTER|SPEAKER|WITNESS)$/;

/**
 * The labelled blocks that are turns of a dialogue of a few lines, by their index: two labels or more, one right after the
 * other, of people whom the text names in full elsewhere (DALE: Who signed? ¶ LOCK: I did.), or a question with its answer.
 */
export function shortDialogues(
  text: string,
  blocks: readonly Block[],
  labels: readonly (TurnLabel | null)[],
): ReadonlySet<number> {
  const turns = new Set<number>();
  if (!labels.some((label, index) => label && labels[index + 1])) return turns;
  const names = namesIn(text);
  for (let first = 0; first < labels.length; first++) {
    let end = first;
    while (labels[end]) end++;
    const run = labels.slice(first, end).flatMap((label, index) => {
      const block = blocks[first + index];
      return label && block ? [{ label, words: text.slice(label.span.end, block.span.end) }] : [];
    });
    if (isQuestionAnswer(run) || isDialogue(text, run, names)) for (let at = first; at < end; at++) turns.add(at);
    first = end;
  }
  return turns;
}

interface LabelledTurn {
  readonly label: TurnLabel;
  readonly words: string;
}

/** Q: Why sail? ¶ A: I like it. */
function isQuestionAnswer(run: readonly LabelledTurn[]): boolean {
  return (
    run.length > 1 &&
    run.every(({ label }, index) => label.role === (index % 2 === 0 ? 'question' : 'answer')) &&
    run.every(({ label, words }) => label.role === 'answer' || /\?\s*$/.test(words))
  );
}

function isDialogue(text: string, run: readonly LabelledTurn[], names: ReadonlySet<string>): boolean {
  const keys = new Set(run.map(({ label }) => label.key));
  if (keys.size < 2 || run.some(({ label }) => label.role !== 'name')) return false;
  const isNamed = ({ key, wordCount, isCapitals }: TurnLabel) =>
    (isCapitals && wordCount > 1) || parts.test(key) || names.has(key.replaceAll('.', ''));
  if (!run.some(({ label }) => isNamed(label))) return false;
  // Man: Is this Lee? An outlet, a host or a caller asks.
  const asking = new Set(run.filter(({ words }) => words.includes('?')).map(({ label }) => label.key));
  if (!run.every(({ label }) => isNamed(label) || asking.has(label.key))) return false;
  if (run.every(({ label, words }) => isNamed(label) && isFormal(text, label) && isSentence(words))) return true;
  const spoken = run.filter(({ words }) => isSpoken(words)).length;
  const changes = run.filter(({ label }, index) => index > 0 && label.key !== run[index - 1]?.label.key).length;
  return spoken >= minSpokenShare * run.length || (spoken > 0 && changes >= minChanges);
}

/** LEE: …; Dr Lee: …: as transcripts have it, and lists of what each thinks have not. */
const isFormal = (text: string, { isCapitals, name }: TurnLabel): boolean =>
  isCapitals || startsWithTitle.test(text.slice(name.start, name.end));

const startsWithTitle = new RegExp(String.raw`^(?:${abbreviatedTitles})\.? \p{Lu}`, 'u');

const isSentence = (words: string): boolean => /^\p{Lu}[^]*[.?!…]\s*$/u.test(words);

/** The words of all names of two words or more, in capitals, and the initials of each two: Ann Sorley gives ANN, SORLEY and AS. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  // Ann and Omar Sorley
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*(?= and \p{Lu}[\p{L}\p{M}’'-]* \p{Lu})/gu))
    names.add(name.toUpperCase());
  for (const [name] of text.matchAll(
    /\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*)+(?![\p{L}\p{M}’'.-]*:[^\S\n]*\S)/gu,
  )) {
    const words = name.toUpperCase().split(' ');
    words.forEach((word, index) => {
      names.add(word.replace(/[’']S$|[.’'-]+$/u, ''));
      const next = words[index + 1];
      if (next) names.add(word.charAt(0) + next.charAt(0));
    });
  }
  return names;
}
