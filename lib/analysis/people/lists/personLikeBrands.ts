import { readList } from '../../lexicon/readList';

/** Companies and brands whose names, of several words, look like a person's. */
export const personLikeBrands = readList(`
# Source: constituents of the S&P 500, Interbrand Best Global Brands 2023, The American Lawyer's Global 100, the five largest trade publishers
# Licence: names only; compiled for this project, MIT
archer daniels midland
arthur gallagher
baker botts
baker hughes
baker mckenzie
becton dickinson
berkshire hathaway
bristol myers
bristol myers squibb
brown forman
charles schwab
christian dior
clifford chance
colgate palmolive
davis polk
dow jones
eli lilly
estee lauder
general electric
general mills
general motors
gibson dunn
goldman sachs
hachette livre
harley davidson
harper collins
harpercollins
henry schein
hewlett packard
hogan lovells
holland knight
hugo boss
ingersoll rand
jack daniel
jack henry
john deere
johnnie walker
johnson controls
jones day
jp morgan
jpmorgan
jpmorgan chase
king spalding
kirkland ellis
kraft heinz
latham watkins
lockheed martin
louis vuitton
marsh mclennan
martin marietta
mercedes benz
molson coors
morgan lewis
morgan stanley
norfolk southern
northrop grumman
norton rose
norton rose fulbright
parker hannifin
paul weiss
philip morris
procter gamble
ralph lauren
raymond james
ropes gray
sherwin williams
sidley austin
simon schuster
stanley black
sullivan cromwell
t rowe price
thermo fisher
thomson reuters
weil gotshal
wells fargo
white case
willis towers watson
yves saint laurent
`);
