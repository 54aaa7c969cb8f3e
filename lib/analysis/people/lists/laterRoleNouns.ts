import { readList } from '../../lexicon/readList';

/** Nouns for what people do or are that the frozen list `fitted/roleNouns` lacks, so that no feature of the model uses them. */
export const laterRoleNouns = readList(`
# Source: English, compiled for this project; each is a noun under “person, individual” in Princeton WordNet 3.1
# Licence: MIT, as the project
adversary
alumna
alumnus
anchor
attacker
barrister
broadcaster
bystander
catcher
classmate
client
convict
cop
cornerback
counterpart
delegate
emissary
fellow
fugitive
hacker
headmaster
hopeful
insider
investor
linebacker
missionary
neurosurgeon
newsreader
notary
official
operative
opponent
passerby
pedestrian
pollster
postdoc
predecessor
pundit
ranger
realtor
rookie
roommate
shooter
shortstop
sniper
songwriter
stalker
successor
teammate
thief
trucker
`);
