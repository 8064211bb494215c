import { mountForm } from './mount-form.ts';
import { placedBy } from './placed-by.ts';

/** Puts the form where the variant wants it. */
export const placeForm = placedBy(mountForm, '/wxamp/practice/frame');
