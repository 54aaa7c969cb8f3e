import { readList } from './readList';

/** What somebody may also be called, by the noun that a text first gives: a *constable* is the *officer* and the *policeman*. */
const kinds = readList(`
# Each line: a noun for a kind of person, then nouns for those who are of it
# Source: English, compiled for this project; in Princeton WordNet 3.1 each is under the first in its line, or beside it
# Licence: MIT, as the project
academic professor lecturer scholar
attorney barrister counsel lawyer prosecutor solicitor
author biographer columnist essayist journalist novelist playwright poet
bishop archbishop
boss ceo chairman chief coach manager
clergyman bishop chaplain curate minister pastor priest rector reverend vicar
coach boss manager trainer
counsel attorney barrister lawyer solicitor
doctor consultant gp oncologist paediatrician pediatrician physician psychiatrist surgeon
journalist broadcaster columnist correspondent editor presenter reporter
judge justice magistrate
lawmaker congressman congresswoman councillor mp representative senator
lawyer attorney barrister counsel prosecutor solicitor
officer captain constable corporal detective garda inspector lieutenant policeman policewoman sergeant superintendent
player defender forward goalkeeper midfielder quarterback striker winger
policeman constable corporal detective garda inspector officer sergeant superintendent
policewoman constable corporal detective garda inspector officer sergeant superintendent
politician congressman congresswoman councillor governor mayor minister mp senator
priest bishop chaplain curate pastor rector reverend vicar
researcher biologist botanist chemist epidemiologist geologist lecturer physicist professor scientist
scientist biologist botanist chemist epidemiologist geologist physicist professor researcher
soldier captain corporal lieutenant private sergeant
teacher headmaster headmistress headteacher principal
writer author biographer columnist essayist journalist novelist playwright poet
`);

/** The nouns for those of a kind, by the noun for the kind. */
export const narrowerNouns: ReadonlyMap<string, readonly string[]> = new Map(
  [...kinds].map((line) => {
    const [kind = '', ...nouns] = line.split(' ');
    return [kind, nouns];
  }),
);
