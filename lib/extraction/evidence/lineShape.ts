/** What stands around a label: "- Advertisement -", "[Read more]", "【编辑：…】". A quotation mark is not among it. */
const around = /^[\p{Pd}\p{So}\p{Sm}[\](){}【】•·*#|/:.…→\s]+|[\p{Pd}\p{So}\p{Sm}[\](){}【】•·*#|/:.…→\s]+$/gu;

/**
 * The line without what is set around it, in lower case, as the patterns of the lexicon are: to have long ones ignore case
 * would take the browser four times as long to compile them.
 */
export const bareLine = (text: string): string => text.replace(around, '').toLowerCase();
