import type { Truth } from '../portal/console/practice.ts';

/** A body of apply_icp_filing, and a model of the practice console, as far as reading them goes. */
export type Body = Record<string, unknown>;
export type Model = Record<string, string | string[]>;

const reuse = 'ui.applet_principal_same_as_subject';
// The console's own: it knows the mini program, and the face check gives itself a number.
const portals: ReadonlySet<string> = new Set([
  'icp_applets.base_info.appid',
  'icp_applets.principal_info.verify_task_id',
]);
const isPicture = (id: string): boolean =>
  /photo|_letter|_materials|_proposal|_permit|\.media$|promise_video/u.test(id);

/** The files the demo's profile has for each picture a body names, by their names: the body's own word for each. */
export const picturesOf = (body: Body): Record<string, string[]> =>
  Object.fromEntries(
    leaves(body, '')
      .filter(isPicture)
      .map((id) => [id, [said(body, id)].flat().map((name) => `${name}.jpg`)]),
  );

const textOf = (value: unknown): string | string[] => (Array.isArray(value) ? value.map(String) : String(value));

/** What the body says at the path of a field; undefined where it says nothing. `[]` stands for every entry of a list. */
function said(body: unknown, path: string): unknown {
  const [list = '', rest] = path.split('[].');
  const there = list.split('.').reduce<unknown>((at, key) => (at as Body | undefined)?.[key], body);
  if (rest === undefined) return there;
  const all = (there as Body[] | undefined)?.map((entry) => entry[rest]).filter((entry) => entry !== undefined);
  return all?.length ? all : undefined;
}

/** What the portal's model must hold for a field when the body is filed; undefined where the body leaves it open. */
export function wanted(body: Body, id: string): string | string[] | undefined {
  if (id === reuse) {
    const [subject, applet] = ['icp_subject', 'icp_applets'].map((part) =>
      JSON.stringify(said(body, `${part}.principal_info`)),
    );
    return subject === applet ? '1' : '0';
  }
  if (isPicture(id)) return picturesOf(body)[id];
  const value = portals.has(id) ? undefined : said(body, id);
  return value === undefined ? undefined : textOf(value);
}

/** What a row holds; of a file its name, for the portal's number of it is another each time. */
const held = (id: string, value: string | string[] | undefined) =>
  isPicture(id) ? [value ?? []].flat().map((one) => one.replace(/\|media_\w+$/u, '')) : value;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is wrong after a fill: rows on the page that do not hold what the body says, and values nobody asked for. */
export function wrongAfterFill(body: Body, truth: readonly Truth[], before: Model, after: Model): string[] {
  const due = new Set(truth.filter(({ shown, fillable }) => shown && fillable).map(({ id }) => id));
  return Object.keys(after).flatMap((id) => {
    const want = wanted(body, id);
    if (same(held(id, after[id]), want)) return [];
    if (due.has(id) && want !== undefined) return [`${id}: 没有填对`];
    return same(after[id], before[id]) ? [] : [`${id}: 被改动`];
  });
}

const leaves = (value: unknown, path: string): string[] =>
  Array.isArray(value) && typeof value[0] === 'object'
    ? leaves(value[0], `${path}[]`)
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
      : [path];

/** What is wrong in the form that was sent: every answer of the body must be in it, and the right file for every picture. */
export const wrongInSent = (body: Body, sent: Model): string[] =>
  leaves(body, '')
    .filter((id) => !portals.has(id))
    .flatMap((id) => (same(held(id, sent[id]), wanted(body, id)) ? [] : [`${id}: 提交的内容不对`]));
