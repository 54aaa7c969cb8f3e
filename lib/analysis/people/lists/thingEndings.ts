import { readList } from '../../lexicon/readList';

/** Nouns that end the name of a group, an event, a building or a street, nobody's surname, which the frozen lists of such nouns lack. */
export const thingEndings = readList(`
# Source: English, compiled for this project; each is a noun under “group”, “contest” or “structure” in Princeton WordNet 3.1
# Licence: MIT, as the project
avenue
avenues
ballet
battalion
boulevard
casino
caucus
choir
consulate
drive
embassy
ensemble
expressway
freeway
highway
jail
klan
mansion
marathon
militia
monastery
orchestra
parkway
prison
quartet
quintet
regatta
regiment
secretariat
sextet
staff
streets
symphony
tavern
tribunal
trio
turnpike
`);

/**
 * Goods, whose names have capitals in headings and captions too: "Rose Marble Napkin". Source: English, compiled for this project;
 * each is a noun under “artifact”, “beverage” or “publication” in Princeton WordNet 3.1.
 */
export const goods: ReadonlySet<string> = new Set(
  'blanket cellar charger cider edition headphones keyboard lamp laptop mattress napkin pillow smartphone sofa sweater'.split(
    ' ',
  ),
);
