import { describe, expect, test } from 'vitest';
import { analyze } from './analyze';
import { analyzeInSteps, type AnalysisStep } from './analyzeInSteps';

/** A paragraph with a long statement, narrated once and twice, a short one, a title and a fragment. */
const paragraph = (speaker: string) =>
  [
    `“We counted every one of the boats twice before the lamps went out along the pier,” said ${speaker}.`,
    `“Nobody slept,” ${speaker} added, and called the night “long”.`,
    `“The harbour was as full as I have ever seen it,” ${speaker} went on, “and still they came in from the north with the storm behind them.”`,
    `In “The Harbour at Night”, a poem, there are fewer.`,
  ].join(' ');

const names = ['Imke Achterveld', 'Teodor Vance', 'Lucasta Wren'];
const text = Array.from({ length: 12 }, (_, i) => paragraph(names[i % names.length] ?? '')).join('\n\n');

const stepsOf = (given: string, language = 'en') => {
  const steps: AnalysisStep[] = [];
  const generator = analyzeInSteps(given, { language });
  let step = generator.next();
  for (; step.done !== true; step = generator.next()) steps.push(step.value);
  return { steps, result: step.value };
};

describe('a text in steps', () => {
  const { steps, result } = stepsOf(text);
  const early = steps.flatMap(({ quotes }) => quotes);

  test('ends with what analyze gives', () => {
    expect(result).toEqual(analyze(text));
  });

  test('what a step has told stays true, but for the speaker', () => {
    expect(early).toHaveLength(24);
    for (const quote of early) {
      expect({ ...result.quotes[quote.id], attribution: null }).toEqual(quote);
    }
  });

  test('quotations come from the top, each once, while there is still text to read', () => {
    const ids = early.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect(steps.filter(({ quotes }) => quotes.length > 0).length).toBeGreaterThan(8);
  });

  test('progress goes forward, from near 0 to near 1', () => {
    const progress = steps.map((step) => step.progress);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress[0]).toBeLessThan(0.1);
    expect(progress.at(-1)).toBeGreaterThan(0.8);
    expect(progress.at(-1)).toBeLessThan(1);
  });
});

test('what an interview’s answers quote is found where nobody is known to give them', () => {
  const answers = ['My coach, Lucasta Wren, said, “Row until it rains.”', 'I never saw a gull.', 'My boat is old.'];
  const questions = ['What did you learn?', 'What did you see?', 'Do you row?'];
  const { quotes } = analyze(questions.map((question, index) => `${question}\n\n${answers[index]}`).join('\n\n'));
  expect(quotes.map(({ attribution }) => attribution?.name)).toEqual(['Lucasta Wren']);
});

test.each([
  ['an empty text', '', 'en'],
  ['a language whose speakers are not read', '„Der Hafen war so voll wie noch nie“, sagte sie.', 'de'],
])('%s has nothing to tell early', (_, given, language) => {
  const { steps, result } = stepsOf(given, language);
  expect(steps.flatMap(({ quotes }) => quotes)).toEqual([]);
  expect(result).toEqual(analyze(given, { language }));
});
