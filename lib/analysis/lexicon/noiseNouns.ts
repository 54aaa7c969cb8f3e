/**
 * What a crowd's words are called: shouts of “…”, to cries of “…”.
 * Source: own compilation from general knowledge; no corpus was used. Licence: MIT, as the project.
 */
export const noiseNouns: ReadonlySet<string> = new Set(
  'boos calls chants cheers cries groans howls jeers murmurs roars screams shouts shrieks whispers yells'.split(' '),
);
