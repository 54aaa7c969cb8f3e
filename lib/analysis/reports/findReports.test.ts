import { expect, it } from 'vitest';
import { analyze } from '../analyze';
import { wordsAt } from '../text/span';

const before = 'Mayor Ann Lee and engineer Tom Park met on Monday. ';

/** What each sentence reports, and of whom; "–" stands for nobody named. */
const reportsOf = (sentence: string): string[] => {
  const text = before + sentence;
  return analyze(text).reports.map(
    ({ content, attribution }) => `${attribution?.name ?? '–'}: ${wordsAt(text, content)}`,
  );
};

it.each<[string, string, readonly string[]]>([
  ['a clause with that', 'Lee said that the dam was cracked.', ['Ann Lee: the dam was cracked']],
  ['behind whom and when', 'Lee told reporters on Monday that Park would resign.', ['Ann Lee: Park would resign']],
  ['before who says it', 'The dam was cracked in March, Lee said.', ['Ann Lee: The dam was cracked in March']],
  ['before said Park', 'The dam was cracked, said Park.', ['Tom Park: The dam was cracked']],
  ['what is called for', 'Lee called for an inquiry into the collapse.', ['Ann Lee: an inquiry into the collapse']],
  ['what is announced', 'The ministry announced a ban on fishing.', ['The ministry: a ban on fishing']],
  ['according to somebody', 'According to Park, the dam is safe.', ['Tom Park: the dam is safe']],
  ['according to a document', 'The dam is safe, according to the report.', ['the report: The dam is safe']],
  ['what is denied', 'Park denied taking money.', ['Tom Park: taking money']],
  ['what somebody is urged to', 'Lee urged residents to leave the valley.', ['Ann Lee: to leave the valley']],
  ['what is promised', 'Park promised to mend the dam by May.', ['Tom Park: to mend the dam by May']],
  ['nobody says so', 'The mayor is said to be ill.', ['–: to be ill']],
  ['what is done to something', 'Votes will be cast to decide on the dam.', []],
  [
    'another report of the same source ends it',
    'Lee said the dam was old, adding that it leaked.',
    ['Ann Lee: the dam was old'],
  ],
  ['partly quoted', 'Lee said that it was “a coffin” and should go.', ['Ann Lee: it was “a coffin” and should go']],
  ['a quotation ends it', 'Lee said the dam was “a coffin”.', ['Ann Lee: the dam was “a coffin”']],
  [
    'its verb is quoted',
    'Lee said the council “would not sleep” until May.',
    ['Ann Lee: the council “would not sleep” until May'],
  ],
  ['no phrase is a clause', 'Park claimed the prize when it was offered.', []],
  ['a verb that reports nothing', 'Lee began as Park left the room.', []],
  ['what is mocked is named', 'Lee mocked his plan, which failed.', ['Ann Lee: his plan']],
  [
    'a subject behind its aside',
    'Park, wearing a coat covered in mud, said the dam would hold.',
    ['Tom Park: the dam would hold'],
  ],
  ['somebody is accused', 'Lee accused Park of hiding the cracks.', ['Ann Lee: Park of hiding the cracks']],
  ['somebody is praised', 'Lee praised Park for his work, and left.', ['Ann Lee: Park for his work']],
  ['a thing is named', 'Lee called the dam a coffin.', ['Ann Lee: the dam a coffin']],
  ['what somebody calls herself', 'Lee called herself a friend.', ['Ann Lee: herself a friend']],
  ['what is asked', 'Park asked Lee whether the dam would hold.', ['Tom Park: whether the dam would hold']],
  ['what somebody was asked', 'Asked why the dam leaked, Lee left the room.', ['–: why the dam leaked']],
  ['a document shows', 'The report found that the dam leaked.', ['The report: the dam leaked']],
  ['a share of people', 'In May, 20% of voters said the dam was old.', ['20% of voters: the dam was old']],
  ['whom somebody spoke to', 'Others I spoke to argued that the dam was old.', ['Others: the dam was old']],
  [
    'a document behind an aside',
    'The study, published in the journal Nature, found that the dam leaked.',
    ['The study: the dam leaked'],
  ],
  [
    'documents and their adjectives',
    'The port will close, unconfirmed local reports said.',
    ['local reports: The port will close'],
  ],
  ['a plural in -es', 'Witnesses said the dam had leaked.', ['Witnesses: the dam had leaked']],
  ['far more than', 'The dam is said to be far older than the port.', ['–: to be far older than the port']],
  ['admitted to a place', 'Park was admitted to hospital in May.', []],
  ['a person finds', 'Lee found that the dam leaked.', []],
  ['behind while, up to the main clause', 'While Lee said the dam was old, Park left.', ['Ann Lee: the dam was old']],
  ['when it was said', 'When the crowd cheered, Lee said: “We will go.”', []],
  [
    'who speaks is described',
    'The dam was cracked, said Park, an engineer from Hull.',
    ['Tom Park: The dam was cracked'],
  ],
  ['a comma inside the marks', 'The dam was “a coffin,” Lee said.', ['Ann Lee: The dam was “a coffin,”']],
  ['a quotation behind where it was said', 'In a statement, “we will go,” Lee said.', []],
  ['according to somebody, behind a word', 'But, according to Park, the dam is safe.', ['Tom Park: the dam is safe']],
  ['never said', 'Lee never said that the dam was safe.', []],
  ['only possible', 'Lee could have said that the dam was safe.', []],
  ['a question', 'Did Lee say that the dam was safe?', []],
  ['a thought', 'Lee wanted the dam to go.', []],
  ['wholly quoted', '“We will go,” Lee said.', []],
  ['one word around a quotation', 'Lee said “no”.', []],
  ['the writer', 'I said that the dam was old.', []],
])('%s: %s', (_, sentence, expected) => {
  expect(reportsOf(sentence)).toEqual(expected);
});

it('numbers the reports in text order, and none overlaps another', () => {
  const { reports } = analyze(
    `${before}Lee said that Park had said that the dam was old. Park said it was not. The dam is safe, Lee said.`,
  );
  expect(reports.map(({ id }) => id)).toEqual(reports.map((_, index) => index));
  expect(reports.length).toBeGreaterThan(1);
  reports.slice(1).forEach(({ content }, index) => {
    expect(content.start).toBeGreaterThanOrEqual(reports[index]?.content.end ?? 0);
  });
});
