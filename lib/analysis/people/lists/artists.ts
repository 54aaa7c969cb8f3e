import { readList } from '../../lexicon/readList';

/** Artists, composers and poets who are named by one name without any introduction; not those whose name is another word or many people's, nor those in compromise's lexicon. */
export const artists = readList(`
# Source: craters on Mercury, which are named for them, in the Gazetteer of Planetary Nomenclature (International Astronomical Union, US Geological Survey)
# Licence: public domain
beethoven
brahms
debussy
delacroix
donatello
durer
dvorak
gauguin
giotto
goya
handel
haydn
liszt
mahler
matisse
michelangelo
monteverdi
mozart
munch
nabokov
neruda
petrarch
picasso
puccini
pushkin
ravel
renoir
rilke
rimbaud
rodin
rubens
schoenberg
schubert
sibelius
stravinsky
strindberg
thoreau
tintoretto
titian
turgenev
velazquez
verdi
vivaldi
yeats
zola
`);
