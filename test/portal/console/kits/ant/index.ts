import { Button, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '../island.css';
import type { Kit } from '../../kit.ts';
import type { Landing, Shown } from '../island.ts';
import { islandKit } from '../island-kit.ts';
import { controls } from './controls.ts';
import { Row } from './row.ts';

dayjs.locale('zh-cn');

function drawn(shown: Shown) {
  if ('button' in shown) {
    const { text, kind, disabled, click } = shown.button;
    return createElement(Button, { type: kind, disabled, onClick: click, autoInsertSpace: false }, text);
  }
  const { part, framed } = shown;
  const control = createElement(controls[part.name], part);
  return framed ? createElement(Row, { part }, control) : control;
}

/** A root of React in a place of the page. */
const land: Landing = (place) => {
  const root = createRoot(place);
  return {
    show: (what) => root.render(createElement(ConfigProvider, { locale: zhCN }, drawn(what))),
    // not while Vue is drawing
    end: () => void setTimeout(() => root.unmount()),
  };
};

/** The real Ant Design, on React. */
export const kit: Kit = islandKit(land);
