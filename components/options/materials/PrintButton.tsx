import { useId } from 'react';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { usePage } from '../../page-context.ts';

/** Puts what is shown on paper: materials.css leaves navigation and buttons out. */
export function PrintButton() {
  const m = materialTexts(usePage().lang);
  const id = useId();
  return (
    <>
      <button type="button" aria-describedby={id} onClick={() => window.print()}>
        {m.print}
      </button>
      <span id={id} className="note">
        {m.printHelp}
      </span>
    </>
  );
}
