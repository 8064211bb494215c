// The content of such a page in a document of its own, or one more frame around it.
import '../layers.css';
import '../shell.css';
import '../steps.css';
import './life.css';
import { hideClasses } from '../hide-classes.ts';
import { parseVariant } from '../variant.ts';
import { placeLife } from './mount-life.ts';
import { type LifePage, lifePages } from './pages.ts';

const variant = parseVariant(location.search);
const page = (Object.keys(lifePages) as LifePage[]).find((id) => lifePages[id].frame === location.pathname) ?? 'home';
if (variant.classes === 'hashed') hideClasses(variant.kit);
await placeLife(page).inFrame(document.body.appendChild(document.createElement('div')), variant);
