import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { MessageName, Reply, Request } from '../../../lib/platform/messages.ts';
import { type Lang, texts } from '../../../lib/texts/index.ts';
import { pageTexts } from '../../../lib/texts/pages.ts';
import { openWorker } from '../pages/worker.ts';
import { type Rig, startRig } from '../rig.ts';
import { stillBuild } from './still-build.ts';

/** Longer than anything of ours takes on a busy machine, ms. */
const patience = 10_000;
/** Dates in the browser's own controls read as their page's language has them, not as the browser's. */
const ownLanguage = '--enable-blink-features=LangAttributeAwareFormControlUI';

/** A browser whose clock stands still, with the extension in one language. */
export interface World {
  rig: Rig;
  lang: Lang;
  t: ReturnType<typeof texts>;
  p: ReturnType<typeof pageTexts>;
  /** Of what is kept, by what a table of screens calls it. */
  ids: Record<string, string>;
  send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>>;
  /** Goes on in a language; nobody has tried a passphrase. */
  speak(lang: Lang): Promise<void>;
  /** A page of ours, once its heading is there. */
  own(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  process.env.TZ = 'Asia/Shanghai';
  const folder = stillBuild();
  const rig = await startRig({ folder, flags: [ownLanguage] });
  rig.context.setDefaultTimeout(patience);
  const { send, chrome } = await openWorker(rig);
  const world: World = {
    rig,
    send,
    lang: 'zh-CN',
    t: texts('zh-CN'),
    p: pageTexts('zh-CN'),
    ids: {},
    speak: async (lang) => {
      await send('setSettings', { lang });
      await chrome('storage.local.remove', 'vault:tries');
      Object.assign(world, { lang, t: texts(lang), p: pageTexts(lang) });
    },
    own: async (path) => {
      const page = await rig.openOwn(path);
      await page.locator(`html[lang=${world.lang}]`).waitFor();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      return page;
    },
    close: async () => {
      await rig.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}
