import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asides } from '../../../lib/platform/set-aside.ts';
import { changePassphrase } from '../../../lib/services/change-passphrase.ts';
import { copyList } from '../../../lib/services/copy-list.ts';
import { forgetDataKey } from '../../../lib/services/data-key.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import { lock } from '../../../lib/services/locking.ts';
import { profileKind } from '../../../lib/services/profile.ts';
import { listProfiles, readProfile, renameProfile } from '../../../lib/services/profiles.ts';
import { deleteProfile, listTrash, purge } from '../../../lib/services/trash.ts';
import { inVault, recordKey, seal, write } from '../../../lib/services/vault.ts';
import { z } from '../../../lib/zod.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { spoilTwice, startEmpty } from './fresh.ts';

startEmpty();

const take = async (body: unknown) => (await importBody(JSON.stringify(body))).profileId;
const read = (id: string) => inVault(() => readProfile(id));
const names = async () => (await listProfiles()).map(({ name }) => name);
const index = 'record:index:profiles';
const spoil = (key: string) => spoilTwice(key, { version: 1, iv: 'AAAAAAAAAAAAAAAA', data: 'AAAA' });

describe('profiles', () => {
  it('are renamed, but not alike and not to nothing', async () => {
    const id = await take(company);
    await take(person);
    await renameProfile(id, ' 客户甲 ');
    expect((await names()).sort()).toEqual(['周示例', '客户甲']);
    await renameProfile(id, '客户甲');
    await expect(renameProfile(id, '周示例')).rejects.toMatchObject({ fault: 'nameTaken' });
    await expect(renameProfile(id, '  ')).rejects.toMatchObject({ fault: 'badName' });
    await expect(renameProfile(id, '长'.repeat(61))).rejects.toMatchObject({ fault: 'badName' });
    await expect(renameProfile('none', '新')).rejects.toMatchObject({ fault: 'noSuchProfile' });
  });

  it('are removed for good without a trace', async () => {
    const id = await take(company);
    await deleteProfile(id);
    expect(await listProfiles()).toEqual([]);
    await expect(read(id)).rejects.toMatchObject({ fault: 'noSuchProfile' });
    await expect(deleteProfile(id)).rejects.toMatchObject({ fault: 'noSuchProfile' });
    await purge(id);
    expect(await listTrash()).toEqual([]);
    const left = Object.keys(await fakeBrowser.storage.local.get(null)).sort();
    expect(left).toEqual(['record:index:drafts', index, 'record:index:trash', 'vault:key']);
  });

  it('all stay when many are saved at once', async () => {
    const bodies = Array.from({ length: 12 }, (_, at) => ({
      ...company,
      icp_subject: { ...company.icp_subject, base_info: { ...company.icp_subject.base_info, name: `示例公司${at}` } },
    }));
    await Promise.all(bodies.map(take));
    expect((await names()).sort()).toEqual(bodies.map(({ icp_subject }) => icp_subject.base_info.name).sort());
  });
});

describe('the index', () => {
  it('of an earlier version is made again from the profiles, and kept', async () => {
    const id = await take(company);
    const now = await listProfiles();
    await write([await seal({ kind: 'index', version: 1, schema: z.unknown() }, 'profiles', [{ id, name: 'x' }])]);
    forgetDataKey();
    expect(await listProfiles()).toEqual(now);
    expect(await asides()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(index)).toMatchObject({ [index]: { version: 2 } });
  });

  it('is not what could not be written', async () => {
    const id = await take(company);
    const before = await names();
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
    await expect(renameProfile(id, '客户甲')).rejects.toMatchObject({ fault: 'notSaved' });
    fakeBrowser.storage.local.set = set;
    expect(await names()).toEqual(before);
  });

  it('is read no more once the vault is locked', async () => {
    await take(company);
    await changePassphrase(undefined, 'long enough 2026');
    expect(await names()).toHaveLength(1);
    await lock();
    await expect(listProfiles()).rejects.toMatchObject({ fault: 'locked' });
  });
});

describe('damage', () => {
  it('to one profile sets it aside and leaves the others', async () => {
    const id = await take(company);
    await take(person);
    await spoil(recordKey(profileKind, id));
    await expect(read(id)).rejects.toMatchObject({ fault: 'damaged' });
    expect(await names()).toEqual(['周示例']);
    expect((await asides()).map(({ from }) => from)).toEqual([
      `local:record:profile:${id}`,
      `copy:record:profile:${id}`,
    ]);
  });

  it.each([
    ['damaged', () => spoil(index)],
    ['lost', () => fakeBrowser.storage.local.remove(index)],
  ])('an index that is %s is made again from the profiles', async (_, harm) => {
    const id = await take(company);
    await take(person);
    const before = await listProfiles();
    await harm();
    forgetDataKey(); // what was read before is known no more, as in a new worker
    expect(await listProfiles()).toEqual(before);
    await renameProfile(id, '客户甲');
    expect((await names()).sort()).toEqual(['周示例', '客户甲']);
  });

  it('to index and one profile leaves the rest', async () => {
    const id = await take(company);
    await take(person);
    await spoil(recordKey(profileKind, id));
    await spoil(index);
    forgetDataKey();
    expect(await names()).toEqual(['周示例']);
    expect(await asides()).toHaveLength(3); // the profile twice, of the index there is no copy
  });
});

describe('the copy list', () => {
  it('has every answer in the order of the form, as a person types it', async () => {
    const list = await copyList(await take(company));
    const text = Object.fromEntries(list.map(({ id, text }) => [id, text]));
    expect(list.length).toBeGreaterThan(30);
    expect(list.slice(0, 4).map(({ text }) => text)).toEqual(['广东省', '深圳市', '南山区', '企业']);
    expect(text).toMatchObject({
      'icp_applets.principal_info.certificate_validity_date_end': '长期',
      'icp_applets.base_info.service_content_types': '生活服务 / 工具、信息传输、软件和信息技术服务业 / 软件开发',
    });
    expect(list.map(({ id }) => id)).not.toContain('miit.mobile'); // two persons: which is not known here
  });

  it('has the ministry’s rows where one person gets every SMS', async () => {
    const list = await copyList(await take(person));
    expect(list).toContainEqual({ id: 'miit.certificate_tail', text: '200005' });
  });

  it('shows what no code stands for as it was saved', async () => {
    const { icp_subject, icp_applets } = company;
    const list = await copyList(await take({ icp_subject: { ...icp_subject, base_info: { type: 77 } }, icp_applets }));
    expect(list[0]).toEqual({ id: 'icp_subject.base_info.type', text: '77' });
  });
});
