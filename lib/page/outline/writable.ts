/** The same, to be filled while the page is read. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
