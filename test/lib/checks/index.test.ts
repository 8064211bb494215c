import { describe, expect, it } from 'vitest';
import { findings, hitsOf, judge, rules } from '../../../lib/checks/index.ts';
import { type FieldId, fields, isFieldId } from '../../../lib/fields/index.ts';
import type { RuleId } from '../../../lib/texts/checks.ts';
import { ofCompany, ofPerson, today } from './drafts.ts';
import { examples } from './examples/index.ts';

const context = { today, lang: 'zh-CN' } as const;
const fieldOf = (path: string) => path.replace(/\[\d+\]$/u, '').replace(/\[\d+\]/u, '[]') as FieldId;
const cases = Object.entries(examples).flatMap(([rule, all]) =>
  all.map(([changes, broken, draft = ofCompany, about = {}]) => ({
    rule: rule as RuleId,
    changes,
    saved: { ...draft, ...changes },
    about,
    broken,
  })),
);

const wholeRules: ReadonlySet<RuleId> = new Set(rules.flatMap(({ id, ofWhole }) => (ofWhole ? [id] : [])));

describe('rules', () => {
  it('are told apart by their ids, one for each text', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(Object.keys(examples).toSorted());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s reads saved rows, names a page and the month it was read',
    (_, rule) => {
      expect(rule.fields.length).toBeGreaterThan(0);
      // A cancellation is the person's choice, and in no profile: a draft file may hold it.
      const isRead = (id: FieldId) => fields[id].answer === 'saved' || fields[id].section === 'cancel';
      expect(rule.fields.filter((id) => !isFieldId(id) || !isRead(id))).toEqual([]);
      expect(rule.source).toMatch(/^https?:\/\/\S+$/u);
      expect(rule.seen).toMatch(/^20\d\d-\d\d$/u);
    },
  );

  it.each(Object.entries(examples))('%s has examples on both sides', (_, all) => {
    expect(all.some(([, broken]) => broken.length > 0)).toBe(true);
    expect(all.some(([, broken]) => broken.length === 0)).toBe(true);
  });

  it.each(cases)('$rule: $changes $about', ({ rule, saved, about, broken }) => {
    const found = findings(saved, { ...context, ...about }).filter((one) => one.rule === rule);
    expect(found.flatMap((one) => one.fields)).toEqual(broken);
  });

  it('a change of any row a rule reads is judged at the rows it points at', () => {
    for (const { rule, saved, about, broken } of cases.filter((one) => !wholeRules.has(one.rule))) {
      for (const path of broken) {
        expect(
          judge(fieldOf(path), saved, { ...context, ...about }).map((one) => one.rule),
          `${rule} at ${path}`,
        ).toContain(rule);
      }
    }
  });

  it('of a whole draft are told of it alone, never where somebody is still writing', () => {
    expect([...wholeRules]).toEqual(['required', 'required-perhaps']);
    for (const { saved, about, broken } of cases.filter((one) => wholeRules.has(one.rule))) {
      const at = { ...context, ...about };
      for (const path of broken) {
        expect(judge(fieldOf(path), saved, at).filter(({ rule }) => wholeRules.has(rule as RuleId))).toEqual([]);
      }
      expect(hitsOf(saved, at).filter(({ rule }) => rule.ofWhole)).toEqual([]);
    }
  });

  it('point only at rows they say they read', () => {
    for (const { rule, broken } of cases) {
      const read: readonly string[] = rules.find(({ id }) => id === rule)?.fields ?? [];
      expect(broken.map(fieldOf).filter((id) => !read.includes(id))).toEqual([]);
    }
  });
});

describe('findings', () => {
  it.each([
    ['an organisation', ofCompany],
    ['an individual', ofPerson],
    ['nothing yet', {}],
  ])('%s: nothing is wrong', (_, saved) => {
    expect(findings(saved, context)).toEqual([]);
  });

  it('say what, and what to do, with every place in the text filled, and never the value of a person', {
    timeout: 60_000,
  }, () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      for (const { saved, about } of cases) {
        for (const one of findings(saved, { ...context, ...about, lang })) {
          expect(one.message + one.fix).not.toMatch(/[{}]|undefined|NaN/u);
          for (const path of one.fields.filter((id) => /number|mobile|name|email|contact/u.test(id))) {
            const text = [saved[fieldOf(path)] ?? []].flat().join();
            if (text.length > 3) expect(one.message + one.fix, one.rule).not.toContain(text);
          }
        }
      }
    }
  });

  it('are in the language asked for', () => {
    const saved = { ...ofCompany, 'icp_subject.principal_info.mobile': '1' };
    expect(findings(saved, context)[0]?.message).toContain('手机号是 11 位');
    expect(findings(saved, { today, lang: 'en' })[0]?.message).toContain('11 digits');
  });

  it('of one person in both roles stand once, at the subject principal', () => {
    const saved = { ...ofPerson, 'icp_subject.principal_info.mobile': '1', 'icp_applets.principal_info.mobile': '1' };
    expect(findings(saved, context).flatMap(({ fields: at }) => at)).toEqual(['icp_subject.principal_info.mobile']);
  });
});

describe('judge', () => {
  it('tells errors before warnings, and only of the field asked', () => {
    const mobile: FieldId = 'icp_applets.principal_info.emergency_contact';
    const both = { ...ofCompany, [mobile]: '13700137003', 'icp_subject.principal_info.mobile': '13700137003' };
    expect(judge(mobile, both, context).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['emergency-own', 'error'],
      ['emergency-other', 'warning'],
    ]);
    expect(judge('icp_applets.principal_info.email', both, context)).toEqual([]);
  });

  it('looks at an entry of a list', () => {
    const types: FieldId = 'icp_applets.base_info.nrlx_details[].type';
    expect(judge(types, { ...ofCompany, [types]: ['24', '24'] }, context)[0]).toMatchObject({
      rule: 'approval-twice',
      fields: ['icp_applets.base_info.nrlx_details[1].type'],
    });
  });
});
