/** A package that is in the download, as Vite lists it. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** The licence's SPDX identifier. */
  readonly identifier?: string;
  /** The licence's text; absent where the package has no file of it. */
  readonly text?: string;
}

interface NoticeParts {
  readonly own: Bundled;
  /** In any order; one that is in several bundles comes several times. */
  readonly packages: readonly Bundled[];
  /** The text of a package's licence where the package has none. */
  readonly missing: (name: string) => string | undefined;
  /** A paragraph for each list or set of weights: what it is, its sources, their licences. */
  readonly data: readonly string[];
  /** The whole of the Apache License, to which packages and data refer by its name alone. */
  readonly apache: string;
}

/** The notice as HTML. Throws where the licence of a package, or its text, is not known. */
export function writeNotice({ own, packages, missing, data, apache }: NoticeParts): string {
  const licences = packages.map((one) => licenceOf(one, missing)).sort((a, b) => (a.heading < b.heading ? -1 : 1));
  const byHeading = new Map([licenceOf(own, missing), ...licences].map((licence) => [licence.heading, licence]));
  return [
    ...byHeading.values(),
    { heading: 'Word lists and weights', text: data.join('\n\n') },
    { heading: 'Apache License 2.0', text: apache },
  ]
    .map(({ heading, text }) => `<section><h2>${escaped(heading)}</h2><pre>${escaped(text.trim())}</pre></section>`)
    .join('\n');
}

function licenceOf({ name, version, identifier, text }: Bundled, missing: NoticeParts['missing']) {
  const whole = text ?? missing(name);
  if (identifier === undefined || whole === undefined)
    throw new Error(`The licence of ${name} ${version} is not known.`);
  return { heading: `${name} ${version} · ${identifier}`, text: whole };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
