import type { Practice, Truth } from '../portal/console/practice.ts';

/** What the portal's model is to hold of a row, out of a body of apply_icp_filing; undefined: the body says nothing. */
export function expectedOf(body: object, id: string): string | string[] | undefined {
  if (id === 'ui.applet_principal_same_as_subject') return samePrincipal(body) ? '1' : '0';
  const [path = '', item] = id.split('[].');
  const found = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], body);
  if (item) {
    const texts = (found as Record<string, unknown>[] | undefined)?.flatMap((entry) => entry[item] ?? []).map(String);
    return texts?.length ? texts : undefined;
  }
  if (Array.isArray(found)) return found.map(String);
  return found === undefined || found === '' ? undefined : String(found);
}

const samePrincipal = (body: object): boolean =>
  expectedOf(body, 'icp_subject.principal_info.certificate_number') ===
  expectedOf(body, 'icp_applets.principal_info.certificate_number');

export interface Verdict {
  right: string[];
  /** Fillable, known to the body, shown, and not filled. */
  open: string[];
  /** Filled with something else than the body says: must never be. */
  wrong: string[];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(Array.isArray(one) ? [...one].sort() : one) ===
  JSON.stringify(Array.isArray(other) ? [...other].sort() : other);

/** Compares the page's own model with the body, for the rows shown. `before`: what stood there before any fill. */
export function judge(
  { model, truth }: Pick<Practice, 'model' | 'truth'>,
  body: object,
  before: Practice['model'],
): Verdict {
  const verdict: Verdict = { right: [], open: [], wrong: [] };
  for (const { id } of truth.filter(
    ({ shown, fillable, control }: Truth) => shown && fillable && control !== 'upload',
  )) {
    const [now, wanted] = [model[id], expectedOf(body, id)];
    if (wanted !== undefined && same(now, wanted)) verdict.right.push(id);
    else if (!isEmpty(now) && !same(now, before[id])) verdict.wrong.push(id);
    else if (wanted !== undefined) verdict.open.push(id);
  }
  // What is not ours to fill stands as it stood: codes, agreement, locked rows, uploads. (Rows of other steps may follow
  // by the portal's own doing: 复用主体负责人.)
  for (const { id } of truth.filter(
    ({ shown, fillable, control }: Truth) => shown && (!fillable || control === 'upload'),
  )) {
    if (!same(model[id], before[id])) verdict.wrong.push(id);
  }
  return verdict;
}

/** A page, whatever drives it. */
interface Evaluates {
  evaluate<T>(read: () => T): Promise<T>;
}

/** The practice portal's own view of itself, in the page's world. */
export const practiceOf = (
  page: Evaluates,
): Promise<Pick<Practice, 'model' | 'truth' | 'step' | 'submitted' | 'codeRequests' | 'traps'>> =>
  page.evaluate(() => {
    const { model, truth, step, submitted, codeRequests, traps } = window.__practice as Practice;
    return { model, truth: [...truth], step, submitted, codeRequests, traps: [...traps] };
  });
