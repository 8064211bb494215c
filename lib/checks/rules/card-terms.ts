import { kinds } from '../../fields/kinds.ts';
import { longTerm } from '../../fields/value.ts';
import { ageOn, born } from '../born.ts';
import { onceFor } from '../once-for.ts';
import { principals } from '../persons.ts';
import type { Hit, Rule } from '../rule.ts';

const seen = '2026-11';
/** Article 5 of the law on ID cards, as a law page quotes it: by the age on the day of issue. */
const law = 'http://www.uianet.net/dictionary/b11074942.html';
const idCard = '2';
/** 港澳居民居住证, 台湾居民居住证: their numbers hold the birth date as ID numbers do. */
const withBirth: ReadonlySet<string> = new Set([idCard, '41', '42', '']);
/** Passports, permits and cards of foreigners: none is issued without end. */
const endless: ReadonlySet<string> = new Set(['7', '11', '14', '30', '41', '42']);

const rows = principals.map(
  (path) =>
    ({
      type: `${path}.certificate_type`,
      number: `${path}.certificate_number`,
      start: `${path}.certificate_validity_date_start`,
      end: `${path}.certificate_validity_date_end`,
    }) as const,
);

interface Card {
  type: string;
  birth?: string;
  start: string;
  /** Years from the first day to the last; 0 for 长期, undefined where the two are not the same day of the year. */
  years?: number;
  endless: boolean;
}

const isDay = (text: string): boolean => kinds.date.safeParse(text).success;

/** Full years between two days; a card of 29 February ends on the 28th or on 1 March. */
const yearsBetween = (start: string, end: string): number | undefined => {
  const ends = start.endsWith('0229') ? ['0228', '0229', '0301'] : [start.slice(4)];
  return ends.includes(end.slice(4)) ? Number(end.slice(0, 4)) - Number(start.slice(0, 4)) : undefined;
};

const terms: readonly [below: number, years: number][] = [
  [16, 5],
  [26, 10],
  [46, 20],
];
/** Years a card issued at that age holds; 0: without end. */
const termAt = (age: number): number => terms.find(([below]) => age < below)?.[1] ?? 0;

const cardsOf = onceFor((facts): (Card & { row: (typeof rows)[number] })[] =>
  rows.flatMap((row) => {
    const [type, start, end] = [facts.text(row.type), facts.text(row.start), facts.text(row.end)];
    if (!isDay(start) || !(end === longTerm || (isDay(end) && start < end))) return [];
    const birth = withBirth.has(type) ? born(facts.text(row.number), facts.today) : undefined;
    const years = end === longTerm ? 0 : yearsBetween(start, end);
    return [
      {
        row,
        type,
        start,
        endless: end === longTerm,
        ...(birth !== undefined && { birth }),
        ...(years !== undefined && { years }),
      },
    ];
  }),
);

const at =
  (isSo: (card: Card) => boolean, key: 'start' | 'end'): Rule['finds'] =>
  (facts) =>
    cardsOf(facts)
      .filter(isSo)
      .map(
        ({ row, birth, start }): Hit => ({
          fields: [row[key]],
          words: { years: termAt(birth ? ageOn(birth, start) : 0) },
        }),
      );

const isTerm = (years: number | undefined): boolean => years !== undefined && [0, 5, 10, 20].includes(years);
const bornBefore = ({ birth, start }: Card): boolean => birth !== undefined && birth <= start;
const fields = rows.flatMap((row) => Object.values(row));
const warns = { fields, severity: 'warning', source: law, seen } as const;

/** For how long a certificate holds, by its kind and the age of its bearer on the day it was issued. */
export const cardTermRules: readonly Rule[] = [
  {
    ...warns,
    id: 'validity-before-birth',
    finds: at((card) => card.birth !== undefined && card.start < card.birth, 'start'),
    severity: 'error',
  },
  {
    ...warns,
    id: 'validity-first-generation',
    finds: at(({ type, start }) => type === idCard && start < '20040101', 'start'),
    source: 'http://oxcai.com/zhishibaike/10506.html',
  },
  {
    ...warns,
    id: 'validity-years',
    finds: at(({ type, years }) => type === idCard && !isTerm(years), 'end'),
  },
  {
    ...warns,
    id: 'validity-long-term-young',
    finds: at(
      (card) =>
        card.type === idCard && card.endless && bornBefore(card) && termAt(ageOn(card.birth ?? '', card.start)) > 0,
      'end',
    ),
  },
  {
    ...warns,
    id: 'validity-years-of-age',
    finds: at(
      (card) =>
        card.type === idCard &&
        !card.endless &&
        isTerm(card.years) &&
        bornBefore(card) &&
        termAt(ageOn(card.birth ?? '', card.start)) !== card.years,
      'end',
    ),
  },
  {
    ...warns,
    id: 'validity-long-term-abroad',
    finds: at(({ type, endless: isEndless }) => isEndless && endless.has(type), 'end'),
    source:
      'https://cidian.kuaisou.com/%E5%8F%B0%E6%B9%BE%E5%B1%85%E6%B0%91%E6%9D%A5%E5%BE%80%E5%A4%A7%E9%99%86%E9%80%9A%E8%A1%8C%E8%AF%81%E5%B1%9E%E4%BA%8E%E4%BB%80%E4%B9%88%E8%AF%81%E4%BB%B6%E7%B1%BB%E5%9E%8B',
  },
];
