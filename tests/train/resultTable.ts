import type { Span } from '../../lib/analysis/text/span';
import { commonWords } from './inventedNames';
import { localeNames } from './localeNames';
import { drawWith, type TrainingText } from './trainingText';

const countries =
  'Austria Germany France Italy Spain Britain Ireland Sweden Norway Finland Denmark Belgium Russia Ukraine Poland Hungary Romania Greece Turkey Croatia Serbia Kenya Ethiopia Nigeria Ghana Morocco Egypt Brazil Argentina Chile Mexico Canada Australia Japan China Korea India Pakistan U.S. Jamaica Cuba Georgia Jordan Israel'.split(
    ' ',
  );
const headings = ['Results', 'Leading results', 'Final standings', 'Scores', 'Top scorers', 'Seedings'];
const days = ['Monday', 'Tuesday', 'Friday', 'Saturday', 'Sunday'];

/** An invented table of sports results, or a list of books: news has them, the training texts do not. */
export function resultTable(index: number): TrainingText {
  const id = `table${index}`;
  const draw = drawWith(id);
  const people: Span[] = [];
  let text = '';
  const write = (words: string) => (text += words);
  const writeName = (words: string) => {
    people.push({ start: text.length, end: text.length + words.length });
    text += words;
  };
  const name = () => {
    const { first, last } = draw.from(localeNames);
    return { first: draw.from(first), last: draw.from(last) };
  };
  const country = () => draw.from(countries);
  const kind = draw.whole(0, 7);
  write(`${draw.from(headings)} on ${draw.from(days)}:\n\n`);
  for (let rank = 1; rank <= 8; rank++) {
    const one = name();
    const other = name();
    if (kind === 0) {
      write(`${rank}. `);
      writeName(`${one.first} ${one.last}`);
      write(` (${country()}) ${draw.whole(1, 3)}:${draw.whole(10, 59)}.${draw.whole(10, 99)}\n`);
    } else if (kind === 1) {
      if (draw.number() < 0.4) write(`${draw.whole(1, 16)}-`);
      writeName(`${one.first} ${one.last}`);
      write(` (${country()}) beat `);
      writeName(`${other.first} ${other.last}`);
      write(` (${country()}) ${draw.whole(6, 8)}-${draw.whole(0, 6)} 6-${draw.whole(0, 5)}\n`);
    } else if (kind === 2) {
      writeName(`${one.first.slice(0, 1)}. ${one.last}`);
      write(` ${draw.from(['not out', 'c', 'b', 'run out'])} `);
      writeName(other.last);
      write(` ${draw.whole(0, 120)}\n`);
    } else if (kind === 3) {
      write(`${draw.whole(60, 75)} `);
      writeName(`${one.first} ${one.last}`);
      write(', ');
      writeName(`${other.first} ${other.last}`);
      write(` (${country()})\n`);
    } else if (kind === 4) {
      write(`${country()} ${draw.whole(0, 5)} ${country()} ${draw.whole(0, 4)}\nScorers: `);
      writeName(one.last);
      write(` (${draw.whole(1, 45)}), `);
      writeName(`${other.first} ${other.last}`);
      write(` ${draw.whole(46, 90)}\n`);
    } else if (kind === 5) {
      writeName(one.last);
      write(`, ${one.first}. The ${draw.from(commonWords)} of ${draw.from(commonWords)}\n`);
    } else {
      write(`${rank}. ${country()} (`);
      writeName(`${one.first} ${one.last}`);
      write(', ');
      writeName(`${other.first} ${other.last}`);
      write(`) ${draw.whole(20, 59)}.${draw.whole(10, 99)} seconds\n`);
    }
  }
  return { id, original: id, source: 'invented tables', text, people };
}
