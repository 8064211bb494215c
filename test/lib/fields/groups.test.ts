import { describe, expect, it } from 'vitest';
import { groupOf, groups, togetherOf } from '../../../lib/fields/groups.ts';
import { fieldIds, fields } from '../../../lib/fields/index.ts';

const principal = 'icp_subject.principal_info';

describe('groups', () => {
  it.each([
    [
      'icp_subject.region',
      ['icp_subject.base_info.province', 'icp_subject.base_info.city', 'icp_subject.base_info.district'],
    ],
    [
      `${principal}.validity`,
      [`${principal}.certificate_validity_date_start`, `${principal}.certificate_validity_date_end`],
    ],
    [`${principal}.certificate_photo`, [`${principal}.certificate_photo_front`, `${principal}.certificate_photo_back`]],
    [
      'icp_applets.approval',
      [
        'icp_applets.base_info.nrlx_details[].type',
        'icp_applets.base_info.nrlx_details[].code',
        'icp_applets.base_info.nrlx_details[].media',
      ],
    ],
    [`${principal}.mobile`, [`${principal}.mobile`]],
  ])('%s', (group, rows) => {
    expect(groups.get(group)).toEqual(rows);
  });

  it('hold every row once, each row of several with its own part', () => {
    expect([...groups.values()].flat().toSorted()).toEqual(fieldIds.toSorted());
    for (const [group, rows] of groups) {
      const parts = rows.map((id) => fields[id].part);
      expect(new Set(parts).size, group).toBe(rows.length);
      expect(
        parts.every((part) => (part === undefined) === (rows.length === 1)),
        group,
      ).toBe(true);
      expect(rows.every((id) => groupOf(id) === group)).toBe(true);
    }
  });
});

describe('rows written all or none', () => {
  it('certificate type, number and validity of a principal', () => {
    expect(togetherOf(`${principal}.certificate_number`)).toEqual([
      `${principal}.certificate_type`,
      `${principal}.certificate_number`,
      `${principal}.certificate_validity_date_start`,
      `${principal}.certificate_validity_date_end`,
    ]);
    expect(togetherOf('icp_applets.principal_info.certificate_type')).toHaveLength(4);
  });

  it('certificate of the organizer, region, approval', () => {
    expect(togetherOf('icp_subject.organize_info.certificate_number')).toEqual([
      'icp_subject.organize_info.certificate_type',
      'icp_subject.organize_info.certificate_number',
    ]);
    expect(togetherOf('icp_subject.base_info.city')).toHaveLength(3);
    expect(togetherOf('icp_applets.base_info.nrlx_details[].code')).toHaveLength(3);
  });

  it('any other row alone', () => {
    expect(togetherOf(`${principal}.mobile`)).toEqual([`${principal}.mobile`]);
  });
});
