import { Button, Cascader, Checkbox, DatePicker, Input, Radio, Select, Upload } from 'antd';
import dayjs from 'dayjs';
import { type ComponentType, createElement, useEffect, useState } from 'react';
import { longTermText } from '../../dates.ts';
import type { Control } from '../../kit.ts';
import type { Part } from '../island.ts';
import { sentOf } from '../sent-of.ts';

type Draw = ComponentType<Part>;

const one = ({ value }: Part): string => (Array.isArray(value) ? (value[0] ?? '') : value);
const list = ({ value }: Part): string[] => (Array.isArray(value) ? value : []);
const listed = ({ row }: Part) => row.options.map(({ code, text: label }) => ({ value: code, label }));
const compact = 'YYYYMMDD';

const Text: Draw = (part) => {
  const { row, name } = part;
  const props = {
    id: row.ids[0],
    value: one(part),
    placeholder: row.placeholders[0],
    readOnly: row.readonly,
    onBlur: part.blur,
    onChange: ({ target }: { target: { value: string } }) => part.input(target.value),
  };
  return name === 'textarea' ? createElement(Input.TextArea, props) : createElement(Input, props);
};

const choice =
  (several: boolean): Draw =>
  (part) =>
    createElement(Select<string | string[]>, {
      id: part.row.ids[0],
      className: 'field-wide',
      mode: several ? 'multiple' : undefined,
      value: several ? list(part) : one(part) || undefined,
      options: listed(part),
      showSearch: part.row.filter,
      optionFilterProp: 'label',
      maxCount: several && part.row.limit > 1 ? part.row.limit : undefined,
      placeholder: part.row.placeholders[0],
      disabled: part.row.readonly,
      onBlur: part.blur,
      onChange: (chosen) => part.input(chosen ?? ''),
    });

interface Area {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: object[];
}

/** A cascader whose lists come one after the other. */
const Path: Draw = (part) => {
  const { row } = part;
  const [areas, setAreas] = useState<Area[]>([]);
  const below = async (path: readonly string[]): Promise<Area[]> => {
    const options = await row.levels(path);
    return options.map(({ code, text }) => ({ value: code, label: text, isLeaf: path.length + 1 >= row.ids.length }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first list is asked for once
  useEffect(() => void below([]).then(setAreas), []);
  return createElement(Cascader, {
    id: row.ids[0],
    className: 'field-wide',
    value: list(part).filter(Boolean),
    multiple: false,
    options: areas,
    placeholder: row.placeholders[0],
    disabled: row.readonly,
    allowClear: false,
    loadData: async (chosen) => {
      const last = chosen.at(-1);
      if (!last) return;
      last.children = await below(chosen.map(({ value }) => String(value)));
      setAreas([...areas]);
    },
    onBlur: part.blur,
    onChange: (path: readonly unknown[] | undefined) => part.input(row.ids.map((_, at) => String(path?.[at] ?? ''))),
  });
};

const Region: Draw = (part) =>
  part.variant.region === 'cascader'
    ? createElement(Path, part)
    : createElement(
        'div',
        { className: 'field-line' },
        part.levels.map(({ prompt, code, options }, level) =>
          createElement(Select<string>, {
            key: prompt,
            value: code || undefined,
            options: options.map((option) => ({ value: option.code, label: option.text })),
            placeholder: prompt,
            disabled: part.row.readonly || options.length === 0,
            onBlur: part.blur,
            onChange: (chosen) => part.choose(level, chosen),
          }),
        ),
      );

interface BoxProps {
  part: Part;
  checked: boolean;
  label: string;
  put(on: boolean): void;
}
const Box = ({ part, checked, label, put }: BoxProps) =>
  createElement(
    Checkbox,
    {
      checked,
      disabled: part.row.readonly,
      onChange: ({ target }) => {
        put(target.checked);
        part.blur();
      },
    },
    label,
  );

interface DayProps {
  part: Part;
  day: string;
  placeholder: string | undefined;
  put(day: string): void;
  off?: boolean;
  endless?(): void;
}
const Day = ({ part, day, placeholder, put, off, endless }: DayProps) =>
  createElement(DatePicker, {
    value: day ? dayjs(day, compact) : null,
    format: 'YYYY-MM-DD',
    placeholder,
    disabled: part.row.readonly || off,
    inputReadOnly: part.variant.date === 'readonly',
    onBlur: part.blur,
    onChange: (next: unknown) => put(dayjs.isDayjs(next) ? next.format(compact) : ''),
    ...(endless && {
      renderExtraFooter: () => createElement(Button, { type: 'link', onClick: endless }, longTermText),
    }),
  });

const Validity: Draw = (part) => {
  const [start = '', end = ''] = list(part);
  const open = end === longTermText;
  const { row, variant } = part;
  const option = variant.longterm === 'option';
  const endless = () => part.input([start, longTermText]);
  return createElement(
    'div',
    { className: 'field-line' },
    createElement(Day, {
      part,
      day: start,
      placeholder: row.placeholders[0],
      put: (day) => part.input([day, end]),
    }),
    open && option
      ? createElement(Input, { readOnly: true, value: longTermText })
      : createElement(Day, {
          part,
          day: open ? '' : end,
          placeholder: row.placeholders[1],
          put: (day) => part.input([start, day]),
          off: open,
          ...(option && { endless }),
        }),
    option
      ? null
      : createElement(Box, {
          part,
          checked: open,
          label: longTermText,
          put: (on) => part.input([start, on ? longTermText : '']),
        }),
  );
};

const Phone: Draw = (part) => {
  const [mobile = '', code = ''] = list(part);
  const { row } = part;
  const unready = row.readonly || part.code.waits || !/^1[3-9]\d{9}$/u.test(mobile);
  return createElement(
    'div',
    { className: 'field-line' },
    createElement(Input, {
      id: row.ids[0],
      value: mobile,
      placeholder: row.placeholders[0],
      readOnly: row.readonly || part.code.waits,
      onBlur: part.blur,
      onChange: ({ target }) => part.input([target.value, code]),
    }),
    createElement(Button, { disabled: unready, onClick: part.code.ask, autoInsertSpace: false }, part.code.text),
    createElement(Input, {
      value: code,
      placeholder: row.placeholders[1],
      readOnly: row.readonly,
      onBlur: part.blur,
      onChange: ({ target }) => part.input([mobile, target.value]),
    }),
  );
};

const Pictures: Draw = (part) => {
  const { row } = part;
  const sent = list(part);
  const nameOf = (value: string) => value.split('|')[0] ?? '';
  return createElement(
    'div',
    null,
    createElement(
      Upload,
      {
        listType: 'picture-card',
        accept: row.accept,
        disabled: row.readonly,
        multiple: row.limit > 1,
        fileList: sent.map((value) => ({
          uid: value,
          name: nameOf(value),
          url: row.previewOf(value),
          status: 'done' as const,
        })),
        customRequest: ({ file, onProgress, onSuccess, onError }) => {
          sentOf(part, file as File, (percent) => onProgress?.({ percent })).then(
            (value) => onSuccess?.(value),
            (error) => onError?.(error),
          );
        },
        onRemove: ({ uid }) => part.input(sent.filter((value) => value !== uid)),
      },
      '+',
    ),
    sent.map((value) =>
      createElement('input', {
        key: value,
        type: 'hidden',
        name: row.name || undefined,
        value: value.split('|')[1],
        readOnly: true,
      }),
    ),
  );
};

export const controls: Record<Control, Draw> = {
  text: Text,
  textarea: Text,
  choice: choice(false),
  choices: choice(true),
  region: Region,
  radio: (part) =>
    createElement(Radio.Group, {
      value: one(part),
      options: listed(part),
      disabled: part.row.readonly,
      onChange: ({ target }) => {
        part.input(String(target.value));
        part.blur();
      },
    }),
  checkbox: (part) =>
    createElement(Box, {
      part,
      checked: one(part) === 'true',
      label: part.row.options[0]?.text ?? part.row.label,
      put: (on) => part.input(on ? 'true' : ''),
    }),
  checkboxes: (part) =>
    createElement(Checkbox.Group, {
      value: list(part),
      options: listed(part),
      disabled: part.row.readonly,
      onChange: (codes) => {
        part.input(codes.map(String));
        part.blur();
      },
    }),
  date: (part) => createElement(Day, { part, day: one(part), placeholder: part.row.placeholders[0], put: part.input }),
  validity: Validity,
  phone: Phone,
  upload: Pictures,
};
