// A page of the console that shows how a filing stands: shell first, the content where the variant wants it.
import '../layers.css';
import '../shell.css';
import '../steps.css';
import './life.css';
import Vue from 'vue';
import { hideClasses } from '../hide-classes.ts';
import { consoleShell } from '../shell.ts';
import { parseVariant } from '../variant.ts';
import { menuLinks } from './links.ts';
import { placeLife } from './mount-life.ts';
import { type LifePage, lifePages } from './pages.ts';

const variant = parseVariant(location.search);
const page = (Object.keys(lifePages) as LifePage[]).find((id) => lifePages[id].path === location.pathname) ?? 'home';
const { title, inMenu } = lifePages[page];
if (variant.classes === 'hashed') hideClasses(variant.kit);
new Vue({
  render: (draw) =>
    draw(consoleShell, {
      props: { variant, title, inMenu, links: menuLinks(), tools: true },
      on: { place: (place: Element) => void placeLife(page).inPage(place, variant) },
    }),
}).$mount(document.body.appendChild(document.createElement('div')));
