import { localeNames } from './localeNames';
import type { Draw } from './trainingText';

const list = (text: string): string[] => text.split(' ');

const eastAsianFamilies = list(
  'Kim Lee Park Choi Jung Kang Yoon Han Chen Wang Zhang Liu Lin Huang Wu Xu Sun Zhao Lam Wong Chan Lau Ng Yau Leung Cheung Ho Tsang Chow Yeung Nguyen Tran Pham Hoang Vo Dang Bui',
);
const givenSyllables = list(
  'ki yoon jae hwan min seo dae jin hyun woo sung kyu cheuk ting wai ching siu lai yiu kwok hing wing kit man mei ling xiao ming wei jun he so to an my do in hong li yan fang hui zhi',
);
const vietnameseGiven = list('Van Thi Minh Thanh Hang Duc Quang Huong Tuan Linh Anh Hai Lan Phuong');
const particles = [
  'van',
  'van der',
  'von',
  'von der',
  'de',
  'de la',
  'del',
  'di',
  'da',
  'dos',
  'bin',
  'al-',
  'el-',
  'Al ',
];

/** A full name and how its bearer is called later. */
export interface InventedName {
  readonly full: string;
  readonly surname: string;
}

/** A name of any locale, in all the shapes that names have: initials, particles, two surnames, family name first. */
export function inventPerson(draw: Draw): InventedName {
  const { first, last } = draw.from(localeNames);
  const given = draw.from(first);
  const surname = draw.from(last);
  const kind = draw.number();
  if (kind < 0.06) return { full: `${given} ${draw.from(initials)}. ${surname}`, surname };
  if (kind < 0.1) return { full: `${initialsOf(draw, given)}${surname}`, surname };
  if (kind < 0.17) return eastAsianPerson(draw);
  if (kind < 0.22) {
    const particle = draw.from(particles);
    const family = particle.endsWith('-') || particle.endsWith(' ') ? particle + surname : `${particle} ${surname}`;
    return { full: `${given} ${family}`, surname: draw.number() < 0.5 ? surname : capitalise(family) };
  }
  if (kind < 0.25) return { full: `${given} ${surname} ${draw.from(last)}`, surname };
  if (kind < 0.28) return { full: `${given} ${draw.from(first)} ${surname}`, surname };
  if (kind < 0.31) return doubleSurname(draw, given, surname, draw.from(last));
  if (kind < 0.33) return { full: `${given} ${surname} ${draw.from(['Jr.', 'Jr', 'Sr.', 'III'])}`, surname };
  if (kind < 0.4) {
    const word = draw.from(wordSurnames);
    return { full: `${given} ${word}`, surname: word };
  }
  return { full: `${given} ${surname}`, surname };
}

const initials = [...'ABCDEFGHJKLMNPRSTVW'];

/** "K. L. ", "K.L. ", "K.", "KT ", "K " */
function initialsOf(draw: Draw, given: string): string {
  const [one, other] = [given.slice(0, 1).toUpperCase(), draw.from(initials)];
  return draw.from([`${one}. ${other}. `, `${one}.${other}. `, `${one}. `, `${one}.`, `${one}${other} `, `${one} `]);
}

/** Called by both surnames later, or by the last one. */
function doubleSurname(draw: Draw, given: string, one: string, other: string): InventedName {
  const family = `${one}-${other}`;
  return { full: `${given} ${family}`, surname: draw.number() < 0.8 ? family : other };
}

/** Surnames that are words, titles or places too. */
const wordSurnames = list(
  'Do Can Will Say May So An Su He Ho Du Low Tall Grant Head Hand Foot Speed Gates Lane Reed Moss Quill Penn Carver Close Best Good Hope Grace Dam Dear Bishop Cardinal Pope King Prince Knight Baron Judge Major Cruise Church Field Rice Page Price Wolf Bush Stone Banks Hall Park Hill Rivers Love Law Day May June Frost Snow Winter Summers Marsh Case Cash Bond Wood Woods Ford Bridges Castle Mills Waters West North East Young Long Short Small Strong Power Rich Sharp Swift Drake Finch Fox Lamb Bird Crane Hawk Paris London York Lincoln Washington Jordan Israel France Holland Ireland Chad Florence Lima Cairo Bath Wells Derby Boston Houston Austin Dallas Madison Charlotte',
);

function eastAsianPerson(draw: Draw): InventedName {
  const surname = draw.from(eastAsianFamilies);
  const kind = draw.number();
  const syllable = () => draw.from(givenSyllables);
  const vietnamese = () => draw.from(vietnameseGiven);
  if (kind < 0.1) return { full: `${surname} ${vietnamese()} ${vietnamese()}`, surname };
  if (kind < 0.2) return { full: `${surname} ${vietnamese()} ${vietnamese()} ${vietnamese()}`, surname };
  if (kind < 0.35) return { full: `${surname} ${capitalise(syllable())}`, surname };
  if (kind < 0.6) return { full: `${surname} ${capitalise(syllable() + syllable())}`, surname };
  const given = `${capitalise(syllable())}-${syllable()}`;
  return { full: kind < 0.7 ? `${given} ${surname}` : `${surname} ${given}`, surname };
}

export const inventFirstName = (draw: Draw): string => draw.from(draw.from(localeNames).first);

/** The name of a company, a product or a brand; one in four looks like a person's. */
export function inventBrand(draw: Draw): string {
  const { first, last } = draw.from(localeNames);
  const kind = draw.number();
  if (kind < 0.22) return draw.from(last);
  if (kind < 0.37) return `${draw.from(first)} ${draw.from(last)}`;
  if (kind < 0.45) return `${brandWord(draw)} ${draw.from(commonWords)}`;
  if (kind < 0.52) return `${draw.from(last)} ${draw.from(commonWords)}`;
  return brandWord(draw);
}

const onsets = list('b c d f g h j k l m n p r s t v w z br cr dr fl gr kr pl pr sh st th tr');
const vowels = list('a e i o u');
const codas = ['', '', '', '', 'n', 'r', 'l', 's', 'x', 'm', 't'];

/** Of many sounds, so that no beginning or ending of a word is learnt to be a brand's. */
function brandWord(draw: Draw): string {
  const syllable = () => draw.from(onsets) + draw.from(vowels) + draw.from(codas);
  return capitalise(Array.from({ length: draw.whole(2, 4) }, syllable).join(''));
}

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Words that headlines, menus and brands write with a capital. */
export const commonWords: readonly string[] = list(
  'Cash Checking Journey Delight Bliss Classic Original Prime Plus Max Gold Blend Roast Bowl Burger Baguette Spa Trail Loop Algebra Calculus Biology Studies Plunge Lodge Justice Reform Housing Energy Defence Relations Security Labour Future Freedom Family Weekly Briefing Guide Tips Recipes Morning Evening Summer Winter Light Blue Green Silver River Stone Bright Best Smart Home Travel Health Money Style Garden Water Music',
);

export const nationalities: readonly string[] = list(
  'American British French German Italian Spanish Chinese Japanese Korean Indian Kenyan Nigerian Brazilian Mexican Polish Ukrainian Russian Turkish Egyptian Afghan Australian Canadian Dutch Swedish Greek Irish Israeli Iranian Iraqi Syrian',
);
