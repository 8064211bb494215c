import TDesign from 'tdesign-vue-next';
import 'tdesign-vue-next/es/style/index.css';
import '../island.css';
import type { Kit } from '../../kit.ts';
import { islandKit } from '../island-kit.ts';
import { vue3Island } from '../vue3-island.ts';
import { part } from '../vue3-part.ts';
import { controls } from './controls.ts';
import { row } from './row.ts';

/** The real TDesign, on Vue 3. */
export const kit: Kit = islandKit(
  vue3Island({
    setUp: (app) => app.use(TDesign),
    control: (shown) => controls[shown.name](shown),
    row,
    button: ({ text, kind, disabled, click }) =>
      part('t-button', { theme: kind, disabled, onClick: click }, () => text),
  }),
);
