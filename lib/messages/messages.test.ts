import { expect, test } from 'vitest';
import { parseAnalysisRequest } from './analysis';
import { parseRequest } from './background';
import { parsePageRequest } from './page';
import { parsePanelMessage } from './panel';

test.each([
  ['wake', { type: 'wake' }],
  ['style', { type: 'style', css: '', replaced: null }],
])('the background takes %s', (_, message) => {
  expect(parseRequest(message)).toEqual(message);
});

test.each([
  ['nothing', undefined],
  ['an unknown type', { type: 'fetch', url: 'https://news.example' }],
])('the background refuses %s', (_, message) => {
  expect(parseRequest(message)).toBeNull();
});

test.each([
  [{ type: 'go-to', spans: [{ start: 0, end: 4 }] }, true],
  [{ type: 'read-anyway' }, true],
  [{ type: 'read-selection' }, true],
  [{ type: 'go-to', spans: [] }, false],
  [{ type: 'go-to', spans: [{ start: 0.5, end: 4 }] }, false],
  ['go-to', false],
])('the page takes %j from a panel: %s', (message, taken) => {
  expect(parsePanelMessage(message) !== null).toBe(taken);
});

test.each([
  [{ type: 'command', command: 'next' }, true],
  [{ type: 'command', command: 'next-of-speaker' }, false],
  [{ type: 'wake' }, false],
  [null, false],
])('the page takes %j from the background: %s', (message, taken) => {
  expect(parsePageRequest(message)).toEqual(taken ? message : null);
});

const paragraph = { span: { start: 0, end: 2 }, kind: 'paragraph' };
const text = { text: 'A.', blocks: [paragraph], language: null, title: '' };

test.each([
  ['a text', text, true],
  ['a text that is none', { ...text, text: 1 }, false],
  ['a block of unknown kind', { ...text, blocks: [{ ...paragraph, kind: 'script' }] }, false],
  ['an offset below zero', { ...text, blocks: [{ ...paragraph, span: { start: -1, end: 1 } }] }, false],
])('to be read: %s', (_, message, taken) => {
  expect(parseAnalysisRequest(message)).toEqual(taken ? message : null);
});
