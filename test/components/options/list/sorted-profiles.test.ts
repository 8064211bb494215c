import { describe, expect, it } from 'vitest';
import { sortedProfiles } from '../../../../components/options/list/sorted-profiles.ts';
import type { Reply } from '../../../../lib/platform/messages.ts';

const row = (name: string, updatedAt: number, usedAt?: number): Reply<'profiles'>[number] => ({
  id: name,
  name,
  applets: [],
  samePerson: false,
  tags: [],
  subjectName: '',
  peopleNames: [],
  tails: [],
  updatedAt,
  ...(usedAt !== undefined && { usedAt }),
  notes: [],
});
const rows = [row('示例公司10', 3), row('样本公司', 1, 9), row('示例公司2', 5, 2)];

describe('the list of profiles', () => {
  it.each([
    ['used', ['样本公司', '示例公司2', '示例公司10']],
    ['changed', ['示例公司2', '示例公司10', '样本公司']],
    ['name', ['示例公司2', '示例公司10', '样本公司']],
  ] as const)('sorted by %s', (sorting, names) => {
    expect(sortedProfiles(rows, sorting).map(({ name }) => name)).toEqual(names);
  });
});
