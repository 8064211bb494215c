import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addChecking } from '../components/overlay/checking/add-checking.ts';
import { handedOver } from '../components/overlay/parts.ts';

/** Brought by the background where a form is, after the assistant: what the rules of a filing say of it, at each field. */
export default defineUnlistedScript({
  async main() {
    const handed = handedOver('checking');
    if (handed) addChecking(await handed.overlay);
  },
});
