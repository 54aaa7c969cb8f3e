import { expect, test } from 'vitest';
import { parseRequest } from './background';
import { parsePageRequest } from './page';
import { parsePanelMessage } from './panel';

test.each([
  ['wake', { type: 'wake' }],
  [
    'analyze',
    {
      type: 'analyze',
      text: 'A.',
      blocks: [{ span: { start: 0, end: 2 }, kind: 'paragraph' }],
      language: null,
      title: '',
    },
  ],
  ['style', { type: 'style', css: '', replaced: null }],
])('the background takes %s', (_, message) => {
  expect(parseRequest(message)).toEqual(message);
});

test.each([
  ['nothing', undefined],
  ['an unknown type', { type: 'fetch', url: 'https://news.example' }],
  ['a text that is none', { type: 'analyze', text: 1, blocks: [], language: null, title: '' }],
  [
    'a block of unknown kind',
    { type: 'analyze', text: '', blocks: [{ span: { start: 0, end: 1 }, kind: 'script' }], language: null, title: '' },
  ],
  [
    'an offset below zero',
    {
      type: 'analyze',
      text: '',
      blocks: [{ span: { start: -1, end: 1 }, kind: 'heading' }],
      language: null,
      title: '',
    },
  ],
])('the background refuses %s', (_, message) => {
  expect(parseRequest(message)).toBeNull();
});

test.each([
  [{ type: 'go-to', spans: [{ start: 0, end: 4 }] }, true],
  [{ type: 'read-anyway' }, true],
  [{ type: 'go-to', spans: [] }, false],
  [{ type: 'go-to', spans: [{ start: 0.5, end: 4 }] }, false],
  ['go-to', false],
])('the page takes %j from a panel: %s', (message, taken) => {
  expect(parsePanelMessage(message) !== null).toBe(taken);
});

test.each([
  [{ type: 'command', command: 'next' }, true],
  [{ type: 'command', command: 'next-of-speaker' }, false],
  [{ type: 'analyze' }, false],
  [null, false],
])('the page takes %j from the background: %s', (message, taken) => {
  expect(parsePageRequest(message)).toEqual(taken ? message : null);
});
