import { describe, expect, test } from 'vitest';
import { lastPart, sceneAt, sceneOf, wordsOfPhrase } from '../../../../tests/fixtures/sceneOf';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import { afterAside } from './afterAside';
import { announced } from './announced';
import { antecedent, ownerOfClause } from './antecedent';
import { clauseStart, isLedByCue } from './clauseStart';
import { giverOf } from './giverOf';
import { headOf } from './headOf';
import { invertedSubject } from './invertedSubject';
import { jointPhrases } from './jointPhrases';
import { nameAfter } from './nameAfter';
import { openingPhrase } from './openingPhrase';
import { ownerEndingAt } from './ownerEndingAt';
import { phraseEndingAt } from './phraseEndingAt';
import { isFirstPerson, isNameLike, isThing } from './phraseShape';
import { phraseStartingAt } from './phraseStartingAt';
import { reporterOf } from './reporterOf';
import { speakingPart } from './speakingPart';
import { subjectOf } from './subject';
import { sentenceSubject, subjectsBefore } from './subjectsBefore';
import { stepOverVerbGroup } from './verbGroup';

type Found = string | null;

/** The phrase that ends right before the bar. */
function endingBefore(text: string) {
  const { scene, items, at } = sceneAt(text);
  return { scene, items, phrase: phraseEndingAt(items, at - 1, sentenceStart(items, at - 1)) };
}

/** The phrase that the bar begins. */
function startingAt(text: string) {
  const { scene, items, at } = sceneAt(text);
  return { scene, items, end: sentenceEnd(items, at), phrase: phraseStartingAt(items, at, sentenceEnd(items, at)) };
}

describe('phraseEndingAt', () => {
  test.each<[text: string, phrase: Found]>([
    ['Lee |said it.', 'Lee'],
    ['On Monday a retired judge |said it.', 'a retired judge'],
    ['She thinks the mayor of Ashby |said it.', 'the mayor of Ashby'],
    ['The Council of Ports and Harbours |said it.', 'The Council of Ports and Harbours'],
    ['Vera “The Rock” Lee |said it.', 'Vera “The Rock” Lee'],
    ['the two sides |said it.', 'the two sides'],
    ['Lee told him |twice.', 'him'],
    ['She left on Monday |again.', null],
    ['They sail and |sink.', null],
  ])('%s', (text, expected) => {
    const { scene, phrase } = endingBefore(text);
    expect(wordsOfPhrase(scene, phrase)).toBe(expected);
  });
});

describe('phraseStartingAt', () => {
  test.each<[text: string, phrase: Found]>([
    ['said |Lee on Monday.', 'Lee'],
    ['said |the mayor of Ashby yesterday.', 'the mayor of Ashby'],
    ['said |retired judge Ann Lee.', 'retired judge Ann Lee'],
    ['said |a person close to the family.', 'a person close to the family'],
    ['said |Vera “The Rock” Lee.', 'Vera “The Rock” Lee'],
    ['said |Lee and Park of the port.', 'Lee and Park of the port'],
    ['said |he was late.', 'he'],
    ['said |Monday was late.', null],
    ['said |quickly.', null],
  ])('%s', (text, expected) => {
    const { scene, phrase } = startingAt(text);
    expect(wordsOfPhrase(scene, phrase)).toBe(expected);
  });
});

describe('subjectOf', () => {
  test.each<[text: string, subject: Found]>([
    ['Lee |said the port was shut.', 'Lee'],
    ['Lee has also repeatedly |said so.', 'Lee'],
    ['Lee, who is 45, |said so.', 'Lee'],
    ['Lee, the mayor of Ashby, |said so.', 'Lee'],
    ['Jeff Lee (R-Ohio) |said so.', 'Jeff Lee'],
    ['Lee left and |said so.', 'Lee'],
    ['Lee, who |said so, left.', 'Lee'],
    ['The trust that runs the school |said so.', 'The trust'],
    ['A source speaking to Park |said so.', 'A source'],
    ['Lee went on to |say so.', 'Lee'],
    ['The boat sank, with Lee |saying it was old.', 'Lee'],
    ['Lee sent a statement |saying it was old.', 'Lee'],
    ['Lee said so, after which the crew left, |shouting.', 'the crew'],
    ['Lee was |told so.', null],
  ])('%s', (text, expected) => {
    const { scene, items, at } = sceneAt(text);
    expect(wordsOfPhrase(scene, subjectOf(items, at))).toBe(expected);
  });
});

describe('invertedSubject', () => {
  test.each<[text: string, subject: Found]>([
    ['“We go,” |said Lee.', 'Lee'],
    ['“We go,” |said the harbour master, Ann Lee, on Monday.', 'Ann Lee'],
    ['“We go,” |said her son, Tom.', 'Tom'],
    ['“We go,” |added the mayor in a letter.', 'the mayor'],
    ['“We go,” |shot back Lee.', 'Lee'],
    ['“We go,” |said it all.', null],
  ])('%s', (text, expected) => {
    const { scene, items, at } = sceneAt(text);
    expect(wordsOfPhrase(scene, invertedSubject(items, at))).toBe(expected);
  });
});

describe('nameAfter', () => {
  test.each<[text: string, phrase: Found]>([
    ['|The prosecutor, Ann Lee, said so.', 'Ann Lee'],
    ['|Her son, Tom, said so.', 'Tom'],
    ['|The prosecutor, Tom, said so.', 'The prosecutor'],
    ['|The Governor, Ann Lee, said so.', 'Ann Lee'],
    ['|Ashby, Ann Lee said.', 'Ashby'],
    ['|The prosecutor said so.', 'The prosecutor'],
  ])('%s', (text, expected) => {
    const { scene, items, end, phrase } = startingAt(text);
    expect(phrase && wordsOfPhrase(scene, nameAfter(items, phrase, end))).toBe(expected);
  });
});

describe('antecedent', () => {
  test.each<[text: string, phrase: Found]>([
    ['Lee, |who said so, left.', 'Lee'],
    ['the man |who said so left.', 'the man'],
    ['Lee, the mayor of Ashby, |who said so, left.', 'Lee'],
    ['Lee (R-Ohio), |who said so, left.', 'Lee'],
    ['Ann Lee, Republican of Ohio, |who said so, left.', 'Ann Lee'],
    ['It was Omar Park, not Ann Lee, |who said so.', 'Omar Park'],
    ['Ann Lee, 30, of Ashby, N.J., |who said so, left.', 'Ann Lee'],
    ['the advice of pilot Omar Lee, |who said so.', 'pilot Omar Lee'],
  ])('%s', (text, expected) => {
    const { scene, items, at } = sceneAt(text);
    expect(wordsOfPhrase(scene, antecedent(items, at, 0))).toBe(expected);
  });

  test.each<[text: string, phrase: Found]>([
    ['Today the trust that runs the school |said so.', 'the trust'],
    ['Today the school |said so.', null],
  ])('of a clause that tells of the subject: %s', (text, expected) => {
    const { scene, items, phrase } = endingBefore(text);
    expect(wordsOfPhrase(scene, phrase && ownerOfClause(items, phrase, 0))).toBe(expected);
  });
});

describe('announced', () => {
  test.each<[line: string, source: Found]>([
    ['From Ann Lee, harbour master: “We go.”', 'Ann Lee'],
    ['And this from the board: “We go.”', 'the board'],
    ['Quotes from Ann Lee’s speech: “We go.”', 'Ann Lee’s'],
    ['A letter by Omar Park: “We go.”', 'Omar Park'],
    ['Away from the port: “We go.”', null],
  ])('%s', (line, expected) => {
    const scene = sceneOf(line);
    expect(wordsOfPhrase(scene, announced(scene.items, 0, lastPart(scene).item - 1))).toBe(expected);
  });
});

describe('giverOf', () => {
  test.each<[text: string, giver: Found]>([
    ['|Lee’s statement said so.', 'Lee’s'],
    ['|Lee’s email to Park said so.', 'Lee’s'],
    ['|Lee’s angry last letter said so.', 'Lee’s'],
    ['|Lee’s sister said so.', 'Lee’s sister'],
    ['|The mayor said so.', 'The mayor'],
  ])('%s', (text, expected) => {
    const { scene, phrase } = startingAt(text);
    expect(phrase && wordsOfPhrase(scene, giverOf(scene, phrase))).toBe(expected);
  });
});

test.each<[text: string, owner: Found]>([
  ['anger at Ann Lee’s |claim', 'Ann Lee’s'],
  ['anger at the mayor’s |claim', 'the mayor’s'],
])('ownerEndingAt: %s', (text, expected) => {
  const { scene, at } = sceneAt(text);
  expect(wordsOfPhrase(scene, ownerEndingAt(scene, at - 1, 0))).toBe(expected);
});

describe('jointPhrases', () => {
  test.each<[text: string, together: readonly Found[]]>([
    ['The mayor and the governor |said so.', ['The mayor', 'the governor']],
    ['Both Lee and Park |said so.', ['Both Lee and Park']],
    ['Lee met Park and the governor |said so.', ['the governor']],
    ['The mayor, 45, and her husband |said so.', ['The mayor', 'her husband']],
    ['The mayor |said so.', ['The mayor']],
  ])('before the cue: %s', (text, expected) => {
    const { scene, items, at } = sceneAt(text);
    const phrase = phraseEndingAt(items, at - 1, sentenceStart(items, at));
    const joint = phrase && jointPhrases(items, phrase, items[at]?.span ?? null);
    expect(joint?.map((one) => wordsOfPhrase(scene, one))).toEqual(expected);
  });

  test.each<[text: string, together: readonly Found[]]>([
    ['“We go,” |said the mayor and the governor.', ['the mayor', 'the governor']],
    ['“We go,” |said Lee, 45, and her husband.', ['Lee', 'her husband']],
    ['“We go,” |said the mayor, and the governor agreed.', ['the mayor']],
  ])('after the cue: %s', (text, expected) => {
    const { scene, items, at } = sceneAt(text);
    const phrase = invertedSubject(items, at);
    const joint = phrase && jointPhrases(items, phrase, items[at]?.span ?? null);
    expect(joint?.map((one) => wordsOfPhrase(scene, one))).toEqual(expected);
  });
});

test.each<[text: string, phrase: Found]>([
  ['Then he left.', 'he'],
  ['In May, Lee left.', 'Lee'],
  ['But the mayor left.', 'the mayor'],
  ['On Monday.', null],
])('openingPhrase: %s', (text, expected) => {
  const scene = sceneOf(text);
  expect(wordsOfPhrase(scene, openingPhrase(scene.items, 0, scene.items.length))).toBe(expected);
});

describe('reporterOf', () => {
  test.each<[sentence: string, reporter: Found]>([
    ['The port is shut, said Lee.', 'Lee'],
    ['The port, according to Lee, is shut.', 'Lee'],
    ['Lee said the port was shut.', 'Lee'],
    ['After Lee asked, the port was shut.', null],
    ['In a letter read by Park, the mayor, Lee said the port was shut.', 'Lee'],
    ['Park, 45, said Lee had left.', 'Park'],
    ['The port was shut.', null],
  ])('%s', (sentence, expected) => {
    const scene = sceneOf(sentence);
    expect(wordsOfPhrase(scene, reporterOf(scene.items, 0, sentenceEnd(scene.items, 0)))).toBe(expected);
  });
});

describe('sentenceSubject', () => {
  test.each<[sentence: string, subject: Found]>([
    ['Lee said the port was shut.', 'Lee'],
    ['The mayor of Ashby left the hall.', 'The mayor of Ashby'],
    ['Why was he out in the rain?', 'he'],
    ['It was Lee who left.', 'Lee'],
    ['In May, Lee left the hall.', 'Lee'],
  ])('%s', (sentence, expected) => {
    const scene = sceneOf(sentence);
    expect(wordsOfPhrase(scene, sentenceSubject(scene.items, 0, sentenceEnd(scene.items, 0)))).toBe(expected);
  });
});

describe('subjectsBefore', () => {
  test.each<[text: string, subjects: readonly Found[]]>([
    ['Lee left. Park came. |She spoke.', ['Park', 'Lee']],
    ['When Lee came, |she spoke.', ['Lee']],
    ['Lee told the hall that |she would go.', ['Lee']],
    ['Lee left. “We go.” “We stay.” |She spoke.', ['Lee']],
    ['|She spoke.', []],
  ])('%s', (text, expected) => {
    const { scene, items, at } = sceneAt(text);
    expect(subjectsBefore(items, at).map((phrase) => wordsOfPhrase(scene, phrase))).toEqual(expected);
  });
});

describe('stepOverVerbGroup', () => {
  test.each<[text: string, before: string, group: object]>([
    ['Lee has also |said so.', 'Lee', { isPerfect: true }],
    ['Lee on Monday |said so.', 'Lee', {}],
    ['Lee kept |saying so.', 'Lee', { skippedVerb: true }],
    ['Lee was |saying so.', 'Lee', { isPassive: true, isProgressive: true }],
    ['Lee is alleged to have |said so.', 'Lee', { isPerfect: true, skippedVerb: true }],
    ['Lee last week |said so.', 'Lee', {}],
  ])('%s', (text, before, expected) => {
    const { scene, items, at } = sceneAt(text);
    const { at: end, ...group } = stepOverVerbGroup(items, at, 0);
    expect(wordsOfPhrase(scene, { first: end, last: end })).toBe(before);
    expect(group).toEqual({
      isPassive: false,
      isProgressive: false,
      isPerfect: false,
      skippedVerb: false,
      ...expected,
    });
  });
});

test.each<[text: string, next: string]>([
  ['said Lee|, 45, and Park', 'and'],
  ['by Lee|, who chairs the board, as said', 'as'],
  ['said Lee|, and left', ','],
])('afterAside: %s', (text, expected) => {
  const { scene, items, at } = sceneAt(text);
  const end = afterAside(items, at, items.length);
  expect(wordsOfPhrase(scene, { first: end, last: end })).toBe(expected);
});

test.each<[text: string, part: Found]>([
  ['|the advice of pilot Omar Lee', 'pilot Omar Lee'],
  ['|the mayor of Ashby', 'the mayor of Ashby'],
])('speakingPart: %s', (text, expected) => {
  const { scene, items, phrase } = startingAt(text);
  expect(phrase && wordsOfPhrase(scene, speakingPart(items, phrase))).toBe(expected);
});

test.each<[text: string, head: string]>([
  ['|the mayor of Ashby', 'mayor'],
  ['|a person close to the family', 'person'],
  ['said |harbour master Ann Lee', 'Lee'],
])('headOf: %s', (text, expected) => {
  const { items, phrase } = startingAt(text);
  expect(phrase && headOf(items, phrase)?.token.text).toBe(expected);
});

describe('clauseStart', () => {
  test.each<[text: string, first: Found]>([
    ['“We go,” Lee said.', 'Lee'],
    ['“Why go?” asked Lee.', 'asked'],
    ['“We go.” Lee left.', null],
  ])('%s', (text, expected) => {
    const scene = sceneOf(text);
    const at = clauseStart(scene, lastPart(scene));
    expect(at === null ? null : wordsOfPhrase(scene, { first: at, last: at })).toBe(expected);
  });

  test.each<[text: string, expected: boolean]>([
    ['Lee said, “We go.”', true],
    ['Lee said: “We go.”', true],
    ['Lee left, “We go.”', false],
  ])('isLedByCue: %s', (text, expected) => {
    const scene = sceneOf(text);
    expect(isLedByCue(scene, lastPart(scene))).toBe(expected);
  });
});

describe('what a phrase is', () => {
  test.each<[text: string, kinds: readonly string[]]>([
    ['|Ann Lee said so.', ['name']],
    ['|we said so.', ['name', 'first person']],
    ['|the bridge said so.', ['thing']],
    ['|the mayor said so.', []],
  ])('%s', (text, expected) => {
    const { items, phrase } = startingAt(text);
    const is = { name: isNameLike, 'first person': isFirstPerson, thing: isThing };
    expect(phrase && Object.entries(is).flatMap(([kind, test]) => (test(items, phrase) ? [kind] : []))).toEqual(
      expected,
    );
  });
});
