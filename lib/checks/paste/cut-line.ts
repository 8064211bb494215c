import { labelText } from '../../fields/label-text.ts';
import { isWritten } from './is-written.ts';
import { isKnownLabel, namesAnother, runsOn } from './named-fields.ts';
import type { Piece } from './piece.ts';
import { type Place, placeOf } from './place.ts';
import { readMobile } from './read-value.ts';

interface Mark {
  label: string;
  /** Where the label begins, and where its value does. */
  from: number;
  valueFrom: number;
}

const separator = /[,，;；。、|｜\t\s]/u;
// A sign that ends a value where a label of Chinese signs follows at once: 13800138001邮箱：
const endsInSigns = /^(.*(?:\d{4}[\dXx]?|@[\w.-]+\.[a-z]+))(\p{Script=Han}[^\dA-Za-z]*)$/u;

const isLabelish = (text: string): boolean => isKnownLabel(text) || placeOf(text) !== undefined;

/** Where a label before a colon begins: at the nearest separator, or before it where only then the label is known. */
const labelStart = (line: string, from: number, colon: number): number => {
  const starts: number[] = [];
  for (let at = colon - 1; at >= from && starts.length < 3; at -= 1) {
    if (at < colon - 1 && separator.test(line[at] ?? '') && !separator.test(line[at + 1] ?? '')) starts.push(at + 1);
  }
  if (starts.length < 3) starts.push(from);
  return starts.find((start) => isLabelish(line.slice(start, colon))) ?? starts[0] ?? from;
};

const marksOf = (line: string): Mark[] => {
  const marks: Mark[] = [];
  for (const { index: colon } of line.matchAll(/[:：=]/gu)) {
    const from = marks.at(-1)?.valueFrom ?? 0;
    if (colon < from || /^\/\//u.test(line.slice(colon + 1))) continue;
    let start = labelStart(line, from, colon);
    const [, before = '', tail = ''] = endsInSigns.exec(line.slice(start, colon)) ?? [];
    if (tail && !isLabelish(line.slice(start, colon)) && isLabelish(tail)) start += before.length;
    const label = line.slice(start, colon).trim();
    // 10:30 and the like: a label has words.
    if (label === '' || /^\d*$/u.test(label) || [...label].length > 24) continue;
    marks.push({ label, from: start, valueFrom: colon + 1 });
  }
  return marks;
};

/** A person's name, a number, a mobile: spaces between them part them. */
const bareWords = (text: string, place: Place | undefined): Piece[] => {
  if (readMobile(text)) return [{ value: trimmed(text), text: trimmed(text), place }];
  return text
    .split(/[,，;；。、|｜\s]+/u)
    .filter(isWritten)
    .map((word) => ({ value: word, text: word, place }));
};

const trimmed = (value: string): string => value.replace(/^[\s,，;；。、|｜]+|[\s,，;；。、|｜]+$/gu, '');

interface Head {
  label: string;
  from: number;
  valueFrom: number;
}

/** 手机, or 手机13800138001: a label, and what is at once behind it. */
const headAt = (word: string, from: number): Head | undefined => {
  if (isKnownLabel(word) || isPerson(placeOf(word))) return { label: word, from, valueFrom: from + word.length };
  const label = /^(\p{Script=Han}+)[\dA-Za-z+]/u.exec(word)?.[1] ?? '';
  return isKnownLabel(label) ? { label, from, valueFrom: from + label.length } : undefined;
};

/** Words without colons: 手机 13800138001 邮箱 chen@…, or only values. */
const cutWords = (text: string, place: Place | undefined): Piece[] => {
  const heads = [...text.matchAll(/[^\s,，;；。、|｜]+/gu)].flatMap(({ 0: word, index }) => headAt(word, index) ?? []);
  let named = place;
  const pieces = heads.map(({ label, from, valueFrom }, at): Piece => {
    const end = heads[at + 1]?.from ?? text.length;
    const person = placeOf(label);
    if (isPerson(person)) named = person;
    return { label, value: trimmed(text.slice(valueFrom, end)), text: trimmed(text.slice(from, end)), place: named };
  });
  return [...bareWords(text.slice(0, heads[0]?.from ?? text.length), place), ...pieces];
};

// before → after: 3、手机：… → 手机：…
const numbering = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[、.．)）]\s*(?=\D)/u;
/** 手机（小程序负责人）: whose it is stands behind the label. */
const withPerson = (label: string): { label: string; place?: Place } => {
  const [, own = '', whose = ''] = /^(.+?)[（(]([^（）()]+)[）)]$/u.exec(label) ?? [];
  return isKnownLabel(own) && isPerson(placeOf(whose)) ? { label: own, place: placeOf(whose) } : { label };
};

/** One line: its labels with their values, or its words. A person named before a colon holds for the rest of the line. */
export function cutLine(line: string, outer: Place | undefined): Piece[] {
  const number = numbering.exec(line)?.[0] ?? '';
  const [first, ...rest] = cutSaid(openLabel(line.slice(number.length)), outer);
  return first ? [{ ...first, text: `${number.trim()}${first.text}` }, ...rest] : bareWords(line, outer);
}

/** 【小程序负责人】某某 is 小程序负责人：某某. */
const openLabel = (line: string): string => {
  const [, label = '', value = ''] = /^\s*[【[]([^】\]]{1,20})[】\]](.*)$/u.exec(line) ?? [];
  return isLabelish(label) && isWritten(value) ? `${label}：${value}` : line;
};

function cutSaid(line: string, outer: Place | undefined): Piece[] {
  const marks = marksOf(line);
  const [first] = marks;
  if (!first) return cutWords(line, outer);
  let place = outer;
  const pieces = cutWords(line.slice(0, first.from), outer);
  marks.forEach(({ label, from, valueFrom }, at) => {
    const end = marks[at + 1]?.from ?? line.length;
    const named = isPerson(placeOf(label)) ? placeOf(label) : undefined;
    if (named) place = named;
    else place = besides(label, line.slice(valueFrom)) ?? place;
    const value = trimmed(line.slice(valueFrom, end));
    const last = pieces.at(-1);
    if (!isKnownLabel(label) && !named && last?.label !== undefined && (runsOn(last.label) || last.label === '')) {
      // 备注：供员工使用，功能：预约 — where the remark ends, nobody can tell.
      const text = trimmed(line.slice(line.lastIndexOf(last.text, from), end));
      pieces.splice(-1, 1, { label: '', value: text, text });
      return;
    }
    if (isWritten(line.slice(from, end))) {
      const text = trimmed(line.slice(from, end));
      pieces.push({ value, text, place, ...withPerson(label) });
    }
  });
  return pieces;
}

const isPerson = (place: Place | undefined): boolean =>
  place === 'subjectPrincipal' || place === 'appletPrincipal' || place === 'legalRepresentative' || place === 'both';

const namesSomebody = (label: string): boolean =>
  /(?:人|员|者|方|财务|经理|代办|老师|总|客户)$/u.test(labelText(label));

/** Somebody the form does not ask for, named before a colon: what follows is not to be taken for another's. */
const besides = (label: string, rest: string): Place | undefined => {
  if (isKnownLabel(label)) return undefined;
  // 应急联系人：某某 139…: with the number in the line, that person is done with.
  if (/^(?:应急|紧急)/u.test(labelText(label)) && /1[3-9]\d{9}/u.test(rest)) return 'aside';
  return namesSomebody(label) ? 'unsure' : namesAnother(label) ? 'aside' : undefined;
};
