import { characterEntitiesHtml4 } from 'character-entities-html4';

/** Of HTML 4, and the one of XML that it lacks. */
const named: ReadonlyMap<string, string> = new Map([...Object.entries(characterEntitiesHtml4), ['apos', "'"]]);

/** The text with its entities as the characters that they stand for; one that is not known stays. */
export const unescapeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
