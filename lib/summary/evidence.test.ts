import { expect, test } from 'vitest';
import { explainAttribution } from './evidence';
import { sampleQuote } from '../../tests/fixtures/sampleAnalysis';

test.each([
  ['“We won,” Lee said.', 'We won,', 'Lee', 'just-after'],
  ['“We won,” said the tired but happy mayor Lee.', 'We won,', 'Lee', 'same-sentence'],
  ['Lee said: “We won.”', 'We won.', 'Lee', 'just-before'],
  ['Lee, who has waited for this since the spring, said “We won.”', 'We won.', 'Lee', 'same-sentence'],
  ['With “grim” and “tired” faces, Lee said.', 'grim', 'Lee', 'same-sentence'],
  ['Lee came back. “We won.”', 'We won.', 'Lee', 'sentence-before'],
  ['“We won.” The crowd cheered. Lee smiled.', 'We won.', 'Lee', 'sentence-after'],
  ['Lee came back.\n\n“We won.”', 'We won.', 'Lee', 'paragraph-before'],
  ['Lee came back.\n\nIt rained.\n\n“We won.”', 'We won.', 'Lee', 'further-up'],
  ['“We won.”\n\nLee came back.', 'We won.', 'Lee', 'further-down'],
] as const)('%s', (text, content, source, where) => {
  const quote = sampleQuote(text, 0, content, { source });
  expect(quote.attribution && explainAttribution(text, quote, quote.attribution)).toEqual({
    how: 'named',
    where,
    source,
    name: source,
    cue: null,
  });
});

const text = '“We won,” he said. The mayor had “doubts”.';

test.each([
  ['a pronoun is taken as somebody', { source: 'he', name: 'Ann Lee', form: 'pronoun' }, 'taken'],
  ['a role is taken as somebody', { source: 'The mayor', name: 'Ann Lee', form: 'role' }, 'taken'],
  ['a role that nobody is known for', { source: 'The mayor', name: 'the mayor', form: 'role' }, 'described'],
  ['an earlier source is carried over', { source: 'he', name: 'Ann Lee', form: 'carried' }, 'carried'],
] as const)('%s', (_, source, how) => {
  const quote = sampleQuote(text, 0, 'We won,', source);
  expect(quote.attribution && explainAttribution(text, quote, quote.attribution).how).toBe(how);
});

test('the reporting words are given', () => {
  const quote = sampleQuote(text, 0, 'We won,', { source: 'he', cue: 'said' });
  expect(quote.attribution && explainAttribution(text, quote, quote.attribution).cue).toBe('said');
});
