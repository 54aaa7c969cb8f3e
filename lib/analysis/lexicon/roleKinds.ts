import { readList } from './readList';

/** What somebody may also be called, by the noun that a text first gives: a *constable* is the *officer* and the *policeman*. */
const kinds = readList(`
# Each line: a noun for a kind of person, then nouns for those who are of it
# Source: English, compiled for this project; in Princeton WordNet 3.1 the first of a line stands above each of the others
# Licence: MIT, as the project
academic professor
attorney barrister counsel lawyer prosecutor solicitor
barrister counsel
author biographer columnist essayist journalist novelist playwright poet
bishop archbishop
clergyman bishop chaplain curate minister pastor priest rector reverend vicar
doctor gp oncologist paediatrician pediatrician physician psychiatrist surgeon
journalist columnist correspondent
judge justice magistrate
lawmaker congressman congresswoman representative senator
lawyer attorney barrister counsel prosecutor solicitor
officer captain colonel constable corporal detective inspector lieutenant policeman policewoman sergeant
player goalkeeper quarterback
policeman constable detective inspector officer
politician congressman congresswoman governor mayor senator
priest bishop vicar
scientist biologist botanist chemist epidemiologist geologist physicist researcher
solicitor counsel
writer author biographer columnist essayist journalist novelist playwright poet
`);

/** The nouns for those of a kind, by the noun for the kind. */
export const narrowerNouns: ReadonlyMap<string, readonly string[]> = new Map(
  [...kinds].map((line) => {
    const [kind = '', ...nouns] = line.split(' ');
    return [kind, nouns];
  }),
);
