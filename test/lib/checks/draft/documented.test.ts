import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../../lib/checks/draft/check-draft.ts';
import { filingKinds } from '../../../../lib/fields/codes/filing-kinds.ts';
import { company } from '../../../sample/company.ts';

// What the document promises of a draft file is what is read.
describe.each(['docs/draft-file.md', 'docs/draft-file.en.md'])('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const [, part = ''] = text.split(/^## context$/mu);
  const rows = [...part.matchAll(/^\| `(\w+)` \| (.*?) \|/gmu)].map(([, key = '', value = '']) => ({ key, value }));
  const values = (cell: string) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, json = '']) => JSON.parse(json));
  const checked = (context: unknown) =>
    checkDraft(new TextEncoder().encode(JSON.stringify({ payload: company, context })), {
      today: '2026-11-21',
      lang: 'en',
    });

  it('names keys and values of the context that are taken', () => {
    const named = rows.filter(({ key }) => !['rule', 'fields', 'severity', 'source'].includes(key));
    expect(named.map(({ key }) => key)).toEqual([
      'today',
      'portal',
      'filing_kind',
      'account_subject_name',
      'administrator_name',
      'individual_business',
      'province_on_record',
      'images',
    ]);
    for (const { key, value } of named) {
      for (const example of values(value)) expect(() => checked({ [key]: example }), key).not.toThrow();
    }
  });

  it('names every kind of filing', () => {
    const kinds = rows.find(({ key }) => key === 'filing_kind')?.value ?? '';
    expect(values(kinds)).toEqual(filingKinds.map(({ id }) => id));
  });

  it('names every key of a finding', () => {
    const [finding] = checked({ account_subject_name: '样本' });
    const named = [...(text.split(/^## /mu).at(-1) ?? '').matchAll(/`(\w+)`(?=[ 、,`\w]* \|)/gu)].map(([, key]) => key);
    expect(Object.keys(finding ?? {}).filter((key) => !named.includes(key))).toEqual([]);
  });
});
