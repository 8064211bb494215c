import ElementUI from 'element-ui';
import Vue from 'vue';
import 'element-ui/lib/theme-chalk/index.css';
import './element.css';
import type { Kit } from '../../kit.ts';
import { button } from './button.ts';
import { checkbox } from './checkbox.ts';
import { checkboxes } from './checkboxes.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { date } from './date.ts';
import { phone } from './phone.ts';
import { radio } from './radio.ts';
import { region } from './region.ts';
import { row } from './row.ts';
import { rows } from './rows.ts';
import { text } from './text.ts';
import { textarea } from './textarea.ts';
import { upload } from './upload.ts';
import { validity } from './validity.ts';

Vue.use(ElementUI);

/** The real Element UI 2, with its own classes in every variant (variant.ts says why). */
export const kit: Kit = {
  rows,
  row,
  button,
  text,
  textarea,
  choice,
  choices,
  region,
  radio,
  checkbox,
  checkboxes,
  date,
  validity,
  upload,
  phone,
};
