import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asides } from '../../../../lib/platform/set-aside.ts';
import { filingHandlers } from '../../../../lib/services/tracking/filing-handlers.ts';
import { lookAgain } from '../../../../lib/services/tracking/look-again.ts';
import { readFilings, readLedger, readRemoved } from '../../../../lib/services/tracking/read-filings.ts';
import { putBack } from '../fresh.ts';

// Filings as the first version that knew them stores them: one whose SMS runs, with its names in the vault; one without a label; one removed.
// What was stored once must open for good, and rings nothing it had rung.
const { deviceKey, local } = JSON.parse(readFileSync('test/fixtures/filings.json', 'utf8')) as {
  deviceKey: string;
  local: Record<string, unknown>;
};

it('opens whole', async () => {
  await putBack(local, deviceKey);
  const { listed, total } = await readFilings();
  expect(total).toBe(2);
  expect(listed.map(({ filing }) => [filing.label, filing.number, filing.kind, filing.papersUntil])).toEqual([
    ['示例预约助手', 1, 'first', '20281231'],
    ['', 2, 'add_service', undefined],
  ]);
  expect(listed[0]?.state).toMatchObject({
    stage: 'bureau_review',
    sms: { subjectPrincipal: { wrong: 1, standing: 'waiting' }, appletPrincipal: { standing: 'verified' } },
  });
  expect((await readRemoved()).map(({ label, kind }) => [label, kind])).toEqual([['示例注销', 'cancel_service']]);
  expect(Object.values(await filingHandlers.filingDetails({}))).toEqual([
    expect.objectContaining({
      applet: '示例预约助手',
      recordNumber: '示ICP备2026000001号-1X',
      rejections: [expect.objectContaining({ by: 'platform', reason: '示例原因' })],
    }),
  ]);
  expect(await filingHandlers.reminderSettings({})).toMatchObject({ quiet: { from: 1320, to: 420 }, labels: false });
  expect((await readLedger()).upTo).not.toEqual({});
  await lookAgain();
  expect(await asides()).toEqual([]);
});
