import type { Portal } from '../../lib/portals/portal.ts';
import { wechat } from '../../lib/portals/wechat.ts';
import { createAssisting } from '../../lib/services/assisting.ts';
import type { Checking } from '../../lib/services/check-state.ts';
import { createFollowing } from '../../lib/services/following.ts';
import { rehearsalWorld, sampleProfile } from '../../lib/services/rehearsal/rehearsal-world.ts';
import type { JudgedAssisting } from '../../lib/services/with-judgements.ts';
import type { Lang } from '../../lib/texts/index.ts';
import { texts } from '../../lib/texts/index.ts';
import { rehearsalTexts } from '../../lib/texts/rehearsal.ts';
import { addChecking } from '../overlay/checking/add-checking.ts';
import { mountOverlay } from '../overlay/mount-overlay.tsx';
import { hintWatch } from './hint-watch.tsx';

interface World {
  lang: Lang;
  /** The style sheet of the overlay. */
  css: string;
  now(): number;
  /** A hint was opened. */
  onHint(): void;
  signal: AbortSignal;
}

/** The console, but for where its page differs: the account, and that what explains is covered as little as a control. */
const portal: Portal = {
  ...wechat,
  account: { applet: '.practice .account strong', subject: '.practice .account span' },
  keepClear: `${wechat.keepClear}, .coach li, .coach p`,
};

/**
 * The assistant and the checks of the official pages on the form of this page, over the sample's answers in place of the
 * background. Ends with the signal.
 */
export function startRehearsal({ lang, css, now, onHint, signal }: World): {
  assisting: JudgedAssisting;
  checking: Checking;
} {
  const send = rehearsalWorld({ lang, now });
  const { notKept } = rehearsalTexts(lang);
  const t = texts(lang);
  const own = { ...t, faults: { ...t.faults, notAllowed: notKept }, report: { ...t.report, failed: notKept } };
  let host: Element | undefined;
  const assisting = createAssisting({ document, portal, send, now, host: () => host, signal });
  const following = createFollowing({ document, assisting, send, now, signal });
  const { id, name } = sampleProfile;
  const view = { lang, texts: own as typeof t, folded: false, markers: 'all' as const, recent: { id, name } };
  let added: ReturnType<typeof addChecking> | undefined;
  host = mountOverlay(assisting, {
    following,
    view,
    css,
    send,
    signal,
    drawn: (overlay) => {
      added = addChecking(overlay);
      overlay.add(hintWatch(onHint));
    },
  });
  if (!added) throw new Error('the overlay is told of as it is mounted');
  return added;
}
