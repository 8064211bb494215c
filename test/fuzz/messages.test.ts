import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { faults } from '../../lib/platform/faults.ts';
import { type MessageName, messages } from '../../lib/platform/messages.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { dayOfUse, putBack, startBackground, storageNow, tell } from './day-of-use.ts';
import { hostileText, hostileValue, mutated } from './hostile.ts';
import { isClean } from './parser.ts';

const names = Object.keys(messages) as MessageName[];
/** Those that make a key of a passphrase, which is made to take its time. */
const slow: ReadonlySet<MessageName> = new Set(['protect', 'unlock', 'changePassphrase', 'beginBackup', 'openBackup']);

let ids: string[];
let day: ReturnType<typeof storageNow>;

beforeAll(async () => {
  startBackground();
  ids = await dayOfUse();
  day = storageNow();
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // what broke is told by its fault
  putBack(day);
});

const isLong = Number(process.env.PROOF_RUNS ?? 0) > 0;
const runs = (name: MessageName) => (slow.has(name) ? (isLong ? 100 : 4) : isLong ? 1500 : 40);

it('a request nested deeper than the stack is refused, and answered', async () => {
  const box = (children: unknown[]) => ({ is: 'box', tag: 'div', children });
  const root = Array.from({ length: 20_000 }).reduce<unknown>((inner) => box([inner]), box([]));
  expect(await tell('reportPage', { page: { root }, offered: [] })).toEqual({ fault: 'badRequest' });
});

describe('whatever is asked of the background is answered, or refused by a code', () => {
  it.each(names)('%s', { timeout: 300_000 }, async (name) => {
    let refused = 0;
    const texts = fc.oneof(hostileText, fc.constantFrom(...ids));
    const fitting = arbitraryOf(messages[name].request, texts);
    const requests = fc.oneof(
      { weight: 5, arbitrary: fitting },
      { weight: 4, arbitrary: fitting.chain((sample) => mutated(sample)) },
      { weight: 1, arbitrary: hostileValue },
    );
    const asked = fc.asyncProperty(requests, async (request) => {
      const outcome = await tell(name, request);
      if ('fault' in outcome) {
        refused += 1;
        expect(Object.keys(faults)).toContain(outcome.fault);
        expect(outcome.fault).not.toBe('broken');
      }
      expect(isClean(), 'what every object has').toBe(true);
    });
    await fc.assert(asked, { numRuns: runs(name) });
    console.log(`fuzz: ${name}: ${runs(name)} cases, ${refused} told errors, 0 throws`);
  });
});
