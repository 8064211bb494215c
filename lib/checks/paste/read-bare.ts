import { creditCodeFault } from '../credit-code.ts';
import { idNumberFault } from '../id-number.ts';
import { legalNumber, principals, subjectNumber } from '../persons.ts';
import { type Meant, type Read, unknownOnly } from './meant.ts';
import type { Place } from './place.ts';
import { readEmail, readMobile } from './read-value.ts';

/** Born by the last day there is: the rules judge by today. */
const lastDay = '99991231';

/** An ID number with its right check digit, X as a capital. */
export const readIdNumber = (text: string): string | undefined => {
  const number = text.normalize('NFKC').replace(/\s/gu, '').replace(/x$/u, 'X');
  return idNumberFault(number, lastDay) === undefined ? number : undefined;
};

/** A credit code with its right check digit, in capitals. */
export const readCreditCode = (text: string): string | undefined => {
  const code = text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  return creditCodeFault(code) === undefined ? code : undefined;
};

const same =
  /^(?:小程序(?:负责人|管理员)|管理员)(?:信息)?(?:同|与|和|就是|是|为)主体负责人(?:信息)?(?:相同|一致|一样|同一人|(?:是|为)同一(?:个)?人)?$/u;

/** 「小程序负责人同主体负责人」: the profile's own word for one person in both roles. */
export const saysSamePerson = (text: string): boolean => same.test(text.replace(/[\s:：,，]/gu, ''));

const samePerson = (text: string): Meant => ({ id: 'ui.applet_principal_same_as_subject', raw: '1', text });

const paths: Partial<Record<Place, (typeof principals)[number]>> = {
  subjectPrincipal: principals[0],
  appletPrincipal: principals[1],
  both: principals[0],
};

/** The row of the person a place names; nobody named: the row alone. Undefined: the form asks no such thing of them. */
export function rowAt(
  place: Place | undefined,
  key: 'name' | 'certificate_number' | 'mobile' | 'email',
): Pick<Meant, 'id' | 'key'> | undefined {
  if (place === undefined) return { key };
  if (place === 'legalRepresentative') {
    if (key === 'certificate_number') return { id: legalNumber };
    return key === 'name' ? { id: 'icp_subject.legal_person_info.name' } : undefined;
  }
  const path = paths[place];

  return path && { id: `${path}.${key}` };
}

/** A value nothing stands before: only what can be nothing else. */
export function readBare(value: string, place: Place | undefined): Read {
  if (saysSamePerson(value)) return { meant: [samePerson(value)], unknown: [] };
  const id = readIdNumber(value);
  const code = readCreditCode(value);
  if (id && code) return unknownOnly(value);
  if (code) {
    return place === 'unsure' || place === 'aside'
      ? unknownOnly(value)
      : { meant: [{ id: subjectNumber, raw: code, text: value }], unknown: [] };
  }
  const mobile = readMobile(value);
  const email = readEmail(value);
  const [key, raw] = id
    ? (['certificate_number', id] as const)
    : mobile
      ? (['mobile', mobile] as const)
      : (['email', email] as const);
  const row = rowAt(place, key);
  return raw && row ? { meant: [{ ...row, raw, text: value }], unknown: [] } : unknownOnly(value);
}
