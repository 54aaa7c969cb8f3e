import { beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../settings/settings';
import type { MarkedSubject } from '../summary/markedSubject';
import { createCardSlot, type CardPage, type OpenCard } from './cardSlot';
import type { TrackedArticle } from '../marks/follow/trackedArticle';
import type { ShownCard } from './shownCard';

/** What has happened to cards, in order. */
let told: string[];

/** What the script of the cards is waited with. */
let arrive: () => void;
let loads: number;

beforeEach(() => {
  told = [];
  loads = 0;
});

const about = (start: number): MarkedSubject => ({
  kind: 'person',
  person: { id: 0, name: 'Lee', role: null, gender: null, mentions: [] },
  mention: { span: { start, end: start + 3 }, form: 'short-name' },
});

const openCard: OpenCard = () => {
  told.push('opened');
  return {
    show: (subject: MarkedSubject, { article }: TrackedArticle) => {
      told.push(`shows ${subject.kind === 'person' ? subject.mention.span.start : ''} of ${article.title}`);
      return true;
    },
    close: () => void told.push('closed'),
  } as unknown as ShownCard;
};

const pageWith = (article: TrackedArticle | null): CardPage => {
  const script = new Promise<OpenCard>((resolve) => {
    arrive = () => resolve(openCard);
  });
  return {
    article: () => article,
    settings: () => defaultSettings,
    toggleMarks: () => undefined,
    loadCards: () => {
      loads++;
      return script;
    },
  };
};

const slotWith = (article: TrackedArticle | null) => createCardSlot(pageWith(article), () => undefined);
const called = (title: string) => ({ article: { title }, text: {} }) as TrackedArticle;
const read = called('Bridge opens');

test('a card that is wanted before its script has come is shown when it comes', async () => {
  const slot = slotWith(read);
  const shown = slot.show(about(1), null);
  expect(told).toEqual([]);
  arrive();
  expect(await shown).toBe(slot.card());
  expect(told).toEqual(['opened', 'shows 1 of Bridge opens']);
});

test('only what is wanted last is shown', async () => {
  const slot = slotWith(read);
  const first = slot.show(about(1), null);
  const last = slot.show(about(2), null);
  arrive();
  expect(await first).toBeNull();
  expect(await last).toBe(slot.card());
  expect(told).toEqual(['opened', 'shows 2 of Bridge opens']);
});

test('an open card is given the article as it is by now', async () => {
  let article = called('Bridge opens');
  const slot = createCardSlot({ ...pageWith(article), article: () => article }, () => undefined);
  const first = slot.show(about(1), null);
  arrive();
  await first;
  article = called('Bridge open');
  await slot.show(about(2), null);
  expect(told).toEqual(['opened', 'shows 1 of Bridge opens', 'shows 2 of Bridge open']);
});

test('what the reader has left by then is not shown', async () => {
  const slot = slotWith(read);
  const shown = slot.show(about(1), null);
  slot.close();
  arrive();
  expect(await shown).toBeNull();
  expect([slot.card(), told]).toEqual([null, []]);
});

test('where the script cannot come no card is shown', async () => {
  const slot = createCardSlot({ ...pageWith(read), loadCards: () => Promise.resolve(null) }, () => undefined);
  expect(await slot.show(about(1), null)).toBeNull();
  expect(slot.card()).toBeNull();
});

test('without an article no script is asked for ahead', () => {
  slotWith(null).prepare();
  expect(loads).toBe(0);
});

test('the script is asked for ahead once', () => {
  const slot = slotWith(read);
  slot.prepare();
  slot.prepare();
  expect(loads).toBe(1);
});
