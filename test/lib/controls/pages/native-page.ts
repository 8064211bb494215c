export { draw } from './vue-page.ts';
