const date =
  /\b(19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(19|20)\d\d\b|\b(\d{1,2}(st|nd|rd|th)?\.? (de )?\p{L}{3,10}\.?,? (de )?|\p{L}{3,10}\.? \d{1,2}(st|nd|rd|th)?,? )(19|20)\d\d\b/u;

/** Whether the text holds a date with its year: "12 May 2026", "2026/05/12", "12.5.2026". */
export const isDateShown = (text: string): boolean => date.test(text);
