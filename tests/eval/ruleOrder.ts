/** The rules of `lib/analysis/speakers` as they run. One that is missing here is shown after these. */
export { ruleOrder } from '../../lib/analysis/speakers/attributeQuotes';
