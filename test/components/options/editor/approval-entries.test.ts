import { describe, expect, it } from 'vitest';
import { approvalsOf, withApprovals } from '../../../../components/options/editor/approval-entries.ts';
import type { ProfileDraft, ScanRef } from '../../../../lib/platform/profile-messages.ts';

const scan = (id: string): ScanRef => ({
  id,
  name: `${id}.png`,
  type: 'image/png',
  bytes: 1,
  width: 1,
  height: 1,
  addedAt: 0,
});
const type = 'icp_applets.base_info.nrlx_details[].type';
const number = 'icp_applets.base_info.nrlx_details[].code';
const file = 'icp_applets.base_info.nrlx_details[].media';
const second = 'icp_applets.base_info.nrlx_details[1].media';

type Side = Pick<ProfileDraft, 'saved' | 'scans'>;
const side: Side = {
  saved: { [type]: ['1', '2'], [number]: ['', '新出网证001'], 'icp_applets.base_info.name': '示例' },
  scans: { [file]: [scan('a')], [second]: [scan('b')], 'icp_materials.commitment_letter': [scan('c')] },
};

describe('pre-approvals of a mini program', () => {
  it('are entries: kind, number and paper side by side', () => {
    expect(approvalsOf(side)).toEqual([
      { type: '1', number: '', scans: [scan('a')] },
      { type: '2', number: '新出网证001', scans: [scan('b')] },
    ]);
  });

  it('go back as they came, with all else untouched', () => {
    expect(withApprovals(side, approvalsOf(side))).toEqual(side);
  });

  it('keep each paper with its number when an entry before is taken away', () => {
    const left = withApprovals(side, approvalsOf(side).slice(1));
    expect(left).toEqual({
      saved: { [type]: ['2'], [number]: ['新出网证001'], 'icp_applets.base_info.name': '示例' },
      scans: { [file]: [scan('b')], 'icp_materials.commitment_letter': [scan('c')] },
    });
  });

  it('leave nothing behind when the last is taken away', () => {
    expect(withApprovals(side, [])).toEqual({
      saved: { 'icp_applets.base_info.name': '示例' },
      scans: { 'icp_materials.commitment_letter': [scan('c')] },
    });
  });

  it('imported with numbers and no kinds lose nothing', () => {
    const odd: Side = { saved: { [number]: ['A', 'B'] }, scans: {} };
    expect(approvalsOf(odd).map((entry) => entry.number)).toEqual(['A', 'B']);
  });
});
