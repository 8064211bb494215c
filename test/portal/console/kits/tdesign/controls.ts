import { h, reactive, type VNodeChild } from 'vue3';
import { longTermText } from '../../dates.ts';
import type { Control } from '../../kit.ts';
import type { Part } from '../island.ts';
import { sentOf } from '../sent-of.ts';
import { part } from '../vue3-part.ts';

type Draw = (part: Part) => VNodeChild;

const one = ({ value }: Part): string => (Array.isArray(value) ? (value[0] ?? '') : value);
const list = ({ value }: Part): string[] => (Array.isArray(value) ? value : []);

const text: Draw = (shown) =>
  part(shown.name === 'textarea' ? 't-textarea' : 't-input', {
    value: one(shown),
    placeholder: shown.row.placeholders[0],
    name: shown.row.name || undefined,
    readonly: shown.row.readonly,
    onChange: (entered: string) => shown.input(entered),
    onBlur: shown.blur,
  });

const select = (shown: Part, several: boolean): VNodeChild =>
  part('t-select', {
    class: 'field-wide',
    value: several ? list(shown) : one(shown),
    multiple: several,
    filterable: shown.row.filter,
    max: shown.row.limit > 1 ? shown.row.limit : 0,
    options: shown.row.options.map(({ code, text: label }) => ({ value: code, label })),
    placeholder: shown.row.placeholders[0],
    disabled: shown.row.readonly,
    onChange: (chosen: string | string[]) => shown.input(chosen),
    onBlur: shown.blur,
  });

interface Node {
  value: string;
  label: string;
  children?: true;
}

/** Of TDesign's nodes: the one above. */
interface TreeNode {
  value: string;
  getParent(): TreeNode | undefined;
}

const cascades = new Map<string, { options: Node[] }>();

/** The provinces, asked for once: the cascader keeps what it loads below them. */
function provinces(shown: Part): Node[] {
  const key = shown.row.ids.join();
  const known = cascades.get(key) ?? reactive({ options: [] as Node[] });
  if (!cascades.has(key)) {
    cascades.set(key, known);
    void shown.row.levels([]).then((options) => {
      known.options = options.map(({ code, text: label }) => ({ value: code, label, children: true }));
    });
  }
  return known.options;
}

const cascader: Draw = (shown) => {
  const depth = shown.row.ids.length;
  const path = (node: TreeNode | undefined): string[] => (node ? [...path(node.getParent()), node.value] : []);
  return part('t-cascader', {
    class: 'field-wide',
    value: list(shown).every(Boolean) ? list(shown) : [],
    valueType: 'full',
    options: provinces(shown),
    load: async (node: TreeNode): Promise<Node[]> => {
      const above = path(node);
      const options = await shown.row.levels(above);
      const more = above.length + 1 < depth;
      return options.map(({ code, text: label }) => ({ value: code, label, ...(more && { children: true }) }));
    },
    placeholder: shown.row.placeholders[0],
    disabled: shown.row.readonly,
    onChange: (chosen: string[]) => shown.input(shown.row.ids.map((_, at) => chosen[at] ?? '')),
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
          part('t-select', {
            key: level,
            value: code,
            options: options.map((option) => ({ value: option.code, label: option.text })),
            placeholder: prompt,
            disabled: shown.row.readonly || options.length === 0,
            onChange: (chosen: string) => shown.choose(level, chosen),
            onBlur: shown.blur,
          }),
        ),
      );

const box = (shown: Part, checked: boolean, label: string, put: (on: boolean) => void): VNodeChild =>
  part(
    't-checkbox',
    {
      checked,
      disabled: shown.row.readonly,
      onChange: (on: boolean) => {
        put(on);
        shown.blur();
      },
    },
    () => label,
  );

const picker = (shown: Part, value: string, placeholder: string | undefined, put: (day: string) => void, more = {}) =>
  part('t-date-picker', {
    value,
    format: 'YYYY-MM-DD',
    valueType: 'YYYYMMDD',
    placeholder,
    disabled: shown.row.readonly,
    allowInput: shown.variant.date === 'typeable',
    onChange: (day: string) => put(day),
    onBlur: shown.blur,
    ...more,
  });

const validity: Draw = (shown) => {
  const [start = '', end = ''] = list(shown);
  const open = end === longTermText;
  const { row, variant } = shown;
  const option = variant.longterm === 'option';
  const endless = () => shown.input([start, longTermText]);
  return h('div', { class: 'field-line' }, [
    picker(shown, start, row.placeholders[0], (day) => shown.input([day, end]), { key: 'start' }),
    open && option
      ? part('t-input', { key: 'open', readonly: true, value: longTermText })
      : picker(shown, open ? '' : end, row.placeholders[1], (day) => shown.input([start, day]), {
          key: 'end',
          disabled: row.readonly || open,
          ...(option && { presets: { [longTermText]: () => '2099-12-31' }, onPresetClick: () => setTimeout(endless) }),
        }),
    option ? null : box(shown, open, longTermText, (on) => shown.input([start, on ? longTermText : ''])),
  ]);
};

const phone: Draw = (shown) => {
  const [mobile = '', code = ''] = list(shown);
  const { row } = shown;
  const field = (at: number, value: string, fixed: boolean, put: (entered: string) => void) =>
    part('t-input', {
      key: at,
      value,
      placeholder: row.placeholders[at],
      readonly: row.readonly || fixed,
      onChange: put,
      onBlur: shown.blur,
    });
  const unready = row.readonly || shown.code.waits || !/^1[3-9]\d{9}$/u.test(mobile);
  return h('div', { class: 'field-line' }, [
    field(0, mobile, shown.code.waits, (entered) => shown.input([entered, code])),
    part('t-button', { key: 'ask', disabled: unready, onClick: shown.code.ask }, () => shown.code.text),
    field(1, code, false, (entered) => shown.input([mobile, entered])),
  ]);
};

interface Sent {
  raw: File;
  name: string;
}

const upload: Draw = (shown) => {
  const { row } = shown;
  const sent = list(shown);
  return h('div', [
    part('t-upload', {
      theme: 'image',
      accept: row.accept,
      disabled: row.readonly,
      multiple: row.limit > 1,
      max: row.limit > 1 ? row.limit : 0,
      files: sent.map((value) => ({ name: value.split('|')[0], url: row.previewOf(value), status: 'success' })),
      requestMethod: async (files: Sent | Sent[]) => {
        const [{ raw, name }] = [files].flat() as [Sent];
        await sentOf(shown, raw, () => undefined);
        return { status: 'success', response: { url: row.previewOf(name) } };
      },
      onRemove: ({ index }: { index: number }) => shown.input(sent.filter((_, at) => at !== index)),
    }),
    sent.map((value) =>
      h('input', { key: value, type: 'hidden', name: row.name || undefined, value: value.split('|')[1] }),
    ),
  ]);
};

const listed = ({ row }: Part) => row.options.map(({ code, text: label }) => ({ value: code, label }));

export const controls: Record<Control, Draw> = {
  text,
  textarea: text,
  choice: (shown) => select(shown, false),
  choices: (shown) => select(shown, true),
  region,
  radio: (shown) =>
    part('t-radio-group', {
      value: one(shown),
      options: listed(shown),
      disabled: shown.row.readonly,
      onChange: (code: string) => {
        shown.input(code);
        shown.blur();
      },
    }),
  checkbox: (shown) =>
    box(shown, one(shown) === 'true', shown.row.options[0]?.text ?? shown.row.label, (on) =>
      shown.input(on ? 'true' : ''),
    ),
  checkboxes: (shown) =>
    part('t-checkbox-group', {
      value: list(shown),
      options: listed(shown),
      disabled: shown.row.readonly,
      onChange: (codes: string[]) => {
        shown.input(codes);
        shown.blur();
      },
    }),
  date: (shown) => picker(shown, one(shown), shown.row.placeholders[0], shown.input),
  validity,
  phone,
  upload,
};
