import { expect, test } from 'vitest';
import { stepsOf } from '../../../tests/fixtures/stepsOf';

/** Each name that is said to speak. */
function reportersIn(text: string): string[] {
  const { named, places } = stepsOf(text);
  return places.flatMap(({ isReporter, referent }) => (isReporter ? [named.named[referent]?.name ?? ''] : []));
}

test.each([
  { text: 'Vera Lee said the boat sank.', reporters: ['Vera Lee'] },
  { text: '“Go,” said Vera Lee.', reporters: ['Vera Lee'] },
  { text: 'Vera Lee later said the boat sank.', reporters: ['Vera Lee'] },
  { text: 'Vera Lee sank the boat.', reporters: [] },
])('$text', ({ text, reporters }) => expect(reportersIn(text)).toEqual(reporters));

test('sentences of quotations are none of narration', () => {
  const { scene } = stepsOf('Vera Lee left. “I lost the boat. I lost the oars.” She came back.');
  const last = scene.words.findIndex(({ key }) => key === 'back');
  expect([scene.sentenceOf[last], scene.narrationOf[last]]).toEqual([3, 2]);
});
