import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import { eachOf, type Rule } from '../rule.ts';

const seen = '2026-10';
const remark = 'icp_applets.base_info.comment';
const name = 'icp_applets.base_info.name';
const subjectName = 'icp_subject.base_info.name';

/** Signs that say something: letters and digits. */
const saying = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
const fewest = 20;
/** Of texts as long as a remark hardly one has fewer: 一一一一, 测试测试测试. */
const fewestSigns = 10;

const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/u;
const landline = /(?<!\d)(?:0\d{2,3}-?\d{7,8}|[48]00-?\d{3}-?\d{4})(?!\d)/u;
const link = /https?:|www\.|[\w-]\.(?:com|cn|net|org|top|vip|xyz)(?![\w])/iu;
const mailbox = /[\w.+-]@[\w-]+\.\w/u;
// 「微信OpenID」 is none: a number, or a colon before it.
const chat = /(?:微信号:?|V信:?|(?:微信|QQ):|QQ号?:?(?=\d))[\w-]{5,}/iu;
const contacts = [mobile, landline, link, mailbox, chat];

const without = (text: string, part: string): string => (part === '' ? text : text.replaceAll(part, ''));

/** What is said of the mini program: the reviewer reads it first (小程序备注). */
export const remarkRules: readonly Rule[] = [
  {
    id: 'remark-repeats',
    fields: [remark, name, subjectName],
    finds: ({ text }) => {
      const [whole, ...names] = [remark, name, subjectName].map((id) => saying(text(id as typeof remark)));
      if (!whole || [...whole].length < fewest) return [];
      const rest = names.toSorted((a, b) => b.length - a.length).reduce(without, whole);
      return rest !== whole && [...rest].length < fewest / 2 ? [{ fields: [remark] }] : [];
    },
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    id: 'remark-filler',
    fields: [remark],
    finds: eachOf([remark], (text) => {
      const signs = [...saying(text)];
      return [...text].length >= fewest && (signs.length < fewest / 2 || new Set(signs).size < fewestSigns);
    }),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    id: 'remark-contact',
    fields: [remark],
    finds: eachOf([remark], (text) => contacts.some((one) => one.test(plain(text)))),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
];
