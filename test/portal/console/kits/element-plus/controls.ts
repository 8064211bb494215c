import { h, type VNodeChild } from 'vue3';
import { longTermText } from '../../dates.ts';
import type { Control } from '../../kit.ts';
import type { Part } from '../island.ts';
import { sentOf } from '../sent-of.ts';
import { part } from '../vue3-part.ts';

type Draw = (part: Part) => VNodeChild;

const one = ({ value }: Part): string => (Array.isArray(value) ? (value[0] ?? '') : value);
const list = ({ value }: Part): string[] => (Array.isArray(value) ? value : []);
const known = ({ row }: Part) => ({ placeholder: row.placeholders[0], disabled: row.readonly });

const text: Draw = (shown) =>
  part('el-input', {
    modelValue: one(shown),
    placeholder: shown.row.placeholders[0],
    name: shown.row.name || undefined,
    readonly: shown.row.readonly,
    maxlength: shown.row.max || undefined,
    showWordLimit: shown.row.max > 0,
    type: shown.name === 'textarea' ? 'textarea' : 'text',
    'onUpdate:modelValue': (entered: string) => shown.input(entered),
    onBlur: shown.blur,
  });

const select = (shown: Part, several: boolean): VNodeChild =>
  part(
    'el-select',
    {
      class: 'field-wide',
      modelValue: several ? list(shown) : one(shown) || undefined,
      multiple: several,
      filterable: shown.row.filter,
      multipleLimit: shown.row.limit > 1 ? shown.row.limit : 0,
      ...known(shown),
      'onUpdate:modelValue': (chosen: string | string[]) => shown.input(chosen ?? ''),
      onBlur: shown.blur,
    },
    () => shown.row.options.map(({ code, text: label }) => part('el-option', { key: code, value: code, label })),
  );

const cascader: Draw = (shown) => {
  const depth = shown.row.ids.length;
  const lazyLoad = async (node: { level: number; pathValues: string[] }, resolve: (nodes: unknown[]) => void) => {
    const options = await shown.row.levels(node.level === 0 ? [] : node.pathValues);
    resolve(options.map(({ code, text: label }) => ({ value: code, label, leaf: node.level + 1 >= depth })));
  };
  return part('el-cascader', {
    key: shown.row.ids.join(),
    class: 'field-wide',
    modelValue: list(shown).filter(Boolean),
    props: { lazy: true, lazyLoad },
    ...known(shown),
    'onUpdate:modelValue': (path: string[] | null) => shown.input(shown.row.ids.map((_, at) => path?.[at] ?? '')),
    onBlur: shown.blur,
  });
};

const region: Draw = (shown) =>
  shown.variant.region === 'cascader'
    ? cascader(shown)
    : h(
        'div',
        { class: 'field-line' },
        shown.levels.map(({ prompt, code, options }, level) =>
          part(
            'el-select',
            {
              modelValue: code || undefined,
              placeholder: prompt,
              disabled: shown.row.readonly || options.length === 0,
              'onUpdate:modelValue': (chosen: string) => shown.choose(level, chosen ?? ''),
              onBlur: shown.blur,
            },
            () =>
              options.map((option) => part('el-option', { key: option.code, value: option.code, label: option.text })),
          ),
        ),
      );

const box = (shown: Part, checked: boolean, label: string, put: (on: boolean) => void): VNodeChild =>
  part(
    'el-checkbox',
    {
      modelValue: checked,
      disabled: shown.row.readonly,
      'onUpdate:modelValue': (on: boolean) => {
        put(on);
        shown.blur();
      },
    },
    () => label,
  );

const picker = (shown: Part, value: string, placeholder: string | undefined, put: (day: string) => void, more = {}) =>
  part('el-date-picker', {
    type: 'date',
    modelValue: value || null,
    format: 'YYYY-MM-DD',
    valueFormat: 'YYYYMMDD',
    placeholder,
    disabled: shown.row.readonly,
    editable: shown.variant.date === 'typeable',
    'onUpdate:modelValue': (day: string | null) => put(day ?? ''),
    onBlur: shown.blur,
    ...more,
  });

const validity: Draw = (shown) => {
  const [start = '', end = ''] = list(shown);
  const open = end === longTermText;
  const { row, variant } = shown;
  const endless = {
    text: longTermText,
    onClick: ({ emit }: { emit(event: string, day: null): void }) => {
      emit('pick', null);
      setTimeout(() => shown.input([start, longTermText]));
    },
  };
  const reading = part('el-input', { key: 'open', class: 'field-date', readonly: true, modelValue: longTermText });
  return h('div', { class: 'field-line' }, [
    picker(shown, start, row.placeholders[0], (day) => shown.input([day, end]), { key: 'start' }),
    open && variant.longterm === 'option'
      ? reading
      : picker(shown, open ? '' : end, row.placeholders[1], (day) => shown.input([start, day]), {
          key: 'end',
          disabled: row.readonly || open,
          ...(variant.longterm === 'option' && { shortcuts: [endless] }),
        }),
    variant.longterm === 'checkbox'
      ? box(shown, open, longTermText, (on) => shown.input([start, on ? longTermText : '']))
      : null,
  ]);
};

const phone: Draw = (shown) => {
  const [mobile = '', code = ''] = list(shown);
  const { row } = shown;
  const field = (at: number, value: string, fixed: boolean, put: (entered: string) => void) =>
    part('el-input', {
      key: at,
      modelValue: value,
      placeholder: row.placeholders[at],
      readonly: row.readonly || fixed,
      'onUpdate:modelValue': put,
      onBlur: shown.blur,
    });
  const unready = row.readonly || shown.code.waits || !/^1[3-9]\d{9}$/u.test(mobile);
  return h('div', { class: 'field-line' }, [
    field(0, mobile, shown.code.waits, (entered) => shown.input([entered, code])),
    part('el-button', { key: 'ask', disabled: unready, onClick: shown.code.ask }, () => shown.code.text),
    field(1, code, false, (entered) => shown.input([mobile, entered])),
  ]);
};

const upload: Draw = (shown) => {
  const { row } = shown;
  const sent = list(shown);
  return h('div', [
    part(
      'el-upload',
      {
        action: '',
        listType: 'picture-card',
        accept: row.accept,
        disabled: row.readonly,
        multiple: row.limit > 1,
        fileList: sent.map((value) => ({ name: value.split('|')[0], url: row.previewOf(value), status: 'success' })),
        httpRequest: ({ file, onProgress }: { file: File; onProgress(at: { percent: number }): void }) =>
          sentOf(shown, file, (percent) => onProgress({ percent })),
        onRemove: ({ name }: { name: string }) => shown.input(sent.filter((value) => value.split('|')[0] !== name)),
      },
      () => '+',
    ),
    sent.map((value) =>
      h('input', { key: value, type: 'hidden', name: row.name || undefined, value: value.split('|')[1] }),
    ),
  ]);
};

export const controls: Record<Control, Draw> = {
  text,
  textarea: text,
  choice: (shown) => select(shown, false),
  choices: (shown) => select(shown, true),
  region,
  radio: (shown) =>
    part(
      'el-radio-group',
      {
        modelValue: one(shown),
        disabled: shown.row.readonly,
        'onUpdate:modelValue': (code: string) => shown.input(code),
        onChange: shown.blur,
      },
      () => shown.row.options.map(({ code, text: label }) => part('el-radio', { key: code, value: code }, () => label)),
    ),
  checkbox: (shown) =>
    box(shown, one(shown) === 'true', shown.row.options[0]?.text ?? shown.row.label, (on) =>
      shown.input(on ? 'true' : ''),
    ),
  checkboxes: (shown) =>
    part(
      'el-checkbox-group',
      {
        modelValue: list(shown),
        disabled: shown.row.readonly,
        'onUpdate:modelValue': (codes: string[]) => shown.input(codes),
        onChange: shown.blur,
      },
      () =>
        shown.row.options.map(({ code, text: label }) => part('el-checkbox', { key: code, value: code }, () => label)),
    ),
  date: (shown) => picker(shown, one(shown), shown.row.placeholders[0], shown.input),
  validity,
  phone,
  upload,
};
