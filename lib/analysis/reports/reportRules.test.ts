import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze';
import { wordsAt } from '../text/span';

const before = 'Mayor Ann Lee and engineer Tom Park met on Monday. ';

/** What each rule reports in a sentence, and of whom; “–” stands for nobody named. */
const reportsOf = (sentence: string): string[] => {
  const text = before + sentence;
  return analyze(text).reports.map(
    ({ content, attribution }) =>
      `${attribution?.rule ?? 'nobody'} | ${attribution?.name ?? '–'} | ${wordsAt(text, content)}`,
  );
};

type Row = readonly [point: string, sentence: string, expected: readonly string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  complement: [
    ['that, left out', 'Lee said the dam was cracked.', ['the dam was cracked']],
    [
      'that, behind where it was said',
      'Lee said in an interview with a local station on Monday that the dam was old.',
      ['the dam was old'],
    ],
    ['that, behind when', 'Lee announced last week that the dam would go.', ['the dam would go']],
    ['that, behind whom it is said to', 'Lee told the Hull Weekly in response that he was wrong.', ['he was wrong']],
    ['a question word', 'Lee explained how he had mended the dam.', ['how he had mended the dam']],
    ['a pronoun and its verb', 'Lee announced it was closing the port.', ['it was closing the port']],
    ['up to another report', 'Lee said the dam was old, but Park said no.', ['the dam was old']],
    ['up to the clause it is set into', 'Lee, who said the dam was old, left the room.', ['the dam was old']],
    ['up to the main clause', 'Although Lee said the dam was old, the council kept it.', ['the dam was old']],
    [
      'over a clause that leads up',
      'Lee said that if it rained, the dam would leak.',
      ['if it rained, the dam would leak'],
    ],
    ['up to another verb that reports', 'Lee said the dam was old, denied it and left.', ['the dam was old']],
    ['over a pair of dashes', 'Lee said the dam – a wall of earth – was old.', ['the dam – a wall of earth – was old']],
    ['up to a dash and a sentence', 'Lee said the dam was old – and Park has left.', ['the dam was old']],
    [
      'behind a condition and its own comma',
      'If the dam leaks, Lee said, the port will close.',
      ['the port will close'],
    ],
    [
      'a verb that the parser takes for a noun',
      'Lee told reporters her firm worked closely with the port.',
      ['her firm worked closely with the port'],
    ],
    [
      'a quotation that holds the verb',
      'Lee said the council “is aware that the dam leaks”.',
      ['the council “is aware that the dam leaks”'],
    ],
    ['a quotation that opens it', 'Lee said “a few” dams were old.', ['“a few” dams were old']],
    [
      'up to a second dash',
      'Lee said that – for the first time – the dam was old.',
      ['for the first time – the dam was old'],
    ],
    ['an answer', 'Lee said no to the deal struck in May.', []],
    ['where it was posted', 'Lee said in a statement posted on Monday, “we will go and stay”.', []],
    ['how it was said, behind a quotation', '“We will go,” Lee said with a passion that surprised Park.', []],
    ['what was told at some time', 'Lee has long argued that the dam is old.', ['the dam is old']],
    ['up to a report in the present', 'Lee says the dam is old, but a sailor adds: no.', ['the dam is old']],
    [
      'over a list of verbs',
      'Lee said birds use smell to hunt, communicate with others and fly home.',
      ['birds use smell to hunt, communicate with others and fly home'],
    ],
    [
      'over a list with semicolons',
      'Lee said she will build a new dam of stone; a wall of earth on the lake; and a port for boats.',
      ['she will build a new dam of stone; a wall of earth on the lake; and a port for boats'],
    ],
    ['behind an aside', 'Lee, head of the council in Hull, says the dam is old.', ['the dam is old']],
    ['a negation in one word', 'Lee didn’t say that the dam was old.', []],
    ['only planned', 'It is too early to say how many dams will leak.', []],
    ['went on to', 'Lee went on to say that the dam was old.', ['the dam was old']],
  ],
  setOff: [
    ['behind what is said', 'The dam is old, Lee says.', ['The dam is old']],
    ['a form that may be a noun', 'Floods close the port every year, the ministry reports.', []],
    [
      'the verb first, the name described',
      'Over the next years, the dam and the port will lose their worth, says Ann Lee, a professor of law.',
      ['Over the next years, the dam and the port will lose their worth'],
    ],
    ['with when and where', 'The dam has leaked, Lee said Friday at a meeting.', ['The dam has leaked']],
    ['as somebody said', 'The dam is old, as Lee noted.', ['The dam is old']],
    [
      'as somebody said, in front',
      'As Lee explains, this kind of dam still breaks.',
      ['this kind of dam still breaks'],
    ],
    [
      'who is described before the name',
      'The dam has leaked, an angry and tired Ann Lee said.',
      ['The dam has leaked'],
    ],
    [
      'behind a sentence in brackets',
      '(The dam is old, and it leaks.) The port will close, Lee said.',
      ['The port will close'],
    ],
    [
      'a participle leads up',
      'Built in a hurry, the dam has leaked, Lee said.',
      ['Built in a hurry, the dam has leaked'],
    ],
    [
      'a question leads up',
      'How the rain falls will decide what happens, Lee said.',
      ['How the rain falls will decide what happens'],
    ],
    ['amid what is said', 'The dam, Lee said, was cracked in March.', ['The dam, Lee said, was cracked in March']],
    [
      'words before that only lead up',
      'Despite the storm over the past weeks, Lee said, trade throughout the port has been “terrific”.',
      ['trade throughout the port has been “terrific”'],
    ],
    ['another clause joined on', 'The dam is old, Lee said, and Park left the room.', ['The dam is old']],
    [
      'a quotation goes on',
      'The state of the dam is grave, Lee said, “with leaks on all sides of the wall”.',
      ['The state of the dam is grave'],
    ],
    ['an object of its own', 'When asked about the dam, Lee said no.', []],
    ['what leads up alone', 'In an email, dated July 5, Lee wrote:', []],
    ['when it was said', 'On Tuesday, even as the dam leaked, Lee wrote to investors.', []],
    ['agreed with what', 'The dam was kept in May, as Park agreed with the plan.', []],
  ],
  infinitive: [
    ['of one’s own', 'Lee promised to mend the dam.', ['to mend the dam']],
    ['of somebody else', 'Lee urged engineer Tom Park to leave the valley.', ['to leave the valley']],
    ['called on', 'Lee called on the council to change the law.', ['to change the law']],
    ['of several', 'Lee urged the council and the port to close the dam.', ['to close the dam']],
    ['a gerund', 'Lee denied taking money from the port.', ['taking money from the port']],
    ['of a participle', 'The money promised to the port was spent.', []],
  ],
  topic: [
    ['with its phrases', 'Lee called for a ban on fishing in the lake.', ['a ban on fishing in the lake']],
    [
      'up to a relative clause',
      'Lee acknowledged the danger of floods, which makes her a rarity.',
      ['the danger of floods'],
    ],
    ['a list', 'Lee blamed the snow, the wind and the council.', ['the snow, the wind and the council']],
    ['up to a joined verb', 'Lee warned of new floods and left the room.', ['new floods']],
    ['no noun', 'Lee announced yesterday.', []],
    ['a thing, and nothing said of it', 'Lee cited the letter.', []],
    ['what was asked for, and done', 'Lee asked Park for more time, which was granted.', ['more time']],
    ['what a participle describes', 'The council looked at alleged payments to the port.', []],
  ],
  judgement: [
    ['of', 'Lee accused Park of hiding the cracks.', ['Park of hiding the cracks']],
    ['of several', 'Lee accused the port and the council of bias.', ['the port and the council of bias']],
    [
      'of somebody who is described',
      'Lee accused Park, an engineer from Hull, of hiding the cracks.',
      ['Park, an engineer from Hull, of hiding the cracks'],
    ],
    ['as', 'Lee dismissed the plan as a joke.', ['the plan as a joke']],
    ['a name given', 'Lee called the dam a coffin.', ['the dam a coffin']],
    ['a name that it has', 'Lee went to an event called The Open Day.', []],
  ],
  question: [['whether', 'Lee asked Park whether the dam would hold.', ['whether the dam would hold']]],
  accordingTo: [
    ['before it', 'According to Lee, the dam is safe.', ['the dam is safe']],
    ['behind a semicolon', 'The port will close; according to Lee, the dam is safe.', ['the dam is safe']],
    ['behind what is conceded', 'While Park left in May, the dam is safe, according to Lee.', ['the dam is safe']],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%s: %s', (_, sentence, expected) => {
    expect(reportsOf(sentence)).toEqual(expected.map((words) => `${rule} | Ann Lee | ${words}`));
  });
});
