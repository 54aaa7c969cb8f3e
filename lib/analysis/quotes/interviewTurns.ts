import type { Block } from '../text/block';
import type { Span } from '../text/span';
import { questionAnswers } from './questionAnswers';
import type { Turn } from './turn';
import { isPart, isSpoken, shortDialogues } from './shortDialogue';
import { readTurnLabel, type TurnLabel } from './turnLabel';

/** Fewer labelled paragraphs may be a list of facts. */
const minTurns = 4;

/** What stands between the first turn and the last is mostly turns. */
const minShare = 0.5;

/** Of the turns, so many ask something or hold the words of somebody who speaks of themselves or to somebody. */
const minSpokenShare = 0.3;

/** A shorter paragraph without a label between two turns is a remark of the outlet. */
const minContinuation = 60;

/**
 * The turns of an interview in questions and answers (Q: … A: …), of a transcript (LEE: … PARK: …), or of one whose questions
 * are paragraphs of their own; by the index of their block. Questions under "Q:" are the outlet's and no turns. Empty for other texts.
 */
export function interviewTurns(text: string, blocks: readonly Block[]): ReadonlyMap<number, Turn> {
  const labels = blocks.map(({ span, kind }) => (kind === 'blockquote' ? null : readTurnLabel(text, span)));
  const asked = labels.map((label) => (label?.role === 'name' ? null : label));
  const inCapitals = labels.map((label) => (label?.isCapitals ? label : null));
  if (isTranscript(text, blocks, asked)) return turnsOf(text, blocks, asked);
  for (const named of [inCapitals, labels]) {
    if (isTranscript(text, blocks, named) && namesSomebody(text, named)) return turnsOf(text, blocks, named);
  }
  const short = shortDialogues(text, blocks, labels);
  if (short.size > 0)
    return turnsOf(
      text,
      blocks,
      labels.map((label, index) => (short.has(index) ? label : null)),
      false,
    );
  return questionAnswers(text, blocks);
}

type Labels = readonly (TurnLabel | null)[];

function isTranscript(text: string, blocks: readonly Block[], labels: Labels): boolean {
  const turns = labels.flatMap((label, index) => (label ? [{ label, index }] : []));
  const [first, last] = [turns[0], turns.at(-1)];
  if (!first || !last || turns.length < minTurns) return false;
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const spoken = turns.filter(({ label, index }) =>
    isSpoken(text.slice(label.span.end, blocks[index]?.span.end ?? label.span.end)),
  );
  return (
    counts.size > 1 &&
    Math.max(...counts.values()) > 1 &&
    turns.length >= minShare * (last.index - first.index + 1) &&
    spoken.length >= minSpokenShare * turns.length
  );
}

/** So many names are looked for in the text. */
const maxKeys = 6;

/** Whether one of the labels is a name that the text has elsewhere or that is written in full, or somebody's part: HOST. Not so "Price:", "PROS:". */
function namesSomebody(text: string, labels: Labels): boolean {
  if (labels.some((label) => label && (isPart(label) || (label.isCapitals && label.wordCount > 1)))) return true;
  const keys = [...new Set(labels.flatMap((label) => label?.key ?? []))].slice(0, maxKeys);
  return keys.some((key) => {
    const surname = key.charAt(0) + key.slice(1).toLowerCase();
    const initials = /^\p{Lu}{2,3}$/u.test(key) ? `|${[...key].map((letter) => `${letter}\\p{Ll}+`).join(' ')}` : '';
    return new RegExp(`[\\p{Ll},] (?:\\p{Lu}[\\p{L}.]* )?${surname}(?![\\p{L}:])${initials}`, 'u').test(text);
  });
}

/** `goesOn`: whether what stands between two labels belongs to the turn before it. */
function turnsOf(text: string, blocks: readonly Block[], labels: Labels, goesOn = true): Map<number, Turn> {
  const last = labels.findLastIndex((label) => label !== null);
  const turns = new Map<number, Turn>();
  let current: TurnLabel | null = null;
  blocks.slice(0, last + 1).forEach(({ span, kind }, index) => {
    const label = labels[index] ?? null;
    const continues =
      goesOn && current !== null && kind !== 'heading' && isContinuation(text.slice(span.start, span.end));
    if (!label && !continues) return;
    current = label ?? current;
    if (!current || current.role === 'question') return;
    const content = { start: label ? label.span.end : span.start, end: span.end };
    if (isMarked(text, content)) return;
    turns.set(index, { content, continues: !label, by: current.role === 'answer' ? 'interviewee' : current.name });
  });
  return turns;
}

const isContinuation = (words: string): boolean => words.length >= minContinuation && !/^\s*[([]/.test(words);

/** Words in quotation marks are found by them. */
const isMarked = (text: string, { start }: Span): boolean => /^\s*["“‘«„]/u.test(text.slice(start, start + 4));
