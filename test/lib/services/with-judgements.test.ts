import { expect, it } from 'vitest';
import { judgedRows, type PageFinding } from '../../../lib/services/judged-rows.ts';
import { withJudgements } from '../../../lib/services/with-judgements.ts';
import { fakeAssisting, row } from '../../components/overlay/fake-assisting.ts';

const mobile = row('icp_subject.principal_info.mobile', '手机号码');
const email = row('icp_subject.principal_info.email', '电子邮箱');
const finding: PageFinding = {
  rule: 'mobile-form',
  fields: ['icp_subject.principal_info.mobile', 'icp_subject.principal_info.emergency_contact'],
  label: '手机号码',
  section: '主体负责人信息',
  place: 'here',
  severity: 'warning',
  message: '号码不对。',
  fix: '改。',
  source: 'https://sample.example/',
  seen: '2026-11',
};
const note = { text: '号码不对。改。', source: finding.source, seen: finding.seen, severity: 'warning' };

it('rows carry what was found, that nothing was, and that they differ; of others nothing is said', () => {
  const rows = [mobile, email, row('?1', '备用项')];
  expect([
    ...judgedRows(rows, {
      findings: [finding],
      valid: ['icp_subject.principal_info.email'],
      differs: ['icp_subject.principal_info.email'],
    }),
  ]).toEqual([
    [mobile.key, { worst: 'warning', notes: [note] }],
    [email.key, { notes: [], differs: true }],
  ]);
});

it('judgements lie over the rows, are heard of, and keep the state the same while nothing changes', () => {
  const under = fakeAssisting({ rows: [mobile, email] });
  const assisting = withJudgements(under);
  let heard = 0;
  const stop = assisting.subscribe(() => {
    heard += 1;
  });
  assisting.judge(new Map([[mobile.key, { notes: [] }]]));
  expect(assisting.state().rows.map(({ judged }) => judged)).toEqual([{ notes: [] }, undefined]);
  expect(assisting.state()).toBe(assisting.state());
  under.say({ step: '2' });
  assisting.point(email.key);
  expect(assisting.state()).toMatchObject({ step: '2', pointed: { key: email.key } });
  expect(heard).toBe(3);
  stop();
  assisting.judge(new Map());
  under.say({});
  expect(heard).toBe(3);
});
