import { controls } from './controls.ts';
import type { Kind } from './kind.ts';
import { labels } from './labels.ts';
import { layout } from './layout.ts';
import { options } from './options.ts';
import { people } from './people.ts';
import { sections } from './sections.ts';
import { strangers } from './strangers.ts';

const named = (group: string, kinds: Record<string, Kind>): [string, Kind][] =>
  Object.entries(kinds).map(([name, kind]) => [`${group}.${name}`, kind]);

/** Every kind of mutation by its name. */
export const kinds: ReadonlyMap<string, Kind> = new Map([
  ...named('labels', labels),
  ...named('layout', layout),
  ...named('sections', sections),
  ...named('strangers', strangers),
  ...named('people', people),
  ...named('controls', controls),
  ...named('options', options),
]);
