import { Refused } from '../../platform/refused.ts';
import { type Settings, settingsShape } from '../../platform/settings-shape.ts';
import { type Filing, filing } from '../../tracker/filing.ts';
import { profileKind } from '../profile.ts';
import { filingDetailKind } from '../tracking/filing-detail.ts';
import { trashKind } from '../trash.ts';
import { type Kind, parsedAs } from '../vault.ts';
import type { Item } from './lines.ts';

const settingsKind: Kind<Settings> = { kind: 'settings', version: 1, schema: settingsShape };
// In the clear where it is kept, and encrypted in a backup like the rest.
const filingKind: Kind<Filing> = { kind: 'filing', version: 1, schema: filing };

/** Every kind of record in a backup but scans, which are bytes. Scans come last: who restores knows by then which to take. */
export const smallKinds = {
  profile: profileKind,
  trash: trashKind,
  filing: filingKind,
  filingDetail: filingDetailKind,
  settings: settingsKind,
};
export type SmallKind = keyof typeof smallKinds;
export type ValueOf<K extends SmallKind> = (typeof smallKinds)[K] extends Kind<infer T> ? T : never;

/** Scans, as packed with name and type. */
export const scanKind = { kind: 'scan', version: 1 };

export const smallItem = <K extends SmallKind>(kind: K, id: string, value: ValueOf<K>): Item => ({
  kind,
  id,
  version: smallKinds[kind].version,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});

export const isSmall = (kind: string): kind is SmallKind => Object.hasOwn(smallKinds, kind);

/** The value of a record of a backup, as the present version has it. */
export function itemValue<K extends SmallKind>(kind: K, { version, bytes }: Item): ValueOf<K> {
  const { version: ours } = smallKinds[kind];
  if (version > ours) throw new Refused('newerBackup');
  try {
    return parsedAs(smallKinds[kind] as Kind<ValueOf<K>>, version, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new Refused('damagedBackup');
  }
}
