import { expect, it } from 'vitest';
import { blankProfile, emptySide } from '../../../lib/services/profile.ts';
import { scansOf } from '../../../lib/services/scans-of.ts';

const paper = { id: 's', name: 'a.png', type: 'image/png', bytes: 1, width: 1, height: 1, addedAt: 0 };
const file = 'icp_applets.base_info.nrlx_details[].media';
const withTypes = (types: string[]) => ({
  id: 'a',
  ...emptySide(),
  saved: { 'icp_applets.base_info.nrlx_details[].type': types },
  scans: { [file]: [paper] },
});

it('the paper of a pre-approval goes to the page only where there is just one', () => {
  const profile = blankProfile('p', 0);
  expect(scansOf(file, profile, withTypes(['1']))).toEqual([paper]);
  expect(scansOf(file, profile, withTypes(['1', '2']))).toEqual([]);
});
