import { request } from '@playwright/test';
import type { Form } from './filings.ts';
import type { ClockChange } from './life/clock.ts';
import type { FilingView } from './life/filing-view.ts';
import type { Refusal } from './life/refusal.ts';
import type { Sms } from './phone/sms.ts';

/** What the portal answers to a deed: the filing as it stands then, or why it could not be. */
interface Done {
  filing?: FilingView;
  error?: Refusal;
}

/** The practice portal's own interface, asked from the test's process: `port` is that of startPortal(). */
export async function lifeApi(port: number) {
  const context = await request.newContext({ baseURL: `https://127.0.0.1:${port}`, ignoreHTTPSErrors: true });
  const get = async <T>(path: string): Promise<T> => (await context.get(path)).json();
  const post = async <T>(path: string, data: object): Promise<T> => (await context.post(path, { data })).json();
  const filings = async () => (await get<{ filings: FilingView[] }>('/practice/api/filings')).filings;
  return {
    /** Sets, moves or speeds up the clock, or just tells it. */
    clock: (change?: ClockChange): Promise<{ now: number; rate: number }> =>
      change ? post('/practice/api/clock', change) : get('/practice/api/clock'),
    settings: (change: { pace?: string; smsTo?: string; failNext?: number }) => post('/practice/api/settings', change),
    filings,
    filing: async (id: string) => (await filings()).find((one) => one.id === id),
    /** Hands in a form; `asked` as in an address: pace=by-hand&kind=change_both&filing=… */
    submit: (form: Form, asked = ''): Promise<{ id: string; next: string; error?: Refusal }> =>
      post(`/wxamp/practice/submit?${asked}`, form),
    decide: (id: string, decision: string, details: object = {}): Promise<Done> =>
      post('/practice/api/decide', { id, decision, ...details }),
    withdraw: (id: string): Promise<Done> => post('/wxamp/practice/api/withdraw', { id }),
    cancel: (id: string, cancel_type: string, cancel_reason: string): Promise<Done> =>
      post('/wxamp/practice/api/cancel', { id, cancel_type, cancel_reason }),
    /** What is on the phones; `noise` 1 or 2 with what else comes there. */
    messages: async (noise = 0) => (await get<{ messages: Sms[] }>(`/practice/api/phone?noise=${noise}`)).messages,
    close: () => context.dispose(),
  };
}

export type LifeApi = Awaited<ReturnType<typeof lifeApi>>;
