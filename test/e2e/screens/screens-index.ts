import { type Screen, type Stage, stages } from './screen.ts';

/** One picture: light in Chinese, or in which way it differs. */
export interface Picture {
  screen: Screen;
  how: 'light' | 'dark' | 'narrow' | 'en';
  file: string;
}

const stageNames: Record<Stage, string> = {
  new: '第一次打开 · Opened for the first time',
  empty: '还没有内容 · Nothing kept yet',
  kept: '有档案和备案 · With profiles and filings',
  locked: '锁着 · Locked',
};
const hows = { light: '中文', dark: '深色 dark', narrow: '窄窗口 narrow', en: 'English' } as const;

/** The index of the folder: every state with its name in both languages, and the pictures of it. */
export function indexOf(pictures: readonly Picture[]): string {
  const linesOf = (stage: Stage): string[] => {
    const screens = [...new Set(pictures.map(({ screen }) => screen))].filter((screen) => screen.stage === stage);
    return screens.map((screen) => {
      const links = pictures
        .filter((picture) => picture.screen === screen)
        .map(({ how, file }) => `[${hows[how]}](${file})`);
      return `| ${screen.says.zh} · ${screen.says.en} | ${links.join(' ')} |`;
    });
  };
  return [
    '# 界面 · Screens',
    '',
    '每种状态一张图，由 `npm run screens` 从真实界面画出；里面的公司和人都是虚构的，官方网站的位置是练习站。',
    'Every state there is, drawn from the real screens by `npm run screens`; companies and people are invented, and the practice portal stands where the official sites would.',
    '',
    ...stages.flatMap((stage) => [
      `## ${stageNames[stage]}`,
      '',
      '| 状态 · State | 图 · Pictures |',
      '|---|---|',
      ...linesOf(stage),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
