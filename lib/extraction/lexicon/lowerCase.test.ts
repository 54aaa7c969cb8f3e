import { expect, it } from 'vitest';
import { commentHeadings, replyHeadings, replyWords } from './commentWords';
import { credits } from './credits';
import { labels } from './labels';
import { pointers, wordPointers } from './pointers';

// They are held against lines in lower case (evidence/lineShape.ts): a capital would never be found.
it.each([...commentHeadings, ...replyHeadings, ...replyWords, ...credits, ...labels, ...pointers, ...wordPointers])(
  '%s is in lower case',
  (pattern) => {
    const words = pattern.replace(/\\p\{\w+\}|\\\w/g, '');
    expect(words).toBe(words.toLowerCase());
  },
);
