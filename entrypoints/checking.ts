import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkingPart } from '../components/overlay/checking/checking-part.tsx';
import { handedOver } from '../components/overlay/parts.ts';
import { createChecking } from '../lib/services/checking.ts';
import { hintKey } from '../lib/services/hint-key.ts';
import { listenEverywhere } from '../lib/services/listen-everywhere.ts';
import { createPacing } from '../lib/services/pacing.ts';
import { withJudgements } from '../lib/services/with-judgements.ts';

/** Brought by the background where a form is, after the assistant: what the rules of a filing say of it, at each field. */
export default defineUnlistedScript({
  async main() {
    const handed = handedOver('checking');
    if (!handed) return;
    const { tools, host, add, signal } = await handed.overlay;
    const { send, t } = tools;
    const assisting = withJudgements(tools.assisting);
    const key = hintKey({ document, assisting, host: () => host });
    const listen = listenEverywhere(document, ['keydown'], { signal, passive: false }, key);
    const listenSoon = createPacing(async () => listen(), { wait: 500, hidden: () => document.hidden, signal });
    assisting.subscribe(listenSoon);
    listen();
    add(checkingPart(createChecking({ document, assisting, send, t, signal }), assisting));
  },
});
