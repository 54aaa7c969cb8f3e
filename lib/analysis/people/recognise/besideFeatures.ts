import { cappedLength, type Candidate } from './candidates';
import { particles } from '../fitted/particles';
import { placePrepositions } from '../fitted/placePrepositions';
import { reportingVerbs } from '../fitted/reportingVerbs';
import { shapeOf } from '../words/letterShape';
import { looksLikeRole } from '../words/wordClasses';
import { partyAndState } from '../words/words';
import type { Word } from '../words/word';

/** Adds the features of what precedes the candidate; returns its kind. */
export function describeLeft(
  words: readonly Word[],
  candidate: Candidate,
  first: Word,
  last: Word,
  features: string[],
): string {
  const length = cappedLength(candidate);
  const before = words[candidate.first - 1];
  if (candidate.first > candidate.runFirst && before) {
    const { code, isFunctionWord } = before.wordClass;
    features.push('L:run', `Lr:${code}`, `Lr:${code}|${length}`, `Lrw:${before.key}`);
    if (before.startsSentence && isFunctionWord) features.push('L:ssfn');
    if (looksLikeRole(before.key) || /(?:crat|ite)$/.test(before.key)) features.push('Lr:role', `Lr:role|${length}`);
    if (isRole(before)) {
      const also = before.wordClass.isSurname || before.wordClass.isFirstName ? 'N' : '';
      features.push(`Lr:noun${also}`, `Lr:noun${also}|${length}`);
    }
    return `run-${code}`;
  }
  if (!before || first.startsLine) {
    features.push('L:BOL', `L:BOL${length}`);
    return 'BOL';
  }
  const mark = first.gap.trim();
  if (mark !== '') {
    const name = mark.includes(',')
      ? isRole(before) || looksLikeRole(before.key)
        ? 'role,'
        : ','
      : (/[("“‘]/.exec(mark)?.[0] ?? mark.slice(0, 1));
    features.push(`L:${name}`, `L${length}:${name}`);
    if (mark === ',') features.push(`L,w:${before.key}`, before.isCapital ? 'L,cap' : 'L,low');
    if (before.isPossessive) features.push('L:poss,');
    return name;
  }
  const kind = leftKind(before);
  const beforeThat = words[candidate.first - 2];
  features.push(`Lw:${before.key}`, `Lw${length === 1 ? 1 : 2}:${before.key}`, `L:${kind}`, `L${length}:${kind}`);
  features.push(`L:${kind}:${last.wordClass.code}`);
  if (beforeThat && !before.startsLine) {
    if (kind === 'role' || kind === 'word')
      features.push(`LL:${beforeThat.wordClass.isFunctionWord ? beforeThat.key : 'x'}`);
    else features.push(`L2:${beforeThat.key}_${before.key}`);
    if (before.wordClass.isTitle && before.isCapital) features.push('L:Title');
  }
  return kind;
}

const isRole = ({ wordClass }: Word): boolean => wordClass.isActor || wordClass.isRoleNoun || wordClass.isTitle;

function leftKind(before: Word): string {
  const { wordClass, key } = before;
  if (before.isPossessive) return 'poss';
  if (wordClass.isTitle) return 'title';
  if (reportingVerbs.has(key)) return 'say';
  if (placePrepositions.has(key)) return 'loc';
  if (key === 'the' || key === 'by' || key === 'of') return key;
  if (wordClass.isFunctionWord) return 'fn';
  if (isRole(before) || looksLikeRole(key)) return 'role';
  return 'word';
}

/** Adds the features of what follows the candidate; returns its kind. */
export function describeRight(words: readonly Word[], candidate: Candidate, last: Word, features: string[]): string {
  const length = cappedLength(candidate);
  const after = words[candidate.last + 1];
  if (candidate.last < candidate.runLast && after) {
    const code = particles.has(after.text) ? 'part' : after.wordClass.code;
    features.push('R:run', `Rr:${code}`, `Rr:${code}|${length}`, `Rrw:${after.key}`);
    return `run-${code}`;
  }
  if (!after || after.startsLine) {
    features.push('R:EOL');
    return 'EOL';
  }
  if (after.gap.startsWith(',')) {
    const name = kindAfterComma(after);
    features.push('R:,', `R:,${name}`, `R:,w:${after.key}`);
    return `,${name}`;
  }
  const mark = after.gap.trim();
  if (mark !== '') {
    const name = /^[.!?]/.test(mark) ? '.' : /^["”]/.test(mark) ? 'q' : mark.slice(0, 1);
    features.push(`R:${name}`, `R${length}:${name}`);
    if (name === '(') {
      features.push(`R(w:${after.isNumber ? '0' : shapeOf(after.text)}`);
      if (after.text === initialsOf(words, candidate)) features.push('R(initials');
    }
    return name;
  }
  const kind = last.isPossessive ? 'poss' : rightKind(after);
  const afterThat = words[candidate.last + 2];
  features.push(`Rw:${after.key}`, `Rw${length === 1 ? 1 : 2}:${after.key}`, `R:${kind}`, `R${length}:${kind}`);
  features.push(`R:${kind}:${last.wordClass.code}`, `Rs:${after.key.slice(-2)}`);
  if (afterThat && !afterThat.startsLine && after.wordClass.isFunctionWord)
    features.push(`R2:${after.key}_${afterThat.key}`);
  return kind;
}

/** "TUC" of "Trades Union Congress": an abbreviation that people do not have. */
const initialsOf = (words: readonly Word[], { first, last }: Candidate): string =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text.slice(0, 1))
    .join('');

function kindAfterComma(after: Word): string {
  if (partyAndState.test(after.text)) return 'party';
  if (after.isNumber) return after.text.length === 2 ? 'age' : 'number';
  if (/^(?:who|whose|whom|the|a|an|his|her|aged|said|says)$/.test(after.key)) return after.key;
  if (reportingVerbs.has(after.key)) return 'say';
  if (isRole(after) || looksLikeRole(after.key)) return 'role';
  return after.isCapital ? 'cap' : '';
}

function rightKind({ key, wordClass }: Word): string {
  if (reportingVerbs.has(key)) return 'say';
  if (key === 'who' || key === 'whose') return 'who';
  if (key === 'and' || key === 'of') return key;
  if (wordClass.isFunctionWord) return 'fn';
  if (wordClass.isOrganisationWord) return 'org';
  if (wordClass.isPlaceWord) return 'pl';
  if (key.endsWith('ed')) return 'ed';
  return key.endsWith('s') ? 's' : 'word';
}
