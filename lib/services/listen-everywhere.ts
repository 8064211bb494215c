import { scopesOf } from '../recognise/composed.ts';

/**
 * Hears events of these kinds wherever they come from: every document and open shadow root that shows. The function it
 * returns begins to, and takes in those that came since. `passive`: it only listens, and no event waits for it.
 */
export function listenEverywhere(
  document: Document,
  kinds: readonly string[],
  { signal, passive = true }: { signal: AbortSignal; passive?: boolean },
  heard: (event: Event) => void,
): () => void {
  const known = new WeakSet<Node>();
  return () => {
    for (const scope of scopesOf(document).filter((one) => !known.has(one))) {
      known.add(scope);
      for (const kind of kinds) scope.addEventListener(kind, heard, { capture: true, passive, signal });
    }
  };
}
