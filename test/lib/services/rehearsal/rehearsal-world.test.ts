import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findings } from '../../../../lib/checks/index.ts';
import { missing } from '../../../../lib/checks/missing.ts';
import { fieldIds, fields } from '../../../../lib/fields/index.ts';
import { type MessageName, messages } from '../../../../lib/platform/messages.ts';
import { rehearsalWorld, sampleProfile } from '../../../../lib/services/rehearsal/rehearsal-world.ts';
import { sampleAnswers } from '../../../../lib/services/rehearsal/sample-answers.ts';

const company = '示例练习（广州）有限公司';
const begin = Date.UTC(2026, 10, 29, 2);

let time = begin;
let ask: ReturnType<typeof rehearsalWorld>;
beforeEach(() => {
  fakeBrowser.reset();
  time = begin;
  ask = rehearsalWorld({ lang: 'zh-CN', now: () => time });
});

const open = async () => {
  const reply = await ask('openGrant', { profileId: 'sample', subjectShown: company, confirmed: [] });
  if (!('grant' in reply)) throw new Error('asked for a confirmation');
  return reply.grant.id;
};

describe('the sample', () => {
  const files = fieldIds.filter((id) => ['image', 'images', 'video'].includes(fields[id].kind));
  const context = { today: '2026-11-29', lang: 'zh-CN', scans: new Set(files) } as const;

  it('has nothing a reviewer would reject, whatever year it is tried in', () => {
    for (const today of ['2026-11-29', '2031-01-01'])
      expect(findings(sampleAnswers, { ...context, today })).toEqual([]);
  });
  it('lacks the emergency number and nothing else', () => {
    expect(missing('first', sampleAnswers, context)).toEqual(['icp_subject.principal_info.emergency_contact']);
  });
});

describe('the rehearsal in place of the background', () => {
  it('knows the sample alone', async () => {
    expect(await ask('profilesHere', {})).toEqual([sampleProfile]);
    expect(JSON.stringify(sampleProfile)).toMatch(/示例/u);
  });

  it('answers within a grant, for a minute, until it is given back', async () => {
    const grantId = await open();
    const wish = { grantId, fieldIds: ['icp_subject.base_info.type', 'icp_subject.principal_info.emergency_contact'] };
    const answers = await ask('answersFor', wish as never);
    expect(answers).toMatchObject({ 'icp_subject.base_info.type': { value: ['企业'] } });
    expect(Object.keys(answers)).toHaveLength(1);
    await expect(ask('answersFor', { ...wish, grantId: 'another' } as never)).rejects.toThrow('grantOver');
    time += 60_000;
    await expect(ask('answersFor', wish as never)).rejects.toThrow('grantOver');
    const again = await open();
    await ask('closeGrant', { grantId: again });
    await expect(ask('answersFor', { ...wish, grantId: again } as never)).rejects.toThrow('grantOver');
  });

  it('asks before it fills into another subject’s form', async () => {
    const wish = { profileId: 'sample', subjectShown: '样板餐饮有限公司', confirmed: [] };
    expect(await ask('openGrant', wish)).toEqual({ confirm: ['subjectDiffers'] });
    expect(await ask('openGrant', { ...wish, confirmed: ['subjectDiffers'] })).toHaveProperty('grant');
  });

  it('judges by the real rules', async () => {
    const part = { ids: ['icp_subject.principal_info.mobile'], control: 'text', shown: ['1380013800'] } as const;
    const judged = await ask('judgeHere', { here: [part], earlier: [] } as never);
    expect(judged.findings).toMatchObject([{ severity: 'error', fields: ['icp_subject.principal_info.mobile'] }]);
    expect(judged.differs).toEqual(['icp_subject.principal_info.mobile']);
    expect(judged.profile).toBeUndefined();
    expect(await ask('judgeHere', { here: [], earlier: [], whole: true })).toMatchObject({
      profile: { name: company },
    });
  });

  it('refuses whatever would keep something, and touches no storage', async () => {
    const served = new Set<MessageName>([
      'setView',
      'hints',
      'banner',
      'profilesHere',
      'openGrant',
      'answersFor',
      'closeGrant',
      'judgeHere',
    ]);
    for (const name of Object.keys(messages) as MessageName[])
      if (!served.has(name)) await expect(ask(name, {} as never), name).rejects.toThrow('notAllowed');
    await open();
    await ask('setView', { off: true });
    expect([await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)]).toEqual([{}, {}]);
  });
});
