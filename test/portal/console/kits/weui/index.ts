import type { Kit } from '../../kit.ts';
import { weuiButton } from './button.ts';
import { weuiCheckbox } from './checkbox.ts';
import { weuiCheckboxes } from './checkboxes.ts';
import { weuiDate } from './date.ts';
import { weuiDropdown } from './dropdown.ts';
import { weuiPhone } from './phone.ts';
import { weuiRadio } from './radio.ts';
import { weuiRegion } from './region.ts';
import { weuiRow } from './row.ts';
import { weuiText } from './text.ts';
import { weuiTextarea } from './textarea.ts';
import { weuiUploader } from './uploader.ts';
import { weuiValidity } from './validity.ts';
import './form.css';
import './check.css';
import './choice.css';
import './picker.css';
import './upload.css';

/** Components of ours in the markup of the console's own library (WeUI-desktop). */
export const kit: Kit = {
  row: weuiRow,
  button: weuiButton,
  text: weuiText,
  textarea: weuiTextarea,
  choice: weuiDropdown,
  choices: weuiCheckboxes,
  region: weuiRegion,
  radio: weuiRadio,
  checkbox: weuiCheckbox,
  checkboxes: weuiCheckboxes,
  date: weuiDate,
  validity: weuiValidity,
  upload: weuiUploader,
  phone: weuiPhone,
};
