// The console: shell first, the form where the variant wants it.
import './layers.css';
import './shell.css';
import './steps.css';
import Vue from 'vue';
import { hideClasses } from './hide-classes.ts';
import { placeForm } from './place-form.ts';
import { consoleShell } from './shell.ts';
import { parseVariant } from './variant.ts';

const variant = parseVariant(location.search);
if (variant.classes === 'hashed') hideClasses(variant.kit);
const change = new URLSearchParams(variant.handing).get('kind')?.startsWith('change');
const title = change ? '变更备案' : '小程序备案';
new Vue({
  render: (h) =>
    h(consoleShell, {
      props: { variant, title },
      on: { place: (place: Element) => void placeForm.inPage(place, variant) },
    }),
}).$mount(document.body.appendChild(document.createElement('div')));
