import { expect, it } from 'vitest';
import { inDatabase } from '../../../lib/platform/database.ts';
import { newDataKey, wrap } from '../../../lib/platform/key-record.ts';
import { dropSpareKey } from '../../../lib/services/drop-spare-key.ts';
import { keyName } from '../../../lib/services/key-on-disk.ts';
import { type Kind, open, seal, write } from '../../../lib/services/vault.ts';
import { z } from '../../../lib/zod.ts';
import { startEmpty } from './fresh.ts';

startEmpty();

const kind: Kind<string> = { kind: 'sample', version: 1, schema: z.string() };
const deviceKeys = () => inDatabase((database) => database.getAllKeys('keys'));

it('leaves the device key where the vault opens by it', async () => {
  await write([await seal(kind, 'a', 'kept')]);
  await dropSpareKey();
  expect(await deviceKeys()).toEqual(['device']);
  expect(await open(kind, 'a')).toBe('kept');
});

it('deletes it where a passphrase opens the vault; another is made when it is needed', async () => {
  await write([{ key: keyName, value: await wrap(newDataKey(), '一共八个字的口令') }]);
  await dropSpareKey();
  expect(await deviceKeys()).toEqual([]);
  await write([{ key: keyName, value: await wrap(newDataKey()) }]);
  await write([await seal(kind, 'a', 'kept')]);
  expect(await deviceKeys()).toEqual(['device']);
  expect(await open(kind, 'a')).toBe('kept');
});
