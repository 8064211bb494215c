import type { ControlDriver } from '../controls/driver.ts';
import { type FieldId, fields } from '../fields/index.ts';
import { plain } from '../fields/plain.ts';
import { type Answer, longTerm, pathSeparator, ticked, type Value, wordingsOf } from '../fields/value.ts';
import { asChoice } from '../fields/yes-no.ts';
import type { Found } from '../recognise/decide.ts';
import type { FoundPart } from '../recognise/parts.ts';
import type { Scan } from '../recognise/scan.ts';

export type Answers = Partial<Record<FieldId, Answer>>;

/** One control, and what is to stand in it. */
export interface Target {
  key: string;
  root: HTMLElement;
  driver: ControlDriver;
  answer: Answer;
}

/** Names a part across re-renders: the rows it holds. */
export const partKey = ({ ids, role }: FoundPart): string => [...ids, ...(role ? [role] : [])].join(' ');

const typedKinds: ReadonlySet<string> = new Set(['text', 'textarea']);

/** Does the control show one of the answer's wordings? Typed text to the letter, choices as they compare. */
export function shows(driver: ControlDriver, shown: Value, answer: Answer): boolean {
  const as = typedKinds.has(driver.control) ? (text: string) => text.trim() : plain;
  return wordingsOf(answer).some(
    (value) => value.length === shown.length && value.every((text) => shown.some((other) => as(other) === as(text))),
  );
}

const first = (value: Value): string => value[0] ?? '';

/** Answers of several rows as one path: 广东省 / 深圳市 / 南山区, in every mix of wordings of one row at a time. */
function asPath(answers: readonly Answer[]): Answer {
  const paths = answers.reduce<string[][]>(
    (heads, answer) => heads.flatMap((head) => wordingsOf(answer).map((value) => [...head, first(value)])),
    [[]],
  );
  const [value, ...also] = paths.map((path) => [path.join(pathSeparator)]);
  return { value: value ?? [], also };
}

function answerOf(part: FoundPart, answers: Answers, found: Found): Answer | undefined {
  const own = part.ids.map((id) => answers[id]);
  if (own.some((answer) => answer === undefined)) return undefined;
  const given = own as Answer[];
  if (given.length > 1) return asPath(given);
  const [answer] = given;
  const endless = answer && first(answer.value) === longTerm;
  if (part.role === 'longTerm') return { value: endless ? [ticked] : [] };
  const hasBox = found.parts.some(({ role, ids }) => role === 'longTerm' && ids[0] === part.ids[0]);
  // The box says it: the date beside it is cleared and locked by the page itself.
  return endless && hasBox ? undefined : answer;
}

/** What is to be written for a group; parts without an answer are left out. The 长期 box comes before its date. */
export function targetsOf(found: Found, scan: Scan, answers: Answers): Target[] {
  const ordered = [...found.parts.filter(({ role }) => role), ...found.parts.filter(({ role }) => !role)];
  return ordered.flatMap((part) => {
    const live = scan.controls[part.control];
    const answer = answerOf(part, answers, found);
    if (!live || !answer || live.driver.control === 'file') return [];
    const [id] = part.ids;
    const chosen = id && fields[id].kind === 'flag' && live.driver.control !== 'checkbox';
    return [{ key: partKey(part), ...live, answer: chosen ? asChoice(answer) : answer }];
  });
}

/** Rows of the group that the person alone may do. */
export const isByHand = ({ parts }: Found): boolean =>
  parts.every(({ ids }) => ids.every((id) => fields[id].answer === 'by-hand'));

/** A row that is the person's own unless what belongs there was pasted. */
export const isPasted = ({ parts }: Found): boolean =>
  parts.every(({ ids }) => ids.every((id) => fields[id].answer === 'pasted'));

/** A row that takes files: uploading.ts fills it, after the rest. */
export const isUpload = (found: Found, scan: Scan): boolean =>
  !isByHand(found) && found.parts.every(({ control }) => scan.controls[control]?.driver.control === 'file');
