/** The fonts whose letters are pictures: their own names, and that of the setting by which a word turns into one. */
const iconFont = /icon|symbols? (outlined|rounded|sharp)|^["']?(fontawesome|font awesome|fa-|glyph|feather|icomoon)/i;

/** "open_in_new", "menu" */
const iconWord = /^[a-z\d]+(_[a-z\d]+)*$/;

const longestIconWord = 40;

/** Whether the words of an element are the name of an icon, which its font shows in their place. */
export function isIconName(text: string, style: CSSStyleDeclaration): boolean {
  const words = text.trim();
  if (words === '' || words.length > longestIconWord || !iconWord.test(words)) return false;
  const [font = ''] = style.fontFamily.split(',');
  return iconFont.test(font) || style.fontFeatureSettings.includes('liga');
}
