import type { ControlKind } from '../controls/driver.ts';
import { isShown } from './visible.ts';

/** Kits whose parts carry labels of their own: there a label names one option, not the row. */
const optionLabelled: ReadonlySet<ControlKind> = new Set(['radio', 'checkbox', 'checkboxes']);

const inputOf = (root: Element): HTMLInputElement | null =>
  root.matches('input, select, textarea') ? (root as HTMLInputElement) : root.querySelector('input, select, textarea');

const textsById = (element: Element, ids: string | null): string[] => {
  if (!ids) return [];
  const scope = element.getRootNode() as Document | ShadowRoot;
  return ids.split(/\s+/u).flatMap((id) => (id ? (scope.getElementById(id)?.textContent ?? []) : []));
};

/** Text of a label without what stands in the control it may wrap. */
const labelOwnText = (label: Element): string =>
  [...label.childNodes]
    .filter((node) => node.nodeType === 3 || !(node as Element).querySelector?.('select, textarea, input'))
    .filter((node) => !(node as Element).matches?.('select, textarea'))
    .map((node) => node.textContent)
    .join('');

/** Names that markup ties to the control: its labels, then aria. In the order a person would trust them. */
export function namesOf(root: Element, kind: ControlKind): string[] {
  const input = inputOf(root);
  const labels = optionLabelled.has(kind) ? [] : [...(input?.labels ?? [])].filter(isShown).map(labelOwnText);
  const aria = [root, ...(input && input !== root && !optionLabelled.has(kind) ? [input] : [])].flatMap((element) => [
    ...textsById(element, element.getAttribute('aria-labelledby')),
    element.getAttribute('aria-label') ?? '',
  ]);
  return [...new Set([...labels, ...aria].map((text) => text.trim()).filter((text) => text !== ''))];
}

/** A single check box's own words; '' for all else. */
export function ownTextOf(root: Element, kind: ControlKind): string {
  if (kind !== 'checkbox') return '';
  const label = root.closest('label') ?? inputOf(root)?.labels?.[0] ?? root;
  return (label.textContent ?? '').trim();
}
