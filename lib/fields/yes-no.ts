import { plain } from './plain.ts';
import { type Answer, ticked, type Value } from './value.ts';

/** How a page may ask a yes-or-no row with two choices instead of a box: 复用主体负责人信息 [复用] [手动填写]. */
const yes: readonly string[] = [
  '是',
  '复用',
  '复用主体负责人信息',
  '复用主体负责人',
  '同主体负责人',
  '与主体负责人一致',
  '一致',
  '相同',
  '同一人',
];
const no: readonly string[] = ['否', '手动填写', '不复用', '单独填写', '不一致', '不同', '不是同一人', '其他人'];

const asValues = (texts: readonly string[]): Answer => {
  const [value, ...also] = texts.map((text) => [text]);
  return { value: value ?? [], also };
};

/** The answer of a box (ticked or not) as a choice between yes and no. */
export const asChoice = ({ value }: Answer): Answer => asValues(value[0] === ticked ? yes : no);

/** The choice a page shows as the answer of a box; undefined where neither a yes nor a no is to be read. */
export function asTick([shown]: Value): boolean | undefined {
  if (shown === undefined) return undefined;
  if (yes.some((text) => plain(text) === plain(shown))) return true;
  return no.some((text) => plain(text) === plain(shown)) ? false : undefined;
}
