import { expect, test } from 'vitest';
import { analyze } from '../../analyze';

/** Who speaks the text's last quotation. */
const lastSpeaker = (text: string): string | null => analyze(text).quotes.at(-1)?.attribution?.name ?? null;

test.each<[point: string, text: string, speaker: string | null]>([
  ['right behind the name', 'Vera Quill, a welder in Ashby, spoke first. “We had to,” she said.', 'Vera Quill'],
  [
    'behind a clause',
    'The harbour closed that winter. The clerk who signed the order, Omar Pell, has moved inland since.\n“I slept well,” he says.',
    'Omar Pell',
  ],
  [
    'a noun for the kind',
    'Constable Vera Quill came to the gate at nine.\nA crowd had gathered.\n“Go home,” the officer told them.',
    'Vera Quill',
  ],
  [
    'called so',
    'I sat beside a welder called Rasheeda, who had not said a word.\n“I built that crane,” she said.',
    'Rasheeda',
  ],
  ['one of several', 'They all stared. One girl, Vera Quill, came over and asked, “Who are you?”', 'Vera Quill'],
  [
    'an age and a noun',
    'When Ann Lee was a girl, a whale was something her mother sang of.\n“She saw one,” said the 68-year-old shipwright.',
    'Ann Lee',
  ],
  [
    'an age that the text gives',
    'Vera Quill, 31, plays the nurse. Lou Moss wrote it.\n“I was asleep,” the 31-year-old actress said.',
    'Vera Quill',
  ],
  [
    'the writer’s kin',
    'I drove up with my sister Vera and my uncle Tom, who is a baker.\n“You are late,” said my uncle.',
    'Tom',
  ],
  [
    'kin whom a pronoun means',
    'Vera Quill’s first book is out. Her brother, Tom, left at nine. In the last pages she rows her brother, by then blind, out to the rock. He hears the birds. “That is the sound,” he tells her.',
    'Tom',
  ],
  [
    'somebody else, of whom the text does not tell',
    'Tom Moss, 79, was found asleep.\n“I took him for a bench,” the cleaner said.',
    'the cleaner',
  ],
  [
    'the only one of the gender that a title tells',
    'Tom Moss had cast Vera Quill before the war, and Omar Hill played the nurse. They spent a year in Ashby, where Hill was ill.\n“It was at a fair,” the actress says.',
    'Vera Quill',
  ],
  [
    'a title behind a play',
    'Vera Quill came in blue. Her husband, Omar Pell, wore grey.\n“I am late,” the Ashby Nights actress told reporters.',
    'Vera Quill',
  ],
  [
    'a countryman, past what it was',
    'Lars Holm won in Ashby on Sunday, beating Omar Pell.\nIt was his third win.\n“It was a long day,” the Dane said.',
    'Lars Holm',
  ],
  [
    'an office to come',
    'Tom Moss, who won in May, has sold his boat.\n“It was a mess,” the President-elect wrote.',
    'Tom Moss',
  ],
  [
    'an office without an article',
    'Vera Quill has been minister for ports since May.\nIt rained. Omar Pell watched.\n“It is a start,” the minister said.',
    'Vera Quill',
  ],
  [
    'one who speaks of her own family',
    'Vera Quill has mended nets for 40 years.\n“There was a Quill here before the pier,” she said.',
    'Vera Quill',
  ],
  [
    'one of whom the text does not tell more, nearer than a body',
    'The Harbour Board has answered. A neighbour of the cook told a reporter that all was well. “It is only a cold,” they laughed.',
    'A neighbour of the cook',
  ],
  [
    'letters of an office',
    'Quarry to shut by May; MD blames ‘dear diesel’\nAshby Stone said on Monday that 40 jobs would go.\nThe managing director, Omar Pell, told staff of it.',
    'Omar Pell',
  ],
  ['two roles of one name', '“It is late,” actor and painter Omar Pell said.', 'Omar Pell'],
  [
    'a body by what the text says that it is',
    'Portlow Air, an airline with nine aircraft, has let go of 40 pilots. It rained all week, and the runway was shut.\nThe airline said the cut was “a breath”.',
    'Portlow Air',
  ],
  [
    'a body of another kind',
    'Larkwing, a union for clerks, met Ashby Ltd on Friday. Tom Moss spoke first.\nThe union called it “a farce”. The company called it “a start”.',
    'Ashby Ltd',
  ],
  ['a body right behind what it is', 'In a statement, the utility, Northgas, said the line “was sound”.', 'Northgas'],
  [
    'where something is',
    'The strike at Ashby, which began in May, is over. The company had called it “a pause”.',
    'The company',
  ],
])('%s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
