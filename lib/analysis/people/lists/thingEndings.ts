import { readList } from '../../lexicon/readList';

/** Nouns that end the name of a group, an event, a building, a street or goods, nobody's surname, which the frozen lists of such nouns lack. */
export const thingEndings = readList(`
# Source: English, compiled for this project; each is a noun under “group”, “contest”, “artifact”, “beverage” or “publication” in Princeton WordNet 3.1
# Licence: MIT, as the project
avenue
avenues
ballet
battalion
blanket
boulevard
casino
caucus
cellar
charger
choir
cider
consulate
drive
edition
embassy
ensemble
expressway
freeway
headphones
highway
jail
keyboard
klan
lamp
laptop
mansion
marathon
mattress
militia
monastery
napkin
orchestra
parkway
pillow
prison
quartet
quintet
regatta
regiment
secretariat
sextet
smartphone
sofa
staff
streets
sweater
symphony
tavern
tribunal
trio
turnpike
`);
