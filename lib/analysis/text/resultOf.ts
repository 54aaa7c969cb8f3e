/** Goes through all steps at once, for the result alone. */
export function resultOf<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
