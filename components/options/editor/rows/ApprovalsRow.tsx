import { noPreApproval, preApprovals } from '../../../../lib/fields/codes/pre-approvals.ts';
import { usePage } from '../../../page-context.ts';
import { type ApprovalEntry, approvalFile, approvalSlot, approvalsOf, withApprovals } from '../approval-entries.ts';
import { codedName } from '../coded-name.ts';
import { domId } from '../dom-id.ts';
import { useEditor } from '../editor-context.ts';
import { ScanInput } from '../ScanInput.tsx';
import type { RowProps } from './row-props.ts';

/** 前置审批: none at all, or a list of kinds, each with its number and its paper. */
export function ApprovalsRow({ row: { ids }, label }: RowProps) {
  const { draft, appletId, change } = useEditor();
  const { lang, p } = usePage();
  const applet = draft.applets.find(({ id }) => id === appletId);
  const entries = applet ? approvalsOf(applet) : [];
  const isNone = entries.some(({ type }) => type === noPreApproval);
  const set = (next: readonly ApprovalEntry[]) =>
    change((old) => ({
      ...old,
      applets: old.applets.map((one) => (one.id === appletId ? withApprovals(one, next) : one)),
    }));
  const nameOf = (code: string): string => {
    const known = preApprovals.find((one) => one.code === code || one.alsoCodes?.includes(code));
    return known ? codedName(known, lang) : p.editor.unknownCode(code);
  };
  const others = entries.filter(({ type }) => type !== noPreApproval);
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          checked={isNone}
          disabled={others.length > 0 && !isNone}
          onChange={({ target }) =>
            set(target.checked ? [{ type: noPreApproval, number: '', scans: [] }, ...others] : others)
          }
        />
        {p.editor.noApproval}
      </label>
      <ul className="approvals">
        {entries.map((entry, at) =>
          entry.type === noPreApproval ? null : (
            <li key={entry.type}>
              <strong>{nameOf(entry.type)}</strong>
              <input
                autoComplete="off"
                spellCheck={false}
                aria-label={p.editor.approvalNumber(nameOf(entry.type))}
                value={entry.number}
                onChange={({ target }) =>
                  set(entries.map((one, i) => (i === at ? { ...one, number: target.value } : one)))
                }
              />
              <ScanInput id={approvalFile} slot={approvalSlot(at)} label={nameOf(entry.type)} />
              <button
                type="button"
                aria-label={p.editor.removeOf(nameOf(entry.type))}
                onClick={() => set(entries.filter((_, i) => i !== at))}
              >
                {p.editor.remove}
              </button>
            </li>
          ),
        )}
      </ul>
      <select
        id={domId(ids[0])}
        autoComplete="off"
        aria-label={`${label}${p.editor.addApproval}`}
        aria-describedby={domId(ids[0], 'said')}
        value=""
        disabled={isNone}
        onChange={({ target }) => set([...entries, { type: target.value, number: '', scans: [] }])}
      >
        <option value="">{p.editor.addApproval}</option>
        {preApprovals
          .filter(({ code }) => code !== noPreApproval && !entries.some(({ type }) => type === code))
          .map((approval) => (
            <option key={approval.code} value={approval.code}>
              {codedName(approval, lang)}
            </option>
          ))}
      </select>
    </>
  );
}
