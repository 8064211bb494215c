import { Cascader, Checkbox, ConfigProvider, DatePicker, Input, Radio, Select } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Choice } from '../choices.ts';
import type { Area } from '../paths.ts';
import type { Drawn, Sketch } from './vue-page.ts';

/** What a control is drawn from, and where it says that something was entered. */
interface Model {
  value: never;
  options: readonly Choice[];
  areas: readonly Area[];
  off: boolean;
  fixed: boolean;
  put(value: unknown): void;
}
type Props = Record<string, unknown>;
type Control = (model: Model, props: Props) => ReactNode;

dayjs.locale('zh-cn');

const listed = (options: readonly Choice[]) =>
  options.map(({ code, text, off }) => ({ value: code, label: text, disabled: off }));
const compact = 'YYYYMMDD';

const select: Control = ({ value, options, off, put }, props) =>
  createElement(Select, {
    value: (value as unknown) === '' ? undefined : value,
    options: listed(options),
    disabled: off,
    placeholder: '请选择',
    onChange: (next: unknown) => put(next ?? ''),
    ...props,
  });

const cascader: Control = ({ value, areas, off, put }, props) =>
  createElement(Cascader as never, {
    value,
    options: areas,
    disabled: off,
    placeholder: '请选择',
    onChange: (next: unknown) => put(next ?? []),
    ...props,
  });

const date: Control = ({ value, off, put }, props) =>
  createElement(DatePicker as never, {
    value: value ? dayjs(value as string, compact) : null,
    disabled: off,
    placeholder: '选择日期',
    onChange: (next: dayjs.Dayjs | null) => put(next ? next.format(compact) : null),
    ...props,
  });

const input =
  (tag: typeof Input): Control =>
  ({ value, off, fixed, put }, props) =>
    createElement(tag, {
      value,
      disabled: off,
      readOnly: fixed,
      placeholder: '请输入',
      maxLength: 8,
      onChange: ({ target }) => put(target.value),
      ...props,
    });

const controls: Record<string, Control> = {
  select,
  cascader,
  date,
  input: input(Input),
  textarea: input(Input.TextArea as never),
  radio: ({ value, options, off, put }, props) =>
    createElement(Radio.Group, {
      value,
      options: listed(options),
      disabled: off,
      onChange: ({ target }) => put(target.value),
      ...props,
    }),
  checkboxes: ({ value, options, off, put }, props) =>
    createElement(Checkbox.Group, { value, options: listed(options), disabled: off, onChange: put, ...props }),
  checkbox: ({ value, off, put }, props) =>
    createElement(
      'div',
      null,
      createElement(
        Checkbox,
        { checked: value, disabled: off, onChange: ({ target }) => put(target.checked), ...props },
        '长期',
      ),
      createElement('input'),
    ),
};

/** The real Ant Design. Its template names a control, and further props as JSON: `select {"virtual":false}`. */
export function draw(where: Node, sketch: Sketch): Drawn {
  const host = document.createElement('div');
  where.appendChild(host);
  const [, name = '', props = '{}'] = /^(\w+)\s*(\{.*\})?$/u.exec(sketch.template) ?? [];
  const control = controls[name];
  if (!control) throw new Error(`no ant ${name}`);
  const data: Record<string, unknown> = {
    off: false,
    drawing: 0,
    redraws: false,
    stubborn: false,
    ...structuredClone(sketch.data),
  };
  const root = createRoot(host);
  const put = (value: unknown) => {
    if (data.redraws || data.stubborn) data.drawing = Number(data.drawing) + 1;
    if (!data.stubborn) data.value = value;
    render();
  };
  const render = () =>
    root.render(
      createElement(
        ConfigProvider,
        { locale: zhCN, key: String(data.drawing) },
        control({ ...data, put } as never, JSON.parse(props)),
      ),
    );
  render();
  const own: Record<string, unknown> = {
    $el: host,
    $forceUpdate: render,
    $nextTick: () => new Promise((resolve) => setTimeout(resolve, 20)),
    $destroy: () => root.unmount(),
  };
  return new Proxy(data, {
    get: (_, key: string) => (key in own ? own[key] : data[key]),
    set(_, key: string, value) {
      data[key] = value;
      render();
      return true;
    },
  }) as unknown as Drawn;
}
