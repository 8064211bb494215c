import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
import { drawing } from './vue3-page.ts';

/** The real Element Plus. */
export const draw = drawing((app) => app.use(ElementPlus, { locale: zhCn }));
