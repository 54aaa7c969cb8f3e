import { describe, expect, it } from 'vitest';
import { isStatement } from './statement';

describe('isStatement', () => {
  it.each([
    ['a quotation', '“Sign up for what?” asked the mayor.', true],
    ['a quotation in single marks', '‘Share it,’ she said.', true],
    ['a quotation in guillemets', '« Abonnez-vous », a dit la maire.', true],
    ['what is told of a third person', 'The council keeps the mill.', true],
    ['a request that somebody reports', 'Follow me, the prophet promised.', true],
    ['a request', 'Sign up for our free newsletter.', false],
    ['two requests', 'Support our newsroom. Become a member today.', false],
    ['an offer that goes on without a request', 'Get the best of the Post. Delivery is free.', false],
    ['a title without an end mark', 'Council keeps the mill', false],
    ['a name with a full stop', 'The Mirna Post.', false],
    ['a reservation of rights', '© 2026 The Mirna Post. All rights reserved.', false],
    ['a German address', 'Das könnte Sie auch interessieren.', false],
    ['a German sentence', 'Der Rat behält die alte Mühle.', true],
    ['a sentence without spaces', '米尔纳河上的老桥将于五月重新开放。', true],
  ])('%s: %j', (_, text, expected) => {
    expect(isStatement(text)).toBe(expected);
  });
});
