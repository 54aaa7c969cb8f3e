/** So many characters of a gap between two words are looked at. */
const reach = 40;

/**
 * The punctuation of a gap between two words, one character a sign: `,` `;` `:` `(` `)` `"`, `.` `!` `?`, `-` for any dash,
 * `~` for a hyphen inside a compound, `/`.
 */
export function signsOf(text: string, from: number, to: number): string {
  let signs = '';
  const end = Math.min(to, from + reach);
  for (let i = from; i < end; i++) {
    const letter = text.charAt(i);
    if (letter === ' ') continue;
    const sign = signNames[letter];
    if (sign !== undefined) signs += sign;
    else if (letter === '-' || letter === '‑') {
      if (from + 1 === to) signs += '~';
      else if (text.charAt(i + 1) === '-') continue;
      else signs += '-';
    }
  }
  return signs;
}

const signNames: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  '.': '.',
  '…': '.',
  '!': '!',
  '?': '?',
  '—': '-',
  '–': '-',
  '/': '/',
  '"': '"',
  '“': '"',
  '”': '"',
};
