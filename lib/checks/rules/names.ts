import { nameOf } from '../../fields/codes/index.ts';
import { noPreApproval } from '../../fields/codes/pre-approvals.ts';
import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import { eachOf, type Hit, type Rule } from '../rule.ts';
import { type NameWord, placeNames, sensitiveWords, stateWords, tradeWords, unitWords } from './name-words.ts';

const seen = '2026-11';
const name = 'icp_applets.base_info.name';
const subjectName = 'icp_subject.base_info.name';
const subjectType = 'icp_subject.base_info.type';
const approvals = 'icp_applets.base_info.nrlx_details[].type';
const individual = '5';
const bodiesOfState: ReadonlySet<string> = new Set(['1', '2']);

const holds = (text: string, { word, unless }: NameWord): boolean =>
  text.includes(word) && (!unless || text.replace(new RegExp(unless, 'gu'), '').includes(word));

/** What a subject is registered as, its mini program may be called. */
const isOwn = ({ text }: Facts, word: string): boolean => plain(text(subjectName)).includes(word);

const firstOf =
  (words: readonly NameWord[]): Rule['finds'] =>
  (facts) => {
    const text = plain(facts.text(name));
    const found = words.find((one) => holds(text, one) && !isOwn(facts, one.word));
    return found ? [{ fields: [name], words: { word: found.word }, source: found.source }] : [];
  };

const place = new RegExp(placeNames.join('|'), 'u');

/** A Chinese sign counts two. */
const weightOf = (text: string): number =>
  [...plain(text)].reduce((sum, sign) => sum + (/[\u0020-\u00ff]/u.test(sign) ? 1 : 2), 0);

const named = (codes: readonly string[]): string =>
  [...new Set(codes.map((code) => nameOf('preApprovals', code)))].map((one) => `「${one}」`).join('');

/** What a mini program is called. */
export const nameRules: readonly Rule[] = [
  {
    id: 'applet-name-length',
    fields: [name],
    finds: (facts) => {
      const count = weightOf(facts.text(name));
      return count > 0 && (count < 4 || count > 30) ? [{ fields: [name], words: { count } }] : [];
    },
    severity: 'warning',
    source: sources.accountNames,
    seen: '2026-10',
  },
  {
    id: 'applet-name-signs',
    fields: [name],
    finds: eachOf([name], (text) => /[^\p{L}\p{M}\p{N} ·+&@_()-]/u.test(text.normalize('NFKC').trim())),
    severity: 'warning',
    source: sources.nameRules,
    seen,
  },
  {
    id: 'applet-name-state',
    fields: [name, subjectName, subjectType],
    when: ({ subjectType: type }) => !bodiesOfState.has(type),
    finds: firstOf(stateWords),
    severity: 'warning',
    source: sources.vendorRejections,
    seen,
  },
  {
    id: 'applet-name-sensitive',
    fields: [name, subjectName],
    finds: firstOf(sensitiveWords),
    severity: 'warning',
    source: sources.nameRules,
    seen,
  },
  {
    id: 'applet-name-unit',
    fields: [name, subjectName, subjectType],
    when: ({ subjectType: type }) => type === individual,
    finds: firstOf(unitWords),
    severity: 'warning',
    source: sources.vendorRejections,
    seen,
  },
  {
    id: 'applet-name-place',
    fields: [name, subjectType],
    when: ({ subjectType: type }) => type === individual,
    finds: ({ text }) => {
      const word = place.exec(plain(text(name)))?.[0];
      return word ? [{ fields: [name], words: { word } }] : [];
    },
    severity: 'warning',
    source: sources.vendorRejections,
    seen,
  },
  {
    id: 'applet-name-person',
    fields: [name, subjectName, subjectType],
    when: ({ subjectType: type }) => type === individual,
    finds: ({ text }) =>
      plain(text(name)) !== '' && plain(text(name)) === plain(text(subjectName))
        ? [{ fields: [name, subjectName] }]
        : [],
    severity: 'warning',
    source: sources.nameRules,
    seen,
  },
  {
    // 无前置审批的，不得以相关领域关键词命名.
    id: 'applet-name-trade',
    fields: [name, approvals],
    finds: ({ text, list }) => {
      const chosen = list(approvals).filter((code) => code !== '');
      if (chosen.length === 0) return [];
      return tradeWords.flatMap(({ words, approvals: wanted }): Hit[] => {
        const word = words.exec(plain(text(name)))?.[0];
        if (!word || chosen.some((code) => code !== noPreApproval && wanted.includes(code))) return [];
        return [{ fields: [name], words: { word, wanted: named(wanted) } }];
      });
    },
    severity: 'warning',
    source: sources.nameHeads,
    seen,
  },
];
