/**
 * What a relative is called: "her *son*, Tom Park".
 * Source: own compilation from general knowledge of English. Licence: MIT, as the project.
 */
export const kinNouns: ReadonlySet<string> = new Set(
  `aunt boyfriend brother cousin dad daughter father girlfriend granddaughter grandfather grandmother grandson husband
  mother mum nephew niece partner sister son twin uncle widow widower wife`.split(/\s+/),
);
