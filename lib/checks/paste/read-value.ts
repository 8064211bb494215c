import { codeOf } from '../../fields/codes/index.ts';
import { noPreApproval } from '../../fields/codes/pre-approvals.ts';
import { type FieldId, fields } from '../../fields/index.ts';
import { kinds } from '../../fields/kinds.ts';
import { plain } from '../../fields/plain.ts';
import { asTick } from '../../fields/yes-no.ts';
import { readDay, readEnd } from './read-dates.ts';

type Raw = string | string[];
type Reader = (text: string, id: FieldId, subjectType?: string) => Raw | undefined;

const folded = (text: string): string => text.normalize('NFKC').trim();
const fits = (kind: keyof typeof kinds, text: string): string | undefined =>
  kinds[kind].safeParse(text).success ? text : undefined;

/** A mobile however its digits are grouped: +86 138-0013-8001. */
export const readMobile = (text: string): string | undefined =>
  fits(
    'mobile',
    folded(text)
      .replace(/[-\s]/gu, '')
      .replace(/^(?:\+|00)?86(?=1\d{10}$)/u, ''),
  );

export const readEmail = (text: string): string | undefined => fits('email', folded(text).replace(/^mailto:/iu, ''));

const isPersonName = (text: string): boolean =>
  /^\p{Script=Han}{2,4}$|^\p{Script=Han}+[·•・]\p{Script=Han}+$|^[A-Za-z]+(?:[ .'-]+[A-Za-z]+)+$/u.test(text);

const noName =
  /^(?:待定|暂无|没有|未知|不详|稍后|待补充?)$|^[同与和]|同上|本人|负责人|法人|管理员|代表|公司|先生|女士|小姐|老师|经理|总$/u;

/** A person's name and nothing beside it; 王总, 同法人 and 待补充 are none. */
export const readPersonName = (text: string): string | undefined => {
  const name = text.trim();
  return isPersonName(name) && !noName.test(name) ? name : undefined;
};

const readNumber = (text: string): string | undefined => {
  const number = plain(text).replace(/x$/u, 'X');
  return /^[0-9A-Za-z()-]{4,30}$/u.test(number) && /\d/u.test(number) ? fits('certificateNumber', number) : undefined;
};

/** Words people use for an entry of a list, where the list has none. */
const spokenChoices: Partial<Record<string, Readonly<Record<string, string>>>> = {
  subjectTypes: {
    个体工商户: '4',
    个体户: '4',
    公司: '4',
    有限公司: '4',
    有限责任公司: '4',
    个人主体: '5',
    企业主体: '4',
  },
  preApprovals: {
    无: noPreApproval,
    否: noPreApproval,
    没有: noPreApproval,
    无需: noPreApproval,
    不需要: noPreApproval,
  },
};

const readChoice: Reader = (text, id, subjectType) => {
  const list = fields[id].codes;
  if (!list || list === 'regions') return undefined;
  const spoken = spokenChoices[list];
  const sought = plain(text);
  return spoken && Object.hasOwn(spoken, sought) ? spoken[sought] : codeOf(list, text, subjectType);
};

const readChoices: Reader = (text, id, subjectType) => {
  const whole = readChoice(text, id, subjectType);
  if (typeof whole === 'string') return [whole];
  const pieces = text.split(/[,，;；、|\n]+/u).filter((piece) => piece.trim() !== '');
  const codes = pieces.map((piece) => readChoice(piece, id, subjectType));
  return pieces.length > 0 && codes.every((code) => typeof code === 'string')
    ? [...new Set(codes as string[])]
    : undefined;
};

const readText: Reader = (text, id) => {
  if (id.endsWith('principal_info.name') || id.endsWith('legal_person_info.name')) return readPersonName(text);
  const written = text.trim();
  if (/^(?:无|没有|暂无|待定|待补充?|同上|-+|\/)$/u.test(written)) return undefined;
  if (id.includes('[]')) return fits('text', written) && [written];
  return fits('text', written);
};

const readers: Partial<Record<keyof typeof kinds, Reader>> = {
  text: readText,
  longText: (text) => (text.trim() === '无' ? undefined : fits('longText', text.trim())),
  certificateNumber: readNumber,
  mobile: readMobile,
  email: readEmail,
  date: readDay,
  dateOrLongTerm: readEnd,
  choice: readChoice,
  choices: readChoices,
  flag: (text) => {
    const ticked = asTick([text.trim()]);
    return ticked === undefined ? undefined : ticked ? '1' : '0';
  },
};

/** What a text means as the answer of a field, as a profile keeps it; undefined where that is not certain. */
export const readValue: Reader = (text, id, subjectType) => readers[fields[id].kind]?.(text, id, subjectType);
