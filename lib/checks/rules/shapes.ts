import { nameOf } from '../../fields/codes/index.ts';
import { serviceContentGroups } from '../../fields/codes/service-content-groups.ts';
import type { Kind } from '../../fields/field.ts';
import { type FieldId, fieldIds, fields } from '../../fields/index.ts';
import { kinds } from '../../fields/kinds.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import { eachOf, type Hit, type Rule } from '../rule.ts';

const saved = fieldIds.filter((id) => fields[id].answer === 'saved');
const ofKind = (...of: Kind[]): FieldId[] => saved.filter((id) => of.includes(fields[id].kind));
const seen = '2026-10';

/** Fields of a kind, but for what another rule of the same fields says better. */
const misfits = (of: Kind, isWrong: (text: string) => boolean) =>
  eachOf(ofKind(of), (text) => isWrong(text) && !kinds[of].safeParse(text).success);

// No local number begins with 1: seven digits of a mobile half typed are none.
const isLandline = (text: string): boolean => /^(?:\(?0\d{2,3}\)?[-\s]?)?[2-9]\d{6,7}$/u.test(text);
const isBlank = (text: string): boolean => text.trim() === '';

const coded = saved.filter((id) => fields[id].codes && fields[id].codes !== 'regions');

const isCode = (code: string): boolean => kinds.choice.safeParse(code).success;

/** Codes a list does not have: paths of list rows count their entries, other rows are named as one. */
const strange = (isStrange: (id: FieldId, code: string) => boolean) => (facts: Facts) =>
  coded.flatMap((id) =>
    facts
      .list(id)
      .flatMap((code, at): Hit[] =>
        code !== '' && isStrange(id, code) ? [{ fields: [id.replace('[]', `[${at}]`)], words: { code } }] : [],
      ),
  );
const isKnown = (id: FieldId, code: string): boolean => {
  const list = fields[id].codes;
  return !list || list === 'regions' || nameOf(list, code) !== undefined;
};
// A heading of the list of services is known, and told as what it is: services-level.
const isHeading = (id: FieldId, code: string): boolean =>
  fields[id].codes === 'serviceContentTypes' && serviceContentGroups.some((group) => group.code === code);

/** Answers that are not of their kind at all: nobody could take them. */
export const shapeRules: readonly Rule[] = [
  {
    id: 'mobile-landline',
    fields: ofKind('mobile'),
    finds: misfits('mobile', isLandline),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'mobile-form',
    fields: ofKind('mobile'),
    finds: (facts) =>
      misfits(
        'mobile',
        (text) => !isLandline(text),
      )(facts).map(({ fields: [id = ''] }) => ({
        fields: [id],
        words: {
          count: facts
            .text(id as FieldId)
            .normalize('NFKC')
            .replace(/\D/gu, '').length,
        },
      })),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'email-form',
    fields: ofKind('email'),
    finds: misfits('email', () => true),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'date-exists',
    fields: ofKind('date', 'dateOrLongTerm'),
    finds: eachOf(ofKind('date', 'dateOrLongTerm'), (text, _, id) => !kinds[fields[id].kind].safeParse(text).success),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'text-blank',
    fields: ofKind('text', 'longText'),
    finds: eachOf(ofKind('text', 'longText'), isBlank),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'certificate-number-signs',
    fields: ofKind('certificateNumber'),
    finds: misfits('certificateNumber', () => true),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'code-form',
    fields: coded,
    finds: strange((_, code) => !isCode(code)),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'code-unknown',
    fields: coded,
    finds: strange((id, code) => isCode(code) && !isKnown(id, code) && !isHeading(id, code)),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
];
