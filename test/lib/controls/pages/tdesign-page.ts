import TDesign from 'tdesign-vue-next';
import 'tdesign-vue-next/es/style/index.css';
import { drawing } from './vue3-page.ts';

/** The real TDesign for Vue 3. */
export const draw = drawing((app) => app.use(TDesign));
