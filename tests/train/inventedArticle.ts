import { allLocales } from '@faker-js/faker';
import { roleNouns } from '../../lib/analysis/people/fitted/roleNouns';
import type { Span } from '../../lib/analysis/text/span';
import { later, opening, others, secondSentences, single } from './articleSentences';
import { commonWords, inventBrand, inventFirstName, inventPerson, nationalities } from './inventedNames';
import { namesInLocale } from './localeNames';
import { drawWith, type Draw, type TrainingText } from './trainingText';

const roles =
  'farmer;teacher;nurse;spokesman;spokeswoman;chief executive;director;professor;mayor;lawyer;engineer;manager;editor;coach;student;doctor;analyst;activist;author;retired driver;economist;scientist;founder;chairwoman;goalkeeper;head of research'.split(
    ';',
  );
const titles =
  'President;Prime Minister;Foreign Minister;Major-Gen;Taoiseach;Justice;Home Minister;Chief Justice;Vice President;Minister;Bishop;Sheikh;Lord;Superintendent;Chief Inspector;Councillor;Cllr;Congresswoman;King;Pastor;Rabbi;Detective Sergeant;Sgt.;Lt. Col.;Chief Executive;Senator;Sen.;Rep.;Gov.;Mayor;Dr;Professor;Judge;Captain;Mr;Mrs;Ms.;Sir;Chancellor;Police Chief;Former President;Defence Secretary;Attorney General;NASA Administrator;Committee Chairman'.split(
    ';',
  );
const verbs =
  'said;says;said;added;told the newspaper;argued;explained;warned;wrote;recalled;insisted;announced;claimed'.split(
    ';',
  );
/** What is no role of its own before a name, and what is a surname more often. */
const listedRoles = [...roleNouns].filter((noun) => !/^(?:barber|brother|cook|mason|smith|taylor|walker)$/.test(noun));
const actions =
  'visited;left;opened;has;had;is;was;won;will win;led;met;wants;will visit;teaches;plans;brought;runs;likes;lost;sold;can see;would not leave;did not see;has opened;is leaving;crossed;entered;praised;saw;sued;bought;closed;returns to;welcomed;missed;joined'.split(
    ';',
  );
const cities = Object.values(allLocales).flatMap(({ location }) => namesInLocale(location?.city_name));

/** An invented news article about a few people, some brands and some places. */
export function inventedArticle(index: number): TrainingText {
  const id = `article${index}`;
  const draw = drawWith(id);
  const fillers = drawFillers(draw);
  const [first = '', ...rest] = pick(draw, opening, 3);
  const known = pick(draw, later, 5);
  const things = pick(draw, others, 7);
  const sentences = [
    ...things.slice(0, 1),
    first,
    ...known.slice(0, 2),
    ...pick(draw, draw.number() < 0.5 ? secondSentences : rest, 1),
    ...things.slice(1, 3),
    ...pick(draw, draw.number() < 0.4 ? single : [...secondSentences, ...rest], 1),
    ...known.slice(2),
    ...things.slice(3),
  ];
  const people: Span[] = [];
  let text = '';
  for (const sentence of sentences) {
    if (isLine(sentence)) text = text.replace(/ $/, '\n\n');
    for (const part of sentence.split(/(\{=?\w+\})/)) {
      const words = fillers(part);
      if (/^\{[abcfg]\}$/i.test(part)) people.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
    text += isLine(sentence) || draw.number() < 0.4 ? '\n\n' : ' ';
  }
  return { id, original: id, source: 'invented articles', text, people };
}

/** Bylines, credits and headlines stand alone. */
const isLine = (sentence: string): boolean => !/[.?!”]$/.test(sentence);

/** Some of a list, none of them twice. */
function pick(draw: Draw, list: readonly string[], count: number): string[] {
  const rest = [...list];
  return Array.from({ length: count }, () => rest.splice(draw.whole(0, rest.length), 1)).flat();
}

function drawFillers(draw: Draw): (part: string) => string {
  const fixed = new Map<string, string>();
  for (const letter of ['A', 'B', 'C']) {
    const { full, surname } = inventPerson(draw);
    fixed.set(`{${letter}}`, full);
    fixed.set(`{${letter.toLowerCase()}}`, surname);
    const namesake = inventPerson(draw);
    fixed.set(`{=${letter}}`, namesake.full);
    fixed.set(`{=${letter.toLowerCase()}}`, namesake.surname);
  }
  for (const letter of ['F', 'G', '=F', '=G']) fixed.set(`{${letter}}`, inventFirstName(draw));
  for (const letter of ['O', 'U']) fixed.set(`{${letter}}`, inventBrand(draw));
  for (const letter of ['L', 'M']) fixed.set(`{${letter}}`, draw.from(cities));
  return (part) => {
    if (part === '{role}') return draw.number() < 0.6 ? draw.from(roles) : draw.from(listedRoles);
    if (part === '{Role}') return capitalise(draw.from(listedRoles));
    if (part === '{verb}') return draw.from(actions);
    if (part === '{title}') return draw.from(titles);
    if (part === '{said}') return draw.from(verbs);
    if (part === '{W}') return draw.from(commonWords);
    if (part === '{people}') return draw.from(nationalities);
    return part === '{N}' ? String(draw.whole(18, 90)) : (fixed.get(part) ?? part);
  };
}

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
