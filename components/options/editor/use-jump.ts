import { useEffect, useState } from 'react';
import type { FieldId } from '../../../lib/fields/index.ts';
import { domId } from './dom-id.ts';

/** Brings a person to the control of a field, in the mini program it stands in. */
export function useJump(choose: (appletId: string) => void) {
  const [target, setTarget] = useState<{ id: FieldId }>();
  useEffect(() => {
    const element = target && document.getElementById(domId(target.id));
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  }, [target]);
  return (id: FieldId, appletId?: string) => {
    if (appletId !== undefined) choose(appletId);
    setTarget({ id });
  };
}
