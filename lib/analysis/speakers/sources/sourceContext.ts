import type { References } from '../../coreference/readReferences';
import type { Scene } from '../scene/scene';
import { findAcronyms } from './findAcronyms';
import { findAges } from './findAges';
import { findBearers } from './findBearers';
import { findProperNames } from './findProperNames';
import { findRelatives } from './findRelatives';
import type { Source, SourceContext } from './source';

/** What a text says of those who may speak in it; `spoken` may grow as they do. Linear. */
export const sourceContext = (scene: Scene, references: References, spoken: readonly Source[] = []): SourceContext => ({
  scene,
  references,
  spoken,
  pronouns: new Map(),
  people: new Map(scene.people.map((person) => [person.id, person])),
  bearers: findBearers(references, scene),
  ages: findAges(scene),
  relatives: findRelatives(scene),
  properNames: findProperNames(scene),
  acronyms: findAcronyms(scene.text),
});
