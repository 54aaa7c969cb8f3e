import type { Block } from '../text/block';
import type { Turn } from './turn';

/** Longer questions, in characters, are paragraphs of the story. */
const maxQuestionLength = 400;

/** Fewer questions may be rhetorical. */
const minQuestions = 3;

/** So few are enough after words that announce an interview. */
const minAnnounced = 2;

/** In characters: so much before the first question is looked at for such words. */
const announcementReach = 600;

const announcement =
  /\b(?:interview(?:ed|s)?|Q&A|conversation|(?:I|we|We) met|(?:ask|question)(?:ed|s)? (?:him|her|them)|(?:spoke|speaks|sat down|sits down|talked|talks|caught up|catches up|chatted|chats) (?:to|with)|answer(?:ed|s) (?:our|some|\p{L}+) questions)\b/u;

/** An answer of one interview is no longer than this many paragraphs. */
const maxAnswerBlocks = 8;

/** Of the answers, so many are somebody's who speaks of themselves. */
const minFirstPersonShare = 0.5;

/** Of the questions, so many are put to somebody: not so those that a story's headings ask. */
const minAddressedShare = 0.5;

/** Tell us about your first boat. */
const isRequest = (words: string): boolean => /^(?:Tell|Talk|Walk|Take|Give) (?:me|us)\b[^.]*[.:]?$/.test(words);
const isQuestion = (words: string): boolean =>
  words.length <= maxQuestionLength && (/\?\s*$/.test(words) || isRequest(words)) && !/["“”‘«]/u.test(words);

/** You call it “the gift”: why? In an interview a question; but no sign of one, since a story's own may quote, too. */
const isQuoting = (words: string): boolean =>
  words.length <= maxQuestionLength && /\?\s*$/.test(words) && !/^["“‘«]/u.test(words) && isAddressed(words);

const isAddressed = (words: string): boolean => /\b(?:you|your|yours|yourself)\b/i.test(words) || isRequest(words);
const isFirstPerson = (words: string): boolean => /\b(?:I|I['’]\w+|[Mm]y|[Mm]e)\b/.test(words);

/**
 * The answers of an interview whose questions are paragraphs or headings of their own, without labels; by the index of their
 * block. Empty when it may as well be a story that asks questions, or advice.
 */
export function questionAnswers(text: string, blocks: readonly Block[]): Map<number, Turn> {
  const words = blocks.map(({ span }) => text.slice(span.start, span.end).trim());
  const questions = words.flatMap((line, index) => (isQuestion(line) ? [index] : []));
  const answers = questions.map((question, index) => {
    // Nobody can tell where the last answer ends.
    const end = questions[index + 1] ?? Math.min(question + 2, blocks.length);
    return range(question + 1, Math.min(end, question + 1 + maxAnswerBlocks)).filter(
      (block) => blocks[block]?.kind === 'paragraph',
    );
  });
  const answered = answers.filter((answer) => answer.length > 0);
  const addressed = questions.filter((question) => isAddressed(words[question] ?? '')).length;
  const firstPerson = answered.filter((answer) => answer.some((block) => isFirstPerson(words[block] ?? ''))).length;
  const start = blocks[questions[0] ?? 0]?.span.start ?? 0;
  const isAnnounced = announcement.test(text.slice(Math.max(0, start - announcementReach), start));
  const isInterview =
    answered.length >= (isAnnounced ? minAnnounced : minQuestions) &&
    addressed >= minAddressedShare * questions.length &&
    firstPerson >= minFirstPersonShare * answered.length &&
    !answered.some((answer) => /^["“‘«]/u.test(words[answer[0] ?? 0] ?? ''));
  if (!isInterview) return new Map();
  return new Map(
    answered.flatMap((answer) =>
      answer.flatMap((block, index) => {
        const [line, before] = [words[block] ?? '', words[answer[index - 1] ?? -1] ?? ''];
        const span = blocks[block]?.span;
        if (!span || isQuoting(line)) return [];
        return [[block, { content: span, continues: index > 0 && !isQuoting(before), by: 'interviewee' }] as const];
      }),
    ),
  );
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
