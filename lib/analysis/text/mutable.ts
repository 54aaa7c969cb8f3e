/** A type while it is being filled in. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
