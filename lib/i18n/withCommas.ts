import { message } from './message';

/** The parts that there are, with a comma between them. */
export const withCommas = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(message('comma'));
