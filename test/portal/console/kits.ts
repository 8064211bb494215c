/// <reference types="vite/client" />
import type { Kit } from './kit.ts';
import type { Variant } from './variant.ts';

/** What kits/NAME/index.ts exports. Styles it imports come along. */
interface KitModule {
  kit: Kit;
}

const modules = import.meta.glob<KitModule>('./kits/*/index.ts');

/** Loads the UI kit of a variant. */
export async function kitOf({ kit }: Variant): Promise<Kit> {
  const load = modules[`./kits/${kit}/index.ts`];
  if (!load) throw new Error(`no kit ${kit}`);
  return (await load()).kit;
}
