import { expect, test } from 'vitest';
import { sampleAnalysis, sampleText } from '../../tests/fixtures/sampleAnalysis';
import { parseAnalysisMessage, parseAnalysisRequest } from './analysis';
import { defaultSettings } from '../settings/settings';
import { mayAsk, parseRequest, type BackgroundRequest } from './background';
import { parseAnswer } from './backgroundAnswer';
import { parsePageMessage } from './pageMessage';
import { parsePageRequest } from './page';
import { parsePanelMessage } from './panelMessage';
import type { Sender } from './sender';

test.each([
  ['wake', { type: 'wake' }],
  ['style', { type: 'style', css: '', replaced: null, isForFrames: false }],
  ['cards', { type: 'cards' }],
  ['save', { type: 'save', settings: defaultSettings }],
])('the background takes %s', (_, message) => {
  expect(parseRequest(message)).toEqual(message);
});

test.each([
  ['nothing', undefined],
  ['settings that are damaged', { type: 'save', settings: { ...defaultSettings, marks: 'yes' } }],
  ['an unknown type', { type: 'fetch', url: 'https://news.example' }],
])('the background refuses %s', (_, message) => {
  expect(parseRequest(message)).toBeNull();
});

test.each([
  ['done', {}, true],
  ['a failure', { error: 'no tab' }, true],
  ['no answer', undefined, false],
  ['a failure that is no text', { error: 7 }, false],
])('the background answers: %s', (_, message, taken) => {
  expect(parseAnswer(message)).toEqual(taken ? message : null);
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

const [quote] = sampleAnalysis.quotes;

test.each([
  ['what can be marked at once', { type: 'first-quotes', quotes: sampleAnalysis.quotes }, true],
  ['how far it has come', { type: 'partial', partial: { progress: 0.5, quotes: [] } }, true],
  ['the analysis', { type: 'done', analysis: sampleAnalysis }, true],
  ['a failure', { type: 'failed', reason: 'no memory' }, true],
  ['nothing', undefined, false],
  ['an analysis that is none', { type: 'done', analysis: {} }, false],
  ['a quote of an unknown kind', { type: 'first-quotes', quotes: [{ ...quote, kind: 'rumour' }] }, false],
  ['an offset below zero', { type: 'first-quotes', quotes: [{ ...quote, content: [{ start: -1, end: 2 }] }] }, false],
])('the page hears from the background: %s', (_, message, taken) => {
  expect(parseAnalysisMessage(message)).toEqual(taken ? message : null);
});

const id = 'abcdefgh';
const ownPages = `chrome-extension://${id}/`;
const style: BackgroundRequest = { type: 'style', css: '', replaced: null, isForFrames: false };
const script: Sender = { id, url: 'https://news.example/', tab: {}, frameId: 0 };
const popup: Sender = { id, url: `${ownPages}popup.html` };

test.each<[string, BackgroundRequest, Sender, boolean]>([
  ['our script in a page may have marks styled', style, script, true],
  ['our script in a frame may not', style, { ...script, frameId: 3 }, false],
  ['another extension may not', style, { ...script, id: 'other' }, false],
  ['a sender without a tab may not', style, popup, false],
  ['our script in a page may have cards come', { type: 'cards' }, script, true],
  ['a sender without a tab may not', { type: 'cards' }, popup, false],
  ['the popup may wake the background', { type: 'wake' }, popup, true],
  ['a page may not', { type: 'wake' }, script, false],
  ['the popup may have settings stored', { type: 'save', settings: defaultSettings }, popup, true],
  ['a page may not', { type: 'save', settings: defaultSettings }, script, false],
  [
    'a page that calls itself so may not',
    { type: 'wake' },
    { ...popup, url: `https://news.example/${ownPages}` },
    false,
  ],
])('%s', (_, request, sender, expected) => {
  expect(mayAsk(request, sender, id, ownPages)).toBe(expected);
});

const article = {
  url: 'https://news.example/',
  title: 'The bridge',
  byline: null,
  outlet: 'The Example',
  publishedAt: null,
  modifiedAt: null,
  language: 'en',
  text: sampleText,
  blocks: [{ span: { start: 0, end: 10 }, kind: 'paragraph' }],
  captions: ['The bridge in May.'],
  cut: null,
  paywalled: false,
};

test.each([
  { type: 'visible-span', span: { start: 0, end: 4 } },
  { type: 'visible-span', span: null },
  { type: 'reading', reading: { status: 'reading' } },
  { type: 'reading', reading: { status: 'reading', article } },
  {
    type: 'reading',
    reading: { status: 'reading', article, partial: { progress: 0.5, quotes: sampleAnalysis.quotes } },
  },
  { type: 'reading', reading: { status: 'ready', article, analysis: sampleAnalysis } },
  { type: 'reading', reading: { status: 'no-article', kind: 'shop', hasSelection: false } },
  { type: 'reading', reading: { status: 'unsupported-document', contentType: 'image/png' } },
  { type: 'reading', reading: { status: 'failed', reason: 'No answer.' } },
])('a panel takes from a page: %j', (message) => {
  expect(parsePageMessage(message)).toEqual(message);
});

test('what an article has beyond that goes no further', () => {
  const message = (given: object) => ({ type: 'reading', reading: { status: 'reading', article: given } });
  expect(parsePageMessage(message({ ...article, html: '<script>' }))).toEqual(message(article));
});

test.each([
  { type: 'visible-span', span: { start: 'top', end: 4 } },
  { type: 'reading', reading: { status: 'ready', article } },
  {
    type: 'reading',
    reading: { status: 'ready', article: { ...article, title: { html: '<b>' } }, analysis: sampleAnalysis },
  },
  { type: 'reading', reading: { status: 'ready', article, analysis: { ...sampleAnalysis, quotes: [{}] } } },
  { type: 'html', html: '<script>' },
  null,
])('a panel refuses: %j', (message) => {
  expect(parsePageMessage(message)).toBeNull();
});
