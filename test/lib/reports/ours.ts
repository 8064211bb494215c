import { codeLists } from '../../../lib/fields/codes/index.ts';
import { provinces } from '../../../lib/fields/codes/provinces.ts';
import { serviceContentGroups } from '../../../lib/fields/codes/service-content-groups.ts';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import { portals } from '../../../lib/portals/index.ts';
import { isMask } from '../../../lib/reports/mask.ts';

// Told anew from the tables, not by what redacts.
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*?:]/gu, '')
    .replace(/\((?:必填|选填|可选)\)/gu, '');

const rows = (Object.keys(fields) as FieldId[]).map((id) => fields[id]);
const labels: ReadonlySet<string> = new Set(
  [
    ...rows.flatMap(({ labels: usual, labelsUnderPerson = [] }) => [...usual, ...labelsUnderPerson]),
    ...portals.flatMap(({ tellingLabels }) => tellingLabels),
  ].map(bare),
);
const untitled = (text: string): string => text.replace(/^填写|填写$/gu, '');
const headings: ReadonlySet<string> = new Set(
  portals
    .flatMap((portal) => [...portal.headings.map(({ text }) => text), ...portal.neutralHeadings])
    .flatMap((text) => [bare(text), untitled(bare(text))]),
);
const groups = serviceContentGroups.map(({ zh }) => ({ zh, aka: [] }));
const options: ReadonlySet<string> = new Set(
  [...Object.values(codeLists).flat(), ...provinces, ...groups].flatMap(({ zh, aka = [] }) => [zh, ...aka].map(bare)),
);
const yesOrNo = /^(?:是|否|一致|不一致|相同|不同|复用|不复用|长期)$/u;
const number =
  /^(?:第[一二三四五六七八九十0]{1,2}(?:步|部分)|步骤[一二三四五六七八九十0]{1,2}|[一二三四五六七八九十]{1,2}、|0{1,2})[:、.]?/u;
const invitation = /^(?:请)?(?:输入|填写|选择|上传|点击上传|填入)(?:您的|你的)?/u;
const connectors = /^(?:[-–—~～/|至到]|to|\(?\+?86\)?)$/u;

/** A word of our own, but for marks and zeros around it. */
export const isOurs = (printed: string): boolean => {
  const text = printed.replace(/^[*•·0.、)]+|[*•·?:0/]+$/gu, '');
  const title = untitled(text.replace(number, '').replace(/\(0\/0\)$/u, ''));
  return (
    [text, title].some((one) => labels.has(one) || headings.has(one) || options.has(one)) ||
    yesOrNo.test(text) ||
    connectors.test(printed) ||
    (invitation.test(text) && ['', ...labels].includes(text.replace(invitation, '')))
  );
};

const ends = /(?:信息|。|(?:邮箱|手机|验证码|证件号|姓名)+)$/u;

/** Signs of a mask, with the word of ours that may stand at its end. */
export const isMasked = (text: string): boolean => {
  const rest = text.replace(/^长期/u, '').replace(ends, '');
  return rest !== '' && isMask(rest);
};

/** Those of the texts that make up a label together with their neighbours. */
export function piecesAmong(texts: readonly string[]): ReadonlySet<string> {
  const named = texts.filter((text) => !isMasked(text));
  const runs = named.flatMap((_, from) => [2, 3, 4, 5, 6].map((count) => named.slice(from, from + count)));
  return new Set(runs.filter((run) => labels.has(bare(run.join('')))).flat());
}
