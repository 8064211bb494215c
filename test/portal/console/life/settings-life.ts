import '../steps.css';
import './life.css';
import { mountLayers, type PageLayers } from '../layers.ts';
import type { Variant } from '../variant.ts';
import { exposeLife } from './expose-life.ts';
import { parseLifeVariant } from './life-variant.ts';
import { seenFiling } from './seen-filing.ts';

/** What 设置 shows of a filing. Without one nothing is added to the page, not even the layers over it. */
export function settingsLife({ applet }: Variant) {
  let mounted: PageLayers | undefined;
  const layersNow = () => {
    mounted ??= mountLayers();
    return mounted;
  };
  const layers: PageLayers = {
    say: (text) => layersNow().say(text),
    ask: (title, text, confirm) => layersNow().ask(title, text, confirm),
  };
  const life = parseLifeVariant(location.search);
  const seen = seenFiling(applet, life);
  exposeLife(seen);
  return { life, seen, layers };
}
