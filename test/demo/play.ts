import { mkdirSync, rmSync } from 'node:fs';
import { importProfiles, startRig } from '../e2e/rig.ts';
import { type DemoFiling, individual, organisation } from './filings.ts';
import { givePictures } from './give-pictures.ts';
import { lookAtOwnPages } from './look-at.ts';
import { type Played, playFiling } from './play-filing.ts';
import { playSms } from './play-sms.ts';
import { countPresses } from './presses.ts';
import { pressNotes, pressTable, rowTable, wrongLines } from './report.ts';

const folder = '.output/demo';

const tell = (filing: DemoFiling, played: readonly Played[]): void => {
  console.log(`\n━━ ${filing.title}：${filing.profile}\n\n${rowTable(played)}\n\n${pressTable(played)}`);
};

/** Plays the whole main job without a display: both filings up to the filled page of the ministry. True when all is right. */
export async function play(): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log('备案领航演示（无显示器）：在练习页面上完整走一遍企业备案和个人备案，资料都是示例。');
  const rig = await startRig();
  const wrong: string[] = [];
  try {
    await importProfiles(rig, [organisation.body, individual.body]);
    for (const { body, profile } of [organisation, individual]) await givePictures(rig, body, profile);
    await countPresses(rig.context);
    for (const filing of [organisation, individual]) {
      const page = await rig.context.newPage();
      const played = await playFiling(page, filing, folder);
      played.push(...(await playSms(page, filing, folder)));
      if (filing === individual) await lookAtOwnPages(rig, folder);
      await page.close();
      tell(filing, played);
      wrong.push(...wrongLines(played).map((line) => `${filing.title}，${line}`));
    }
  } catch (error) {
    for (const [at, page] of rig.context.pages().entries())
      await page.screenshot({ path: `${folder}/failed-${at}.png` }).catch(() => undefined);
    wrong.push(String(error));
  } finally {
    await rig.close();
  }
  console.log(`\n${pressNotes}\n\n截图在 ${folder}/`);
  console.log(wrong.length === 0 ? '全部填对，没有一处填错。' : `有 ${wrong.length} 处不对：\n${wrong.join('\n')}`);
  return wrong.length === 0;
}
