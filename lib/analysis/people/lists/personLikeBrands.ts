import { readList } from '../../lexicon/readList';

/** Companies and brands whose names, of several words, look like a person's. */
export const personLikeBrands = readList(`
# Source: constituents of the S&P Composite 1500, present and past, Interbrand Best Global Brands 2023, The American Lawyer's Global 100, the five largest trade publishers and their imprints, universities in IPEDS (US Department of Education), the European Alliance of News Agencies
# Licence: names only; compiled for this project, MIT
agence france presse
akin gump
archer daniels midland
arthur gallagher
baker botts
baker hughes
baker mckenzie
bear stearns
beckman coulter
becton dickinson
brigham young
bristol myers
bryan cave
bryn mawr
carnegie mellon
charles schwab
christian dior
clifford chance
davis polk
dean witter
dr pepper
eli lilly
estee lauder
freddie mac
general mills
gibson dunn
greenberg traurig
hachette livre
harley davidson
harper collins
harris teeter
henry holt
henry schein
hogan lovells
hugo boss
ingersoll rand
jack daniel
jack henry
janus henderson
john deere
johnnie walker
johns hopkins
johnson controls
jones day
jp morgan
kraft heinz
legg mason
lockheed martin
louis vuitton
marsh mclennan
martin marietta
merrill lynch
morgan lewis
morgan stanley
norfolk southern
northrop grumman
norton rose
norton rose fulbright
parker hannifin
paul weiss
perkins coie
piper jaffray
piper sandler
pitney bowes
proskauer rose
quinn emanuel
ralph lauren
raymond james
rockwell collins
sallie mae
seton hall
sherwin williams
sidley austin
simpson thacher
squire patton boggs
stanley black
stifel nicolaus
t rowe price
thermo fisher
thomson reuters
time warner
weil gotshal
willis towers watson
winn dixie
yves saint laurent
`);
