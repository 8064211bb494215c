import Vue from 'vue';
import '../console/layers.css';
import '../console/shell.css';
import './decoys.css';
import { hideClasses } from '../console/hide-classes.ts';
import { kitOf } from '../console/kits.ts';
import { settingsLife } from '../console/life/settings-life.ts';
import { consoleShell } from '../console/shell.ts';
import { parseVariant } from '../console/variant.ts';
import { contents } from './contents.ts';
import { decoyPage } from './decoy-page.ts';
import { watchTouches } from './touched.ts';

Vue.config.productionTip = false;
const variant = parseVariant(location.search);
const content = contents[location.pathname];
if (!content) throw new Error(`no decoy at ${location.pathname}`);
if (variant.classes === 'hashed') hideClasses(variant.kit);
const kit = await kitOf(variant);
Object.assign(window, { __practice: { touched: watchTouches() } });
const life = content.sections.some(({ filing }) => filing) ? settingsLife(variant) : {};

const fill = (place: Element) => {
  new Vue({ render: (draw) => draw(decoyPage, { props: { content, kit, variant, ...life } }) }).$mount(place);
};
new Vue({
  render: (draw) => draw(consoleShell, { props: { variant, title: content.title }, on: { place: fill } }),
}).$mount('#decoy');
