/**
 * Nouns that the quoted name of a work follows: her memoir, “…”; the show “…”.
 * Source: own compilation from general knowledge; no corpus was used. Licence: MIT, as the project.
 */
export const workNouns: ReadonlySet<string> = new Set(
  `ad album anthem article ballad blog book campaign column comedy documentary drama episode essay event exhibition film
  game hit hymn magazine memoir movie musical newsletter novel opera painting piece play podcast poem prequel program
  programme sequel series short show single sitcom song spot story thriller track trilogy video`.split(/\s+/),
);
