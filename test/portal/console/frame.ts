// A document inside the console: the form, or (depth > 0) one more frame.
import './layers.css';
import './shell.css';
import './steps.css';
import { hideClasses } from './hide-classes.ts';
import { placeForm } from './place-form.ts';
import { parseVariant } from './variant.ts';

const variant = parseVariant(location.search);
if (variant.classes === 'hashed') hideClasses(variant.kit);
await placeForm.inFrame(document.body.appendChild(document.createElement('div')), variant);
