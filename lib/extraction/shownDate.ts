/** A month is whatever is as long and neither figures nor space: to compile letters of all scripts takes a browser ten times as long. */
const date =
  /\b(19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(19|20)\d\d\b|\b(\d{1,2}(st|nd|rd|th)?\.? (de )?[^\s\d.,]{3,10}\.?,? (de )?|[^\s\d.,]{3,10}\.? \d{1,2}(st|nd|rd|th)?,? )(19|20)\d\d\b/;

/** Whether the text holds a date with its year: "12 May 2026", "2026/05/12", "12.5.2026". */
export const isDateShown = (text: string): boolean => date.test(text);
