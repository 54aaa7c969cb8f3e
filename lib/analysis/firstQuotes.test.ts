import { expect, it } from 'vitest';
import { firstQuotes } from './firstQuotes';

it.each([
  ['“It is over for all of us here,” said Lee.', ['It is over for all of us here,'], 'a comma inside the marks'],
  ['“Where is it?” she asked.', ['Where is it?'], 'a short question'],
  ['Park sang “The Long Way Home to the Lighthouse” twice.', [], 'as short as a name, no stop'],
  ['Moss wants a “fair deal” now.', [], 'a fragment'],
  [
    '“We went down there every day of the year and never saw a single boat” is how Quill put it.',
    ['We went down there every day of the year and never saw a single boat'],
    'too long for a name',
  ],
  [
    'So “We are go\u00ADing to mend the roof,” he said, “and the door as well, I hope.”',
    ['We are go\u00ADing to mend the roof,', 'and the door as well, I hope.'],
    'letters that are not seen',
  ],
  ['', [], 'no text'],
])('%s → %j (%s)', (text, expected) => {
  expect(firstQuotes(text).flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual(
    expected,
  );
});
