type InKey<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<InKey<Rest>>}`
  : Name;

/** A name as it stands in the names of strings, in camel case: `just-before` is `justBefore`. */
export const inKey = <Name extends string>(name: Name) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as InKey<Name>;
