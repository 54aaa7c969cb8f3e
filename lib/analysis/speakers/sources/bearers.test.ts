import { expect, test } from 'vitest';
import { analyze } from '../../analyze';

/** Who speaks the text's last quotation. */
const lastSpeaker = (text: string): string | null => analyze(text).quotes.at(-1)?.attribution?.name ?? null;

test.each<[point: string, text: string, speaker: string | null]>([
  ['right behind the name', 'Vera Quill, a welder in Ashby, spoke first. “We had to,” she said.', 'Vera Quill'],
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
    'kin the other way round',
    'Tom Quill makes oars. His daughter, Vera, worries about the stove. At Easter her father called it “a kettle”.',
    'Tom Quill',
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
    'who is named in the next paragraph',
    'Outside, nobody was glad.\n“They never came,” said the woman who keeps the kiosk.\nVera Quill, 52, took it on from her mother.',
    'Vera Quill',
  ],
  [
    'who may be another there',
    'It was loud.\n“They never came,” said the man who sells the tickets.\nOmar Pell, 40, a fisherman, also thinks so.',
    null,
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
