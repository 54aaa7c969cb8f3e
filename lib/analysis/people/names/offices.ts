/** Titles that are never surnames, so that "Sonder CEO Martha Kellerman" is a company, a title and a name. */
export const offices: ReadonlySet<string> = new Set(
  'ambassador ceo cfo chairman chairwoman congressman congresswoman coo director governor manager minister officer president professor secretary senator spokesman spokesperson spokeswoman vice-president'.split(
    ' ',
  ),
);
