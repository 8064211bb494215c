import { company } from '../sample/company.ts';
import { person } from '../sample/person.ts';
import { firstCut } from './first-cut.ts';
import { type Ask, empty, get, type Outcome, restore } from './world.ts';

/** Something a person does. `prepare`: what went before, undisturbed; the deed itself is what is disturbed. */
export interface Scenario<Found = unknown> {
  name: string;
  passphrase?: string;
  /** A browser profile to begin from, where it is not a vault that stands open and empty. */
  begin?: 'nothing chosen' | 'first version';
  prepare(): Promise<Found>;
  deed(ask: Ask, found: Found): Promise<Outcome>;
}

const row = <Found>(scenario: Scenario<Found>): Scenario<Found> => scenario;
const text = JSON.stringify(company);
const other = JSON.stringify(person);
const imported = async () => (await get('importBody', { text })).profileId;
const passphrase = '示例密码 correct horse';
const picture = { name: '示例执照.jpg', type: 'image/jpeg', data: btoa('示例'.length + 'x'.repeat(600)) };
const licence = 'icp_subject.organize_info.certificate_photo';

const edited = async (profileId: string) => {
  const draft = await get('readProfile', { profileId });
  return {
    ...draft,
    tags: ['示例标签'],
    saved: { ...draft.saved, 'icp_subject.principal_info.mobile': '13900139009' },
  };
};

const withScan = (draft: Awaited<ReturnType<typeof edited>>, id: string) => {
  const { name, type } = picture;
  return { ...draft, scans: { [licence]: [{ id, name, type, bytes: 600, width: 1280, height: 720, addedAt: 1 }] } };
};

/** A profile with a scan, in a backup; gone from here since, and about to be brought back. */
async function aboutToRestore(): Promise<{
  restoreId: string;
  lines: string[];
  choices: { id: string; how: 'add' }[];
}> {
  const draft = await edited(await imported());
  const { scanId } = await get('putScan', picture);
  await get('saveProfile', { draft: withScan(draft, scanId) });
  const { backupId } = await get('beginBackup', { scans: true, passphrase });
  const file: string[] = [];
  for (let done = false; !done; ) {
    const next = await get('backupLines', { backupId });
    file.push(...next.lines);
    ({ done } = next);
  }
  await get('deleteProfile', { profileId: draft.id ?? '' });
  await get('purge', { profileId: draft.id ?? '' });
  await get('importBody', { text: other });
  const [header = '', ...lines] = file;
  const { restoreId } = await get('openBackup', { header, passphrase });
  await get('checkBackup', { restoreId, from: 1, lines });
  const { rows } = await get('previewRestore', { restoreId });
  const choices = rows.map(({ id }) => ({ id, how: 'add' as const }));
  return { restoreId, lines, choices };
}

const minuteAgo = () => Date.now() - 60_000;
const submitted = () => ({ id: 'e1', type: 'submitted' as const, at: minuteAgo(), noted: 0 });
const detail = { applet: '示例小程序', notes: '示例备注' };
const about = { label: '示例标签', kind: 'first', combined: false } as const;

/** A filing that is followed, under review, with something about it in the vault. */
const followed = async () => (await get('addFiling', { ...about, events: [submitted()], detail })).filingId;
const sms = (filingId: string) =>
  ({ filingId, verifier: 'subjectPrincipal', code: '482915', receivedAt: minuteAgo(), eventId: 'e2' }) as const;
const waiting = async () => {
  const filingId = await followed();
  await get('takeSms', sms(filingId));
  return filingId;
};
const rejection = { field: '主体负责人', reason: '示例原因', suggestion: '示例建议' };

const teaching = (label: string, as: string) => ({
  signature: {
    step: '',
    section: '主体负责人信息',
    label,
    controls: [{ kind: 'text' as const, inputType: '', prompt: '', own: '', short: false }],
  },
  printed: label,
  nth: 0,
  as,
});
/** A row of the console that was taught. */
const taughtOne = async () => {
  const { rules } = await get('teach', teaching('示例随身电话', 'icp_subject.principal_info.mobile'));
  return rules[0]?.id ?? '';
};

/** One row for each change a person can make. */
export const scenarios = [
  row({
    name: 'the first choice, without a passphrase',
    begin: 'nothing chosen',
    prepare: async () => undefined,
    deed: (ask) => ask('protect', {}),
  }),
  row({
    name: 'the first choice, with a passphrase',
    begin: 'nothing chosen',
    prepare: async () => undefined,
    deed: (ask) => ask('protect', { passphrase }),
    passphrase,
  }),
  row({
    name: 'what the first version kept',
    begin: 'first version',
    prepare: async () => undefined,
    deed: (ask) => ask('protect', {}),
  }),
  row({ name: 'an import', prepare: imported, deed: (ask) => ask('importBody', { text: other }) }),
  row({
    name: 'an edited profile',
    prepare: async () => {
      const draft = await edited(await imported());
      await get('keepDraft', { key: draft.id ?? '', draft });
      return draft;
    },
    deed: (ask, draft) => ask('saveProfile', { draft }),
  }),
  row({
    name: 'a draft',
    prepare: async () => edited(await imported()),
    deed: (ask, draft) => ask('keepDraft', { key: draft.id ?? '', draft }),
  }),
  row({
    name: 'a new name',
    prepare: imported,
    deed: (ask, profileId) => ask('renameProfile', { profileId, name: '示例客户' }),
  }),
  row({ name: 'a duplicate', prepare: imported, deed: (ask, profileId) => ask('duplicateProfile', { profileId }) }),
  row({ name: 'a deletion', prepare: imported, deed: (ask, profileId) => ask('deleteProfile', { profileId }) }),
  row({
    name: 'a deletion undone',
    prepare: async () => {
      const profileId = await imported();
      await get('deleteProfile', { profileId });
      return profileId;
    },
    deed: (ask, profileId) => ask('undelete', { profileId }),
  }),
  row({
    name: 'a deletion for good',
    prepare: async () => {
      const profileId = await imported();
      await get('deleteProfile', { profileId });
      return profileId;
    },
    deed: (ask, profileId) => ask('purge', { profileId }),
  }),
  row({
    name: 'a scan and the profile that holds it',
    prepare: async () => edited(await imported()),
    deed: async (ask, draft) => {
      const put = await ask('putScan', picture);
      if (put === 'ended' || 'fault' in put) return put;
      const { scanId: id } = put.reply as { scanId: string };
      return ask('saveProfile', { draft: withScan(draft, id) });
    },
  }),
  row({
    name: 'a form saved to its profile',
    prepare: async () => {
      const profileId = await imported();
      const values = { 'icp_subject.principal_info.mobile': ['13900139009'] };
      return get('previewCapture', { profileId, values });
    },
    deed: (ask, { captureId }) => ask('saveCapture', { captureId }),
  }),
  row({
    name: 'a grant to fill',
    prepare: imported,
    deed: (ask, profileId) => ask('openGrant', { profileId, confirmed: [] }),
  }),
  row({
    name: 'a passphrase set later',
    prepare: imported,
    deed: (ask) => ask('changePassphrase', { to: passphrase }),
    passphrase,
  }),
  row({
    name: 'a new profile',
    prepare: async () => edited(await imported()),
    deed: (ask, { id: _, basedOn: __, ...draft }) => ask('saveProfile', { draft: { ...draft, name: '示例新档案' } }),
  }),
  row({
    name: 'a draft dropped',
    prepare: async () => {
      const draft = await edited(await imported());
      await get('keepDraft', { key: 'd', draft });
    },
    deed: (ask) => ask('dropDraft', { key: 'd' }),
  }),
  row({
    name: 'a shared person changed in both of their profiles',
    prepare: async () => {
      const profileId = await imported();
      const twin = await get('duplicateProfile', { profileId });
      const role = 'subjectPrincipal';
      const { personId } = await get('sharePerson', { profileId, role, into: role });
      const other = await get('readProfile', { profileId: twin.profileId });
      await get('saveProfile', { draft: { ...other, people: { [role]: personId } } });
      return edited(profileId);
    },
    deed: (ask, draft) => ask('saveProfile', { draft }),
  }),
  row({
    name: 'unlocking',
    passphrase,
    prepare: async () => {
      await imported();
      await get('changePassphrase', { to: passphrase });
      await get('lock', {});
    },
    deed: (ask) => ask('unlock', { passphrase }),
  }),
  row({
    name: 'a filing to follow',
    prepare: async () => undefined,
    deed: (ask) => ask('addFiling', { ...about, events: [submitted()], detail }),
  }),
  row({
    name: 'a filing’s event',
    prepare: followed,
    deed: (ask, filingId) =>
      ask('noteEvent', { filingId, event: { id: 'e2', type: 'withdrawn', at: minuteAgo(), noted: 0 } }),
  }),
  row({
    name: 'a filing’s event undone',
    prepare: followed,
    deed: (ask, filingId) => ask('undoEvent', { filingId, eventId: 'e1' }),
  }),
  row({ name: 'a filing’s SMS', prepare: followed, deed: (ask, filingId) => ask('takeSms', sms(filingId)) }),
  row({
    name: 'a filing’s new label',
    prepare: followed,
    deed: (ask, filingId) => ask('changeFiling', { filingId, label: '示例新标签' }),
  }),
  row({ name: 'a filing removed', prepare: followed, deed: (ask, filingId) => ask('removeFiling', { filingId }) }),
  row({
    name: 'a filing brought back',
    prepare: async () => {
      const filingId = await followed();
      await get('removeFiling', { filingId });
      return filingId;
    },
    deed: (ask, filingId) => ask('bringBackFiling', { filingId }),
  }),
  row({
    name: 'a filing’s names',
    prepare: followed,
    deed: (ask, filingId) => ask('setFilingDetail', { filingId, detail: { notes: '示例新备注' } }),
  }),
  row({
    name: 'a filing’s rejection, read from the console',
    prepare: followed,
    deed: (ask, filingId) => ask('noteStatus', { filingId, code: '3', eventId: 'e2', rejections: [rejection] }),
  }),
  row({
    name: 'a kind of entry put away',
    prepare: followed,
    deed: (ask) => ask('putAwayEntry', { kind: 'file' }),
  }),
  row({
    name: 'all kinds of entries told of again',
    prepare: async () => {
      await followed();
      await get('putAwayEntry', { kind: 'file' });
    },
    deed: (ask) => ask('tellEntriesAgain', {}),
  }),
  row({
    name: 'a filing’s answer of the ministry’s page',
    prepare: waiting,
    deed: (ask) => ask('noteResult', { result: '20', eventId: 'e3' }),
  }),
  row({
    name: 'a filing’s answer taken back',
    prepare: async () => {
      const filingId = await waiting();
      await get('noteResult', { result: '2', eventId: 'e3' });
      return filingId;
    },
    deed: (ask, filingId) => ask('undoResult', { filingId, eventId: 'e3' }),
  }),
  row({
    name: 'how to be reminded of filings',
    prepare: followed,
    deed: (ask) => ask('setReminderSettings', { labels: false }),
  }),
  row({
    name: 'a filing put off',
    prepare: waiting,
    deed: (ask, filingId) => ask('snooze', { filingId, minutes: 30 }),
  }),
  row({
    name: 'a row taught',
    prepare: taughtOne,
    deed: (ask) => ask('teach', teaching('示例私人邮箱', 'icp_subject.principal_info.email')),
  }),
  row({
    name: 'what was taught of a row changed',
    prepare: taughtOne,
    deed: (ask) => ask('teach', teaching('示例随身电话', 'never')),
  }),
  row({ name: 'what was taught forgotten in the page', prepare: taughtOne, deed: (ask, id) => ask('forget', { id }) }),
  row({
    name: 'what was taught forgotten',
    prepare: taughtOne,
    deed: (ask, id) => ask('forgetTaught', { site: 'wechat', id }),
  }),
  row({
    name: 'all that was taught forgotten',
    prepare: taughtOne,
    deed: (ask) => ask('forgetAllTaught', {}),
  }),
  row({
    name: 'a backup restored',
    prepare: aboutToRestore,
    deed: async (ask, { restoreId, lines, choices }) => {
      const begun = await ask('beginRestore', { restoreId, choices, trash: true, settings: false });
      if (begun === 'ended' || 'fault' in begun) return begun;
      const put = await ask('restoreLines', { restoreId, from: 1, lines });
      return put === 'ended' || 'fault' in put ? put : ask('finishRestore', { restoreId });
    },
  }),
] as Scenario[];

export const beginnings: Record<'open' | NonNullable<Scenario['begin']>, () => Promise<void>> = {
  open: () => restore(empty),
  'nothing chosen': () => restore(empty),
  'first version': async () => restore(await firstCut()),
};
