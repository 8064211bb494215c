import { usePage } from '../page-context.ts';

/** The way from the popup to the panel, which stays while a person pastes. */
export function OpenPanel({ openPanel }: { openPanel(): void }) {
  const { p } = usePage();
  return (
    <button type="button" className="link" title={p.panelHelp} onClick={openPanel}>
      {p.openPanel}
    </button>
  );
}
