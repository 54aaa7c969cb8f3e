import { wordsAt } from '../text/span';
import type { Turn } from './turn';

/** Of the answers, so many quote somebody. */
const minQuoting = 0.5;

/** My aunt told me, “Go, …”; “…,” he said. Not so: the “gift”. */
const quoting = /[,:]\s["“‘]\P{Ll}|[,?!.]["”’]\s(?:I|he|she|they)\s\p{L}/u;

/** Whether an interview's answers tell what has been said, in marks, so that these show what is quoted. False for other texts. */
export function areAnswersTold(text: string, turns: ReadonlyMap<number, Turn>): boolean {
  const answers: string[] = [];
  for (const { content, continues, by } of turns.values()) {
    if (by !== 'interviewee') continue;
    const before = continues ? (answers.pop() ?? '') : '';
    answers.push(`${before}\n${wordsAt(text, content)}`);
  }
  const quotingOnes = answers.filter((answer) => quoting.test(answer));
  return answers.length > 0 && quotingOnes.length >= minQuoting * answers.length;
}
