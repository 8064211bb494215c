import type { Page } from '@playwright/test';
import { importProfiles, type Rig, startRig } from '../e2e/rig.ts';
import { individual, organisation } from './filings.ts';
import { givePictures } from './give-pictures.ts';

const lines = [
  '浏览器已打开练习后台（不是官方网站），示例企业和示例个人的档案都已导入。',
  '试一试：在右侧「备案领航」里选择档案，按「一键填充」，证照也会一起上传；验证码、人脸核身、承诺和提交由你来做。',
  '关闭浏览器窗口即结束，练习中填写的内容随之清除。',
];

// Large enough for form and panel side by side; no bar about the flags that lead both hosts to the practice portal.
const flags = ['--window-size=1440,960', '--test-type'];

/** Resolves once the person has closed the browser, or its last window (on a Mac the browser stays). */
const closed = ({ context }: Rig): Promise<void> =>
  new Promise((resolve) => {
    const watch = (page: Page) => page.once('close', () => context.pages().length === 0 && resolve());
    context.once('close', () => resolve());
    context.on('page', watch);
    context.pages().forEach(watch);
  });

/** Opens a browser with the extension and both samples, at the practice console, and stays until a person closes it. */
export async function tryOut(): Promise<void> {
  const rig = await startRig({ headless: false, viewport: null, flags });
  const end = closed(rig);
  await importProfiles(rig, [organisation.body, individual.body]);
  for (const { body, profile } of [organisation, individual]) await givePictures(rig, body, profile);
  const page = rig.context.pages()[0] ?? (await rig.context.newPage());
  const asked = new URLSearchParams({ ...organisation.asked, token: '1', lang: 'zh_CN' });
  await page.goto(`https://mp.weixin.qq.com/wxamp/practice/filing?${asked}`);
  for (const line of lines) console.log(line);
  await end;
  await rig.close();
}
