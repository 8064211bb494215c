import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
import '../island.css';
import type { Kit } from '../../kit.ts';
import { islandKit } from '../island-kit.ts';
import { vue3Island } from '../vue3-island.ts';
import { part } from '../vue3-part.ts';
import { controls } from './controls.ts';
import { row } from './row.ts';

/** The real Element Plus, on Vue 3. */
export const kit: Kit = islandKit(
  vue3Island({
    setUp: (app) => app.use(ElementPlus, { locale: zhCn }),
    control: (shown) => controls[shown.name](shown),
    row,
    button: ({ text, kind, disabled, click }) =>
      part('el-button', { type: kind, disabled, onClick: click }, () => text),
  }),
);
