import Vue from 'vue';
import './decoys.css';
import { kitOf } from '../console/kits.ts';
import { parseVariant } from '../console/variant.ts';
import { contents } from './contents.ts';
import { decoyPage } from './decoy-page.ts';
import { watchTouches } from './touched.ts';

Vue.config.productionTip = false;
const variant = parseVariant(location.search);
const kit = await kitOf(variant);
const content = contents[location.pathname];
if (!content) throw new Error(`no decoy at ${location.pathname}`);
Object.assign(window, { __practice: { touched: watchTouches() } });
new Vue({ render: (draw) => draw(decoyPage, { props: { content, kit, variant } }) }).$mount('#decoy');
