import { readList } from '../../lexicon/readList';

/** Small words inside names: "Luiz Inácio Lula da Silva", "Omar al Bashir". Lower case as they stand in the text. */
export const particles = readList(`
# Source: English, compiled for this project
# Licence: MIT, as the project
af
al
ap
arap
av
bin
bint
binti
da
das
de
del
della
den
der
di
do
dos
du
e
el
ibn
la
le
ten
ter
ud
ul
van
von
wa
y
zu
zum
`);
