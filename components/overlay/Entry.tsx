import { useEntry } from './use-entry.ts';

/** The way into the filing, or why it is closed: one line, the rest when it is opened (services/draw-entry.ts). */
export function Entry() {
  const shown = useEntry();
  return shown ? <div ref={(place) => place?.replaceChildren(shown.element)} /> : null;
}
