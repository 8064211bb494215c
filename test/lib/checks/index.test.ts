import { describe, expect, it } from 'vitest';
import { findings } from '../../../lib/checks/index.ts';
import { ofCompany, ofPerson, today } from './drafts.ts';

describe('findings', () => {
  it.each([
    ['an organisation', ofCompany],
    ['an individual', ofPerson],
    ['nothing yet', {}],
  ])('%s: nothing is wrong', (_, saved) => {
    expect(findings(saved, { today, lang: 'zh-CN' })).toEqual([]);
  });
});
