import type { PracticeReply, PracticeRequest } from '../pages.ts';
import { ministryFor } from '../phone/ministry-for.ts';
import type { LifeFiling } from './filing.ts';
import { type FilingView, filingView } from './filing-view.ts';
import type { Refusal } from './refusal.ts';
import { textIn } from './verifiers.ts';

/** The parsed body, or nothing. */
export const bodyOf = ({ body }: PracticeRequest) => ({ ...(body as object) }) as Record<string, unknown>;
export const refusedWith = (error: Refusal, status = 409): PracticeReply => ({ status, json: { error } });
export const noSuchFiling = refusedWith({ text: '没有这份备案' }, 404);

/** The portal’s time and every filing, brought up to it. */
export const present = ({ filings }: PracticeRequest): { now: number; all: readonly LifeFiling[] } => {
  ministryFor(filings);
  const now = filings.clock.now();
  return { now, all: filings.filings(now) };
};

export const shown = ({ filings }: PracticeRequest, filing: LifeFiling): FilingView =>
  filingView(filing, ministryFor(filings).receiversOf(filing));

/** The filing a request is about: by `id` or `filing`, or the newest of the mini program `applet`. */
export function meant(request: PracticeRequest): LifeFiling | undefined {
  const { id = request.url.searchParams.get('filing') } = bodyOf(request);
  const applet = request.url.searchParams.get('applet');
  const { all } = present(request);
  return all.find((one) =>
    id ? one.id === id : textIn(one.submission.answers, 'icp_applets.base_info.name') === applet,
  );
}

/** Does something to the filing meant and tells how it stands then, or why that cannot be. */
export const doing =
  (deed: (filing: LifeFiling, request: PracticeRequest) => Refusal | undefined) =>
  (request: PracticeRequest): PracticeReply => {
    const filing = meant(request);
    if (!filing) return noSuchFiling;
    const refused = deed(filing, request);
    if (refused) return refusedWith(refused);
    return { json: { filing: shown(request, meant(request) ?? filing) } };
  };
