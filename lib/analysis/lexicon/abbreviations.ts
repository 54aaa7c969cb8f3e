/**
 * Titles before a name, as news shortens them: Gen. Moss, Sens. Roe and Quill. Alternatives of a pattern.
 * Source: own compilation from general knowledge of English. Licence: MIT, as the project.
 */
export const abbreviatedTitles = [
  'Adm',
  'Asst',
  'Atty',
  'Ayat',
  'Barr',
  'Brig',
  'Capt',
  'Cllr',
  'Cmdr',
  'Col',
  'Const',
  'Coun',
  'Cpl',
  'Del',
  'Det',
  'Dr',
  'Drs',
  'Engr',
  'Fr',
  'Gen',
  'Gens',
  'Gov',
  'Govs',
  'Hon',
  'Insp',
  'Lt',
  'Maj',
  'Messrs',
  'Mr',
  'Mrs',
  'Ms',
  'Pfc',
  'Prof',
  'Profs',
  'Pst',
  'Pvt',
  'Rep',
  'Reps',
  'Rev',
  'Sen',
  'Sens',
  'Sgt',
  'Spc',
  'St',
  'Supt',
].join('|');

const abbreviatedTitle = new RegExp(`^(?:${abbreviatedTitles})\\.?$`);

/** Whether a word is such a title, with or without its stop. */
export const isAbbreviatedTitle = (word: string): boolean => abbreviatedTitle.test(word);
