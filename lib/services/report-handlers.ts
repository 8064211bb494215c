import { browser } from 'wxt/browser';
import { chinaDay } from '../calendar/china-day.ts';
import { now } from '../platform/clock.ts';
import type { HandlersOf } from '../platform/handle-messages.ts';
import { Refused } from '../platform/refused.ts';
import type { reportMessages } from '../platform/report-messages.ts';
import { portalAt } from '../portals/index.ts';
import { makeReport } from '../reports/make-report.ts';
import { openPage } from './open-page.ts';
import { dropReport, keepReport, reportFile } from './page-reports.ts';

const done = {};

export const reportHandlers: HandlersOf<typeof reportMessages> = {
  reportPage: async (read, { url }) => {
    const portal = portalAt(url);
    if (!portal) throw new Refused('notAllowed');
    const { version } = browser.runtime.getManifest();
    const report = makeReport({ ...read, portal, url }, { madeOn: chinaDay(now()), extension: version });
    await openPage(`#/report/${await keepReport(report)}`);
    return done;
  },
  pageReport: async ({ reportId }) => ({ text: await reportFile(reportId) }),
  dropReport: async ({ reportId }) => {
    await dropReport(reportId);
    return done;
  },
};
