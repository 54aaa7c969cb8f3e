import { expect, test } from 'vitest';
import { textDirection } from './textDirection';

test.each([
  ['The bridge stays closed, said “لينا”.', 'ltr'],
  ['يبقى الجسر مغلقًا، قالت Lena Ortiz أمام المجلس.', 'rtl'],
  ['הגשר נשאר סגור.', 'rtl'],
  ['12 : 3', 'ltr'],
])('%s', (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});
