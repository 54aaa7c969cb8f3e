/** "McKay" → "XxXx"; "O'Neil" → "X'Xx". */
export function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (letters) => (letters.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
    .slice(0, 8);
}
