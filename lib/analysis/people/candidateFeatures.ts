import type { Candidate } from './candidates';
import { particles } from './lists/particles';
import { placePrepositions } from './lists/placePrepositions';
import { reportingVerbs } from './lists/reportingVerbs';
import { looksLikeRole } from './wordClasses';
import type { Word } from './words';

/**
 * What a candidate looks like from where it stands, as the names of binary features: its letters, its words in the lexicon,
 * the words beside it, compromise's tags. The feature set follows the named-entity taggers of Zhang & Johnson (2003) and
 * Ratinov & Roth (2009), over spans instead of words.
 */
export function describeCandidate(words: readonly Word[], candidate: Candidate): string[] {
  const features: string[] = [];
  const first = words[candidate.first];
  const last = words[candidate.last];
  if (!first || !last) return features;
  describeWords(words, candidate, first, last, features);
  describeLetters(first, last, candidate, features);
  const left = describeLeft(words, candidate, first, last, features);
  const right = describeRight(words, candidate, last, features);
  const length = lengthOf(candidate);
  features.push(`LR${length}:${left}_${right}`, `LRc:${left}_${right}_${length === 1 ? last.wordClass.code : '+'}`);
  const pair = length === 1 ? last.wordClass.code : `${first.wordClass.code}>${last.wordClass.code}`;
  features.push(`Lp:${left}|${pair}`, `Rp:${right}|${pair}`);
  const isWholeRun = candidate.first === candidate.runFirst && candidate.last === candidate.runLast;
  features.push(
    `run${length}:${isWholeRun ? 'all' : candidate.runLast - candidate.runFirst + 1}${first.startsSentence ? 'ss' : ''}`,
  );
  describeTags(words, candidate, first, last, features);
  return features;
}

const lengthOf = ({ first, last }: Candidate): number => Math.min(last - first + 1, 5);

function describeWords(
  words: readonly Word[],
  candidate: Candidate,
  first: Word,
  last: Word,
  features: string[],
): void {
  const length = lengthOf(candidate);
  const a = first.wordClass.code;
  const b = last.wordClass.code;
  features.push(`n${length}`);
  if (length === 1) {
    features.push(`one:${a}`, `w:${first.key}`);
    if (first.startsSentence) features.push(`one:${a}|ss`);
  } else {
    const lexical = (first.wordClass.isFirstName ? 'F' : 'x') + (last.wordClass.isSurname ? 'S' : 'x');
    features.push(
      `fst:${a}`,
      `lst:${b}`,
      `fl:${a}>${b}`,
      `fl${length}:${lexical}`,
      `wf:${first.key}`,
      `wl:${last.key}`,
    );
  }
  for (let index = candidate.first + 1; index < candidate.last; index++) {
    const word = words[index];
    if (!word) continue;
    features.push(`mid:${particles.has(word.text) ? 'part' : word.isInitial ? 'init' : word.wordClass.code}`);
    if (/["“”‘’'()]/.test(word.gap)) features.push('nick');
  }
  if (!first.isCapital) features.push('lowstart', `lowstart:${first.key}`);
}

function describeLetters(first: Word, last: Word, candidate: Candidate, features: string[]): void {
  const length = lengthOf(candidate);
  const several = length > 1;
  if (first.startsSentence) features.push('ss', `ss${length}`);
  if (first.isInitial) features.push(`ini${length}`);
  if (last.isInitial && several) features.push('lini');
  if (first.isAllCapitals || last.isAllCapitals) features.push(first.line === 'capitals' ? 'allL' : `acr${length}`);
  features.push(`sh:${shapeOf(last.text)}`, `sha:${shapeOf(first.text)}`);
  if (several) features.push(`shab:${shapeOf(first.text)}_${shapeOf(last.text)}`);
  if (first.line === 'title') {
    const lexical = (first.wordClass.isFirstName ? 'F' : '') + (last.wordClass.isSurname ? 'S' : '');
    features.push('tl', `tl${length}${lexical}`);
  }
  if (first.line === 'capitals') features.push('al', `al:${first.wordClass.code}${last.wordClass.code}`);
  if (last.isPossessive) features.push('poss', `poss${length}`);
  // Endings and beginnings of letters speak for names that no list has.
  features.push(`s2:${last.key.slice(-2)}`, `s3:${last.key.slice(-3)}`, `s4:${last.key.slice(-4)}`);
  features.push(`p2:${first.key.slice(0, 2)}`, `p3:${first.key.slice(0, 3)}`);
  if (several) features.push(`fs2:${first.key.slice(-2)}`, `fs3:${first.key.slice(-3)}`, `lp3:${last.key.slice(0, 3)}`);
  if (last.text.includes('-')) features.push(`hy:${shapeOf(last.text)}`);
}

/** "McKay" → "XxXx"; "O'Neil" → "X'Xx". */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (letters) => (letters.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
    .slice(0, 8);
}

/** Adds what stands before; returns it in one word. */
function describeLeft(
  words: readonly Word[],
  candidate: Candidate,
  first: Word,
  last: Word,
  features: string[],
): string {
  const length = lengthOf(candidate);
  const before = words[candidate.first - 1];
  if (candidate.first > candidate.runFirst && before) {
    const { code, isFunctionWord } = before.wordClass;
    features.push('L:run', `Lr:${code}`, `Lr:${code}|${length}`, `Lrw:${before.key}`);
    if (before.startsSentence && isFunctionWord) features.push('L:ssfn');
    return `run-${code}`;
  }
  if (!before || first.startsLine) {
    features.push('L:BOL', `L:BOL${length}`);
    return 'BOL';
  }
  const mark = first.gap.trim();
  if (mark !== '') {
    const isRole = looksLikeRole(before.key) || before.wordClass.isActor || before.wordClass.isTitle;
    const name = mark.includes(',') ? (isRole ? 'role,' : ',') : (/[("“‘]/.exec(mark)?.[0] ?? mark.slice(0, 1));
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

function leftKind(before: Word): string {
  const { wordClass, key } = before;
  if (before.isPossessive) return 'poss';
  if (wordClass.isTitle) return 'title';
  if (reportingVerbs.has(key)) return 'say';
  if (placePrepositions.has(key)) return 'loc';
  if (key === 'the' || key === 'by' || key === 'of') return key;
  if (wordClass.isFunctionWord) return 'fn';
  if (wordClass.isActor || looksLikeRole(key)) return 'role';
  return 'word';
}

/** Adds what stands behind; returns it in one word. */
function describeRight(words: readonly Word[], candidate: Candidate, last: Word, features: string[]): string {
  const length = lengthOf(candidate);
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
    if (name === '(') features.push(`R(w:${after.isNumber ? '0' : shapeOf(after.text)}`);
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

function kindAfterComma(after: Word): string {
  if (after.isNumber) return after.text.length === 2 ? 'age' : 'number';
  if (/^(?:who|whose|whom|the|a|an|his|her|aged|said|says)$/.test(after.key)) return after.key;
  if (reportingVerbs.has(after.key)) return 'say';
  if (after.wordClass.isActor || after.wordClass.isTitle || looksLikeRole(after.key)) return 'role';
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

function describeTags(words: readonly Word[], candidate: Candidate, first: Word, last: Word, features: string[]): void {
  const length = Math.min(lengthOf(candidate), 4);
  const inside = words.slice(candidate.first, candidate.last + 1);
  const isPerson = inside.every((word) => word.isTaggedPerson);
  const hasPerson = inside.some((word) => word.isTaggedPerson);
  const before = words[candidate.first - 1];
  const after = words[candidate.last + 1];
  const goesOnLeft = candidate.first > candidate.runFirst && before?.isTaggedPerson === true;
  const goesOnRight = candidate.last < candidate.runLast && after?.isTaggedPerson === true;
  features.push(`cA:${first.tag}`, `cB:${last.tag}`, `cAB${length}:${first.tag}${last.tag}`);
  features.push(`cP${length}:${Number(isPerson)}${Number(hasPerson)}`);
  features.push(`cM${length}:${Number(isPerson)}${Number(goesOnLeft)}${Number(goesOnRight)}`);
  features.push(`cL:${before?.tag ?? '^'}`, `cR:${after?.tag ?? '$'}`, `cLR:${before?.tag ?? '^'}${after?.tag ?? '$'}`);
}
