import { allLocales } from '@faker-js/faker';
import type { Span } from '../../lib/analysis/types';
import { localeNames, namesIn } from './localeNames';
import { drawWith, type Draw, type TrainingText } from './trainingText';

/**
 * Sentences as news writes them; the training texts are mostly encyclopaedic. `{A}`, `{B}`, `{C}` are people by full name,
 * `{a}`, `{b}`, `{c}` the same by surname; `{O}` and `{U}` organisations, products or brands, `{L}` and `{M}` places,
 * `{role}` what somebody does, `{title}` what stands before a name, `{said}` a reporting verb, `{N}` a number.
 */
const opening = [
  '“It was a hard year for all of us,” said {A}, {role} at {O}.',
  '{A}, {N}, a {role} from {L}, {said} the plan would not work.',
  'According to {A}, the {role} of {O}, the costs have doubled.',
  '{title} {A} told reporters in {L} on Monday that the talks had ended.',
  'A {role} called {A} {said} that nobody had been warned.',
  '“We saw it coming,” says {A}, R.D., co-owner of {O}.',
  '{O} {role} {A} {said} the company was ready.',
  'The {role} of {O}, {A}, {said} it would appeal.',
  '{A} of {L} was arrested on Friday and charged with fraud.',
];
const second = [
  '“There is no choice,” said {B}, who has worked at {O} since 2012.',
  '{title} {B} also attended the meeting with {A} and {C}.',
  '{b} and {a} met in {L} last week.',
  'The {role}, {B}, {N}, {said} she had known {a} for years.',
  '{a}’s lawyer, {B}, did not respond to a request for comment.',
  '{B} ({L}) was second, ahead of {C} of {M}.',
  'Interviews with {B}, {C} and other residents of {L} took months.',
];
const later = [
  '“I never said that,” {a} {said}.',
  '“They should have asked,” {said} {a}.',
  '{a} {said} that {O} would not pay.',
  '{a}, who lives in {L}, declined to comment.',
  'Mr {a} {said} he was disappointed.',
  'Ms. {b} {said} the numbers were wrong.',
  'Critics of {a} point to the vote in {M}.',
  'For {a}, the news came as a shock.',
  '{a}’s family moved to {L} in 1998.',
  'The {a} administration has rejected the claim.',
  'Asked about the deal, {b} smiled.',
  'Later {b} joined {a} at the office of {U}.',
  'Police asked {a} to stay in {L}.',
  'It was {a} who first saw the letter, {b} {said}.',
];
const others = [
  '{O}, which owns {U}, announced the deal on Tuesday.',
  'The publisher {O} reported a loss of $1.2 million.',
  'Popular tracking app {O} {said} its users walk less.',
  '{O} {said} in a statement that it would cut jobs.',
  'Shares of {O} and {U} fell by 3 percent.',
  '{O} did not respond to a request for comment.',
  'A {O} spokesperson confirmed the figures.',
  'Videos of the fire were posted on {O} and {U}.',
  'The flight from {L} to {M} was cancelled.',
  '{L}, a town in the north of the country, has no hospital.',
  'In {L}, police {said} that two men were held.',
  'The {L} region has been shelled since March.',
  'Officials in {L} and {M} refused to open the road.',
  'The {O} Foundation and the University of {L} paid for the study.',
  'Doctors prescribe {O} or {U} against the disease.',
  'She wore {O} shoes and a coat by {U}.',
  '{O} beat {U} 3-1 in {L} on Saturday.',
  'He drove a {O} along {L} Street to Lake {M}.',
  'The film {O} opens on Friday.',
  'How to Choose the Best Place to Stay in {L}',
  'Why {O} Is the New Star of the Market',
  'More than 200 {L} residents signed the petition against {O}.',
  'Users of {O} can pay with {U}.',
  'The {O} Award went to a school in {L}.',
  'The talks between {L} and {M} failed again, {O} reported.',
];
const roles =
  'farmer;teacher;nurse;spokesman;spokeswoman;chief executive;director;professor;mayor;lawyer;engineer;manager;editor;coach;student;doctor;analyst;activist;author;retired driver;economist;scientist;founder;chairwoman'.split(
    ';',
  );
const titles =
  'President;Prime Minister;Foreign Minister;Chief Executive;Senator;Sen.;Rep.;Gov.;Mayor;Dr;Professor;Judge;Captain;Mr;Mrs;Ms.;Sir;Chancellor;Police Chief;Former President;Defence Secretary;Attorney General;NASA Administrator;Committee Chairman'.split(
    ';',
  );
const verbs =
  'said;says;said;added;told the newspaper;argued;explained;warned;wrote;recalled;insisted;announced;claimed'.split(
    ';',
  );
const syllables =
  'ba bel cor da den do fa fin gra hal ka kel lan lex lo lum mar mi mon na nex no ora pan pel qui ra ri san sol ta tel tor tri va ver vi vo xa zen zo'.split(
    ' ',
  );
const cities = Object.values(allLocales).flatMap(({ location }) => namesIn(location?.city_name));

/** An invented news article about two or three people, some brands and some places. */
export function inventedArticle(index: number): TrainingText {
  const id = `article${index}`;
  const draw = drawWith(id);
  const fillers = drawFillers(draw);
  const sentences = [
    ...pick(draw, others, 1),
    ...pick(draw, opening, 1),
    ...pick(draw, [...later, ...others, ...second], 5),
    ...pick(draw, [...second, ...opening], 1),
    ...pick(draw, [...later, ...others, ...others], 7),
  ];
  const people: Span[] = [];
  let text = '';
  for (const sentence of sentences) {
    for (const part of sentence.split(/(\{\w+\})/)) {
      const words = fillers(part);
      if (/^\{[abc]\}$/i.test(part)) people.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
    text += draw.number() < 0.4 ? '\n\n' : ' ';
  }
  return { id, original: id, source: 'invented articles', text, people };
}

const pick = (draw: Draw, list: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => draw.from(list));

function drawFillers(draw: Draw): (part: string) => string {
  const fixed = new Map<string, string>();
  for (const letter of ['A', 'B', 'C']) {
    const { first, last } = draw.from(localeNames);
    const surname = draw.from(last);
    const initial = draw.number() < 0.1 ? ` ${draw.from([...'ABCDEFGHJKLMNPRSTW'])}.` : '';
    fixed.set(`{${letter}}`, `${draw.from(first)}${initial} ${surname}`);
    fixed.set(`{${letter.toLowerCase()}}`, surname);
  }
  for (const letter of ['O', 'U'])
    fixed.set(`{${letter}}`, draw.number() < 0.35 ? draw.from(draw.from(localeNames).last) : brand(draw));
  for (const letter of ['L', 'M']) fixed.set(`{${letter}}`, draw.from(cities));
  return (part) => {
    if (part === '{role}') return draw.from(roles);
    if (part === '{title}') return draw.from(titles);
    if (part === '{said}') return draw.from(verbs);
    return part === '{N}' ? String(draw.whole(18, 90)) : (fixed.get(part) ?? part);
  };
}

function brand(draw: Draw): string {
  const word = Array.from({ length: draw.whole(2, 4) }, () => draw.from(syllables)).join('');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
