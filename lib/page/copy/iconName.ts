/** Icon fonts by name, or by the ligature feature that turns a word into an icon. */
const iconFont = /icon|symbols? (outlined|rounded|sharp)|^["']?(fontawesome|font awesome|fa-|glyph|feather|icomoon)/i;

/** "open_in_new", "menu" */
const iconWord = /^[a-z\d]+(_[a-z\d]+)*$/;

const longestIconWord = 40;

/** Whether the text of an element is the name of an icon that its font shows instead. */
export function isIconName(text: string, style: CSSStyleDeclaration): boolean {
  const words = text.trim();
  if (words === '' || words.length > longestIconWord || !iconWord.test(words)) return false;
  const [font = ''] = style.fontFamily.split(',');
  return iconFont.test(font) || style.fontFeatureSettings.includes('liga');
}
