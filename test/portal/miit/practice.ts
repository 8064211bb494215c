import { captchaTargets } from './captcha.ts';
import type { FormId, RowId, Values } from './forms.ts';
import { requests } from './requests.ts';

type Models = Record<FormId, Record<RowId, string | number>>;

/** What stands in Vue's own models now; pages without the widget leave it empty. Kept here by the widget itself. */
export const shown: { models?: Record<FormId, Values>; result?: string } = {};

/** For tests: what the page itself holds and what it sent. Nothing here helps to pass the captcha without a mouse. */
export function exposePractice(extra: object) {
  const empty: Values = { code: '', mobile: '', tail: '' };
  Object.assign(window, {
    __practice: Object.defineProperties(
      { requests, ...extra },
      {
        model: {
          get: () =>
            ({
              verify: { ...empty, ...shown.models?.verify },
              resend: { mobile: '', tail: '', ...shown.models?.resend },
            }) as Models,
        },
        result: { get: () => shown.result ?? '' },
        captchaTargets: { get: captchaTargets },
      },
    ),
  });
}
