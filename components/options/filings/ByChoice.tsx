import { useId } from 'react';
import type { Rejection } from '../../../lib/platform/filing-messages.ts';
import { usePage } from '../../page-context.ts';

/** Who sent it back: platform or bureau. */
export function ByChoice({ by, onBy }: { by: Rejection['by']; onBy(by: Rejection['by']): void }) {
  const texts = usePage().p.progress.detail;
  const name = useId();
  return (
    <fieldset>
      <legend>{texts.by}</legend>
      {(['platform', 'bureau'] as const).map((each) => (
        <label key={each} className="tick">
          <input type="radio" name={name} checked={by === each} onChange={() => onBy(each)} />
          {texts.bys[each]}
        </label>
      ))}
    </fieldset>
  );
}
