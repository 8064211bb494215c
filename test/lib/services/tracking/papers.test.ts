import { beforeEach, describe, expect, it } from 'vitest';
import type { Saved } from '../../../../lib/fields/saved.ts';
import { importBody } from '../../../../lib/services/import-body.ts';
import { profileHandlers } from '../../../../lib/services/profile-handlers.ts';
import { protect } from '../../../../lib/services/protect.ts';
import { filingHandlers } from '../../../../lib/services/tracking/filing-handlers.ts';
import { papersUntil } from '../../../../lib/services/tracking/papers-until.ts';
import { readFilings } from '../../../../lib/services/tracking/read-filings.ts';
import { company } from '../../../sample/company.ts';
import { alarmAt, day, follow, followFromEmpty } from './kit.ts';

const subjectEnd = 'icp_subject.principal_info.certificate_validity_date_end';
const appletEnd = 'icp_applets.principal_info.certificate_validity_date_end';
const same = 'ui.applet_principal_same_as_subject';

describe('the first document to expire', () => {
  it.each<[string, Saved, string[], string | undefined]>([
    ['the earlier of both principals’', { [subjectEnd]: '20300501', [appletEnd]: '20280930' }, [], '20280930'],
    ['a scan’s, where that is earlier', { [subjectEnd]: '20300501' }, ['20271231', '20290101'], '20271231'],
    ['none of what holds for good', { [subjectEnd]: '长期', [appletEnd]: '长期' }, [], undefined],
    ['the one with an end', { [subjectEnd]: '长期', [appletEnd]: '20280930' }, [], '20280930'],
    ['none of what is no day', { [subjectEnd]: '2028', [appletEnd]: '20280231' }, ['', 'x'], undefined],
    [
      'the subject principal’s, where one person holds both roles',
      { [subjectEnd]: '20300501', [appletEnd]: '20200101', [same]: '1' },
      [],
      '20300501',
    ],
    ['none of nothing', {}, [], undefined],
  ])('is %s', (_, saved, scans, expected) => {
    expect(
      papersUntil(
        saved,
        scans.map((until) => ({ until })),
      ),
    ).toBe(expected);
  });
});

describe('a filing linked to a profile', () => {
  followFromEmpty();
  beforeEach(async () => void (await protect()));

  const until = async () => (await readFilings()).listed.map(({ filing }) => filing.papersUntil);
  const add = (detail: object) =>
    filingHandlers.addFiling({ label: 'x', kind: 'first', combined: false, events: [], detail });
  const save = async (profileId: string, end: string) => {
    const draft = await profileHandlers.readProfile({ profileId });
    const saved = { ...draft.saved, [subjectEnd]: end };
    await profileHandlers.saveProfile({ draft: { ...draft, saved } });
  };

  it('takes the day from it: when added, when linked, and when the profile is saved', async () => {
    const { profileId } = await importBody(JSON.stringify(company));
    await save(profileId, '20280115');
    await add({ profileId });
    expect(await until()).toEqual(['20280115']);
    await save(profileId, '20270302');
    expect(await until()).toEqual(['20270302']);
    // 90 days before the end of that day in China, at the end of the quiet hours.
    expect(await alarmAt('filings')).toBe(Date.UTC(2027, 2, 3) - 90 * day);

    const other = await follow();
    await filingHandlers.setFilingDetail({ filingId: other, detail: { profileId } });
    expect(await until()).toEqual(['20270302', '20270302']);
  });

  it('of another profile, or of none, is left alone', async () => {
    const { profileId } = await importBody(JSON.stringify(company));
    const other = await profileHandlers.duplicateProfile({ profileId });
    await add({ profileId: other.profileId });
    await follow({ papersUntil: '20290101' });
    const before = await until();
    await save(profileId, '20270302');
    expect(await until()).toEqual(before);
  });
});
