import { useEffect } from 'react';
import type { Part } from '../overlay/parts.ts';

/** Tells when a hint is opened, and draws nothing. */
export function hintWatch(onHint: () => void): Part {
  function InHint() {
    useEffect(onHint, []);
    return null;
  }
  return { name: 'rehearsal', InHint, InPanel: () => null, Beside: () => null };
}
