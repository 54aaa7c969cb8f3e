import { expect, test } from 'vitest';
import { analyze } from '../../analyze';

/** Who speaks the text's last quotation. */
const lastSpeaker = (text: string): string | null => analyze(text).quotes.at(-1)?.attribution?.name ?? null;

test.each([
  {
    point: 'the subject of the sentence before',
    text: 'Ann Lee runs two mills in Portlow.\n“We had to,” the businesswoman said.',
    speaker: 'Ann Lee',
  },
  {
    point: 'the office in her own sentence',
    text: 'Ann Lee accepted the party’s call as the Harbour nominee on Friday.\n“We had to,” said the Harbour nominee.',
    speaker: 'Ann Lee',
  },
  {
    point: 'a body whose name begins the sentence before',
    text: 'Boeing is in the early stages of the job.\nThe company said it was “on time with it”.',
    speaker: 'Boeing',
  },
  {
    point: 'a body whose name goes on behind the noun',
    text: 'The Commission on Harbour Debates met in May.\nThe commission said it was “on time with it”.',
    speaker: 'Commission on Harbour Debates',
  },
  {
    point: 'an office that nobody bears',
    text: 'The fight to be mayor is long.\nOmar Park spoke on Friday.\n“We had to,” the mayor said.',
    speaker: 'Omar Park',
  },
  {
    point: 'where somebody is from',
    text: 'Omar Park spoke in Portlow.\nThe senator from Vermont said: “We had to.”',
    speaker: 'Omar Park',
  },
  {
    point: 'the subject whose gender it tells, over another',
    text: 'Ann Lee objected at once. Her colleague Tom Quill had left.\n“We had to,” said the Portlow woman.',
    speaker: 'Ann Lee',
  },
  {
    point: 'of so many children, with what else she does',
    text: 'Vera Quill is a mother of two.\nAnn Lee sells nets by the quay.\n“We had to,” says the mother of three who sews at night.',
    speaker: 'Ann Lee',
  },
  {
    point: 'whom a sentence is about behind what',
    text: 'What Tom Quill met with was a rope.\n“We had to,” said the retired sailor.',
    speaker: 'Tom Quill',
  },
  {
    point: 'who reports, not who is reported in a relative clause',
    text: 'Omar Park heeded Tom Quill, who called it mad, according to Ann Lee.\n“We had to,” said the Portlow sailor.',
    speaker: 'Ann Lee',
  },
  {
    point: 'who spoke right before without a name',
    text: 'A senior sailor said the port was “asleep”.\n“We had to,” the insider said.',
    speaker: 'A senior sailor',
  },
  {
    point: 'who pleads for somebody',
    text: 'Defending, Ann Lee KC said her client was sorry.\n“We had to,” counsel added.',
    speaker: 'Ann Lee',
  },
  {
    point: 'of an age, the only one of the paragraph before',
    text: 'Tom Quill was born in Portlow.\nAnn Lee, who sells fish, hid in the cellar. The street was gone.\n“We had to,” the 31-year-old said.',
    speaker: 'Ann Lee',
  },
  {
    point: 'how many children she has',
    text: 'Ann Lee spoke in Portlow.\n“We had to,” said the mother of four.',
    speaker: 'Ann Lee',
  },
  {
    point: 'somebody unnamed had the role',
    text: 'A sailor called the harbour. Ann Lee was late.\n“We had to,” the sailor said.',
    speaker: 'the sailor',
  },
  {
    point: 'the role was somebody’s whom she told',
    text: 'Ann Lee told the sailor to go home. Ann Lee was late.\n“We had to,” the sailor said.',
    speaker: 'the sailor',
  },
  {
    point: 'somebody named had the role',
    text: 'Sailor Vera Quill called the harbour, and so did sailor Tom Moss. Ann Lee was late.\n“We had to,” the sailor said.',
    speaker: 'the sailor',
  },
  {
    point: 'a man is no mother',
    text: 'Mr Omar Park spoke in Portlow.\n“We had to,” said the mother of four.',
    speaker: 'the mother of four',
  },
  {
    point: 'the head of some body need not be she',
    text: 'Ann Lee spoke in Portlow.\n“We had to,” said the director of the port.',
    speaker: 'the director of the port',
  },
  {
    point: 'an office in capitals',
    text: 'Ann Lee spoke in Portlow.\n“We had to,” the Prime Minister said.',
    speaker: 'Ann Lee',
  },
  {
    point: 'a party in capitals, with a place',
    text: 'Ann Lee spoke in Portlow.\n“We had to,” the Arizona Republican said.',
    speaker: 'Ann Lee',
  },
  {
    point: 'a paper',
    text: 'Ann Lee spoke in Portlow.\n“We had to,” the Portlow Observer said.',
    speaker: 'the Portlow Observer',
  },
  {
    point: 'of two with the role, who was mentioned last',
    text: 'Gov. Ann Lee met Gov. Omar Quill. They spoke for an hour about boats, sheds, ports, sails, oars, ropes, nets and all that a harbour needs in a long cold winter, and about who would have to pay for it in the end. The ports have asked both states for money again and again, and the sailors have waited for years. It is late, and nothing has been done about the sheds and the sails since the last winter was over.\nLee’s office is in Portlow.\n“We had to,” the governor said.',
    speaker: 'Ann Lee',
  },
  {
    point: 'of two with the role, both mentioned',
    text: 'Gov. Ann Lee met Gov. Omar Quill.\nThe talks of Lee and Quill were long.\n“We had to,” the governor said.',
    speaker: 'the governor',
  },
  {
    point: 'the same role before, with the article',
    text: 'Governor Ann Lee met Omar Quill, governor of Ashby. The governor was late. Lee left.\n“We had to,” the governor said.',
    speaker: 'Ann Lee',
  },
  {
    point: 'who still is it, for who was',
    text: 'President Ann Lee spoke in Portlow.\n“We had to,” the former president said.',
    speaker: 'the former president',
  },
])('$point', ({ text, speaker }) => expect(lastSpeaker(text)).toBe(speaker));
