import { groupOf } from '../fields/groups.ts';
import { type FieldId, fieldIds, fields } from '../fields/index.ts';
import type { Decision } from './decide.ts';

/** Rows every filing has, whoever files, by their section: where that stands on a page, so should they. */
const always = Map.groupBy(
  fieldIds.filter((id) => fields[id].required === true && fields[id].answer === 'saved'),
  (id) => fields[id].section,
);

/** Of a row that was left alone: it may be one that is missed, called otherwise. */
const maybeMissed: ReadonlySet<string> = new Set(['unknownLabel', 'severalMeanings', 'misfit', 'competing', 'unsure']);

/**
 * What a form is known by and this one lacks, while something on it is not recognised: the site may have changed it.
 * Rows that are always there, of sections most of which stand on the page; `title`: whose rows these are is said nowhere.
 */
export function movedAnchors({ isForm, step, found, unfound }: Decision): readonly (FieldId | 'title')[] {
  // A row without words may be one that was filled: its prompt is gone.
  const unclear = unfound
    .filter(({ label }) => label !== '')
    .map(({ reasons }) => reasons[0]?.because ?? '')
    .filter((because) => maybeMissed.has(because));
  if (!isForm || unclear.length === 0) return [];
  const groups = new Set(found.map(({ group }) => group));
  const sections = new Set(found.map(({ section }) => section));
  const missed = [...sections].flatMap((section) => {
    const expected = always.get(section) ?? [];
    const missing = expected.filter((id) => !groups.has(groupOf(id)));
    return missing.length * 2 < expected.length ? missing : [];
  });
  return [...(!step && unclear.includes('severalMeanings') ? (['title'] as const) : []), ...missed];
}
