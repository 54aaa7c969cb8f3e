import { number, pluralForm } from './formats';
import { message, type Messages } from './message';

type Name = keyof Messages;

/** A string with a form for each plural category. */
type PluralName = { [K in Name]: K extends `${infer Stem}.other` ? Stem : never }[Name];

/** Without the types, which know the forms of English only: other languages have more. */
const formOf = message as (name: string, values: Readonly<Record<string, string>>) => string;

/**
 * The form of a string that goes with a number, which is filled in as `{count}`. The library's own plural forms are those of
 * English; here each category of `Intl.PluralRules` has a key, and each language file has those that its language needs.
 */
export const plural = (stem: PluralName, n: number): string => formOf(`${stem}.${pluralForm(n)}`, { count: number(n) });
