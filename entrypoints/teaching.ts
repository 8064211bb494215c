import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handedOver } from '../components/overlay/parts.ts';
import { teachingPart } from '../components/overlay/teaching/teaching-part.tsx';
import { createTeaching } from '../lib/services/teaching/create-teaching.ts';
import type { Teaching } from '../lib/services/teaching/teach-state.ts';

/** Brought together with the assistant: what a person has taught of rows, laid over all that is read of the page. */
export default defineUnlistedScript(() => {
  const handed = handedOver('teaching');
  if (!handed) return;
  let teaching: Teaching | undefined;
  const made = handed.overlay.then(({ tools: { assisting, send }, host, add, signal }) => {
    teaching = createTeaching({ document, assisting, send, host, signal });
    add(teachingPart(teaching));
    return teaching;
  });
  handed.amendment = {
    amend: (scan) => teaching?.amend(scan) ?? scan,
    known: async () => (await made).known(),
  };
});
