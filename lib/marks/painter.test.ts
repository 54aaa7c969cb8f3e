// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextPiece } from '../page/map/textMap';
import { createPainter, type Mark } from './painter';

/** What jsdom lacks: highlights that hold ranges, a registry of them, and ranges that do not move. */
class FakeHighlight extends Set<FakeRange> {
  priority = 0;
}
class FakeRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endOffset: number;

  constructor(range: FakeRange) {
    this.startContainer = range.startContainer;
    this.startOffset = range.startOffset;
    this.endOffset = range.endOffset;
  }
}

let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal('CSS', { highlights: registry });
  document.body.innerHTML = '<p id="a">“No,” said Ann Lee.</p><p id="b">The so-called “plan” is gone.</p>';
});

const textOf = (id: string): Text => document.getElementById(id)?.firstChild as Text;

/** The words of an element's first text. */
const pieceOf = (id: string, words: string): TextPiece => {
  const node = textOf(id);
  const start = node.data.indexOf(words);
  return { node, start, end: start + words.length };
};

const mark = (highlight: string, words: string, ...pieces: readonly TextPiece[]): Mark => ({
  highlight,
  words,
  pieces,
});

const no = () => mark('text-statement-0', 'No,', pieceOf('a', 'No,'));
const ann = () => mark('text-person', 'Ann Lee', pieceOf('a', 'Ann Lee'));
const plan = () => mark('text-fragment-unnamed', 'plan', pieceOf('b', 'plan'));

/** The words that the registry's highlights lie on, by name. */
const painted = () =>
  Object.fromEntries(
    [...registry].map(([name, highlight]) => [
      name,
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.data.slice(startOffset, endOffset),
      ),
    ]),
  );

/** What an observer of the page hears of a change. */
const changesOf = async (change: () => void): Promise<MutationRecord[]> => {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return Promise.resolve(records);
};

describe('paint', () => {
  test('shows the marks by their names, and nothing else of ours afterwards', () => {
    const painter = createPainter();
    painter.paint([no(), ann(), plan()]);
    expect(painted()).toEqual({
      'text-statement-0': ['No,'],
      'text-person': ['Ann Lee'],
      'text-fragment-unnamed': ['plan'],
    });
    painter.paint([ann()]);
    expect(painted()).toEqual({ 'text-person': ['Ann Lee'] });
  });

  test('the name of a person lies over a quotation', () => {
    createPainter().paint([ann(), no()]);
    const priority = (name: string) => registry.get(name)?.priority ?? NaN;
    expect(priority('text-person')).toBeGreaterThan(priority('text-statement-0'));
  });

  test('leaves out a mark whose words are not where they should be, with all of its pieces', () => {
    const torn = mark('text-statement-1', 'No, plan', pieceOf('a', 'No,'), pieceOf('b', 'gone'));
    createPainter().paint([torn, mark('text-statement-0', 'Yes,', pieceOf('a', 'No,')), plan()]);
    expect(painted()).toEqual({ 'text-fragment-unnamed': ['plan'] });
  });

  test('shows a mark of two pieces on both, with a line break between them for the space', () => {
    createPainter().paint([mark('text-statement-1', 'No, plan', pieceOf('a', 'No,'), pieceOf('b', 'plan'))]);
    expect(painted()).toEqual({ 'text-statement-1': ['No,', 'plan'] });
  });

  test('leaves the page’s own highlights alone, and comes back after the page has emptied the registry', () => {
    const own = new FakeHighlight();
    registry.set('search-result', own);
    const painter = createPainter();
    painter.paint([no()]);
    expect(registry.get('search-result')).toBe(own);
    registry.clear();
    painter.paint([no(), plan()]);
    expect(painted()).toEqual({ 'text-statement-0': ['No,'], 'text-fragment-unnamed': ['plan'] });
  });

  test('takes over what an older version of the extension has left under our names', () => {
    registry.set('text-statement-3', new FakeHighlight());
    createPainter().paint([no()]);
    expect(painted()).toEqual({ 'text-statement-0': ['No,'] });
  });

  test('takes the spot that the reader was just taken to for no mark', () => {
    registry.set('text-spot', new FakeHighlight());
    createPainter().paint([no()]);
    expect(Object.keys(painted())).toEqual(['text-spot', 'text-statement-0']);
  });
});

describe('dropStrays', () => {
  test('takes off the mark whose words were edited, before anything is painted', async () => {
    const painter = createPainter();
    painter.paint([no(), ann(), plan()]);
    const changes = await changesOf(() => textOf('a').replaceData(1, 3, 'Never,'));
    expect(painter.dropStrays(changes)).toBe(true);
    expect(painted()).toEqual({
      'text-statement-0': [],
      'text-person': [],
      'text-fragment-unnamed': ['plan'],
    });
  });

  test('an edit behind the words takes nothing off', async () => {
    const painter = createPainter();
    painter.paint([no(), plan()]);
    expect(painter.dropStrays(await changesOf(() => textOf('a').appendData(' Aye.')))).toBe(false);
    expect(painted()).toEqual({ 'text-statement-0': ['No,'], 'text-fragment-unnamed': ['plan'] });
  });

  test('takes off the whole of a mark when one of its pieces leaves the page', async () => {
    const painter = createPainter();
    painter.paint([mark('text-statement-1', 'No, plan', pieceOf('a', 'No,'), pieceOf('b', 'plan')), ann()]);
    expect(painter.dropStrays(await changesOf(() => document.getElementById('b')?.remove()))).toBe(true);
    expect(painted()).toEqual({ 'text-statement-1': [], 'text-person': ['Ann Lee'] });
  });

  test('two marks on one text are told apart', async () => {
    const painter = createPainter();
    painter.paint([no(), ann()]);
    const at = textOf('a').data.indexOf('Ann');
    expect(painter.dropStrays(await changesOf(() => textOf('a').replaceData(at, 3, 'Eve')))).toBe(true);
    expect(painted()).toEqual({ 'text-statement-0': ['No,'], 'text-person': [] });
  });
});

describe('clear', () => {
  test('takes all marks off, and nothing of the page’s', () => {
    registry.set('search-result', new FakeHighlight());
    const painter = createPainter();
    painter.paint([no(), plan()]);
    painter.clear();
    expect(Object.keys(painted())).toEqual(['search-result']);
  });

  test('leaves a newer version’s marks of the same name', () => {
    const old = createPainter();
    old.paint([no(), plan()]);
    createPainter().paint([no()]);
    old.clear();
    expect(painted()).toEqual({ 'text-statement-0': ['No,'] });
  });
});
