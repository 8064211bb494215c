import type { CodeList } from '../field.ts';
import { plain } from '../plain.ts';
import { pathSeparator } from '../value.ts';
import { cancelReasons } from './cancel-reasons.ts';
import { cancelTypes } from './cancel-types.ts';
import { certificateTypes } from './certificate-types.ts';
import type { Coded } from './coded.ts';
import { personCertificateTypes } from './person-certificate-types.ts';
import { preApprovals } from './pre-approvals.ts';
import { serviceContentGroups } from './service-content-groups.ts';
import { serviceContentTypes } from './service-content-types.ts';
import { subjectTypes } from './subject-types.ts';

/** Lists an answer is drawn from, but for regions, which are many (regions.ts). */
export type NamedList = Exclude<CodeList, 'regions'>;

interface Entry extends Coded {
  subjectType?: string;
  group?: string;
  examples?: string;
  alsoCodes?: readonly string[];
}

/** The platform says these change from time to time: unknown codes are kept and pointed out, names go before codes. */
export const codeLists: Record<NamedList, readonly Entry[]> = {
  subjectTypes,
  certificateTypes,
  personCertificateTypes,
  serviceContentTypes,
  preApprovals,
  cancelTypes,
  cancelReasons,
};

const allWordings = ({ zh, aka = [], examples, group }: Entry): string[] => {
  const heading = serviceContentGroups.find(({ code }) => code === group)?.zh;
  const own = [zh, ...aka, ...(examples ? [`${zh}（${examples}）`] : [])];
  return [...own, ...(heading ? own.map((name) => heading + pathSeparator + name) : [])];
};

// 其他 stands in the list of services eight times: such a wording names nothing, only its path does. Lists of
// certificates hold the same name for several kinds of subject, of which a page shows one.
const tell = (list: readonly Entry[]): ReadonlyMap<Entry, readonly string[]> => {
  const count = new Map<string, number>();
  const key = (entry: Entry, wording: string) => `${entry.subjectType ?? ''}|${plain(wording)}`;
  for (const entry of list) {
    for (const text of new Set(allWordings(entry).map((wording) => key(entry, wording)))) {
      count.set(text, (count.get(text) ?? 0) + 1);
    }
  }
  return new Map(
    list.map((entry) => [entry, allWordings(entry).filter((wording) => count.get(key(entry, wording)) === 1)]),
  );
};

const wordings = Object.fromEntries(Object.entries(codeLists).map(([name, list]) => [name, tell(list)])) as Record<
  NamedList,
  ReadonlyMap<Entry, readonly string[]>
>;

const entryOf = (list: NamedList, code: string): Entry | undefined =>
  codeLists[list].find((entry) => entry.code === code) ??
  codeLists[list].find(({ alsoCodes }) => alsoCodes?.includes(code));

/** Every wording under which a code may stand on a page, the form's own first; none for an unknown code. */
export const wordingsOfCode = (list: NamedList, code: string): readonly string[] => {
  const entry = entryOf(list, code);
  return entry ? (wordings[list].get(entry) ?? []) : [];
};

/** The name of a code that tells it from all others: 工具, but 生活服务 / 其他. */
export const nameOf = (list: NamedList, code: string): string | undefined => wordingsOfCode(list, code)[0];

/** The code a text names, if it names just one. Names of organisations' certificates need the kind of subject. */
export const codeOf = (list: NamedList, text: string, subjectType?: string): string | undefined => {
  const sought = plain(text);
  const hits = [...wordings[list]].filter(
    ([entry, texts]) =>
      (subjectType === undefined || entry.subjectType === undefined || entry.subjectType === subjectType) &&
      texts.some((wording) => plain(wording) === sought),
  );
  return hits.length === 1 ? hits[0]?.[0].code : undefined;
};
