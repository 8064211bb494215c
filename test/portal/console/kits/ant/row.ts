import { Form } from 'antd';
import { createElement, type ReactNode } from 'react';
import type { Part } from '../island.ts';

const columns = { labelCol: { flex: '180px' }, wrapperCol: { flex: 'auto' } };

/** A form item; what is wrong comes from the page's own model. */
export function Row({ part: { row }, children }: { part: Part; children?: ReactNode }) {
  const { label, labelled, required, error, tips, ids } = row;
  const props = {
    ...columns,
    required,
    ...(error && { validateStatus: 'error' as const, help: error }),
    ...(tips && { extra: tips }),
    ...(labelled === 'label' && { label, htmlFor: ids[0] }),
  };
  const title = labelled === 'p' ? createElement('p', { className: 'field-title' }, label) : null;
  return createElement(
    Form,
    { component: 'div' },
    createElement(Form.Item, props, createElement('div', null, title, children)),
  );
}
