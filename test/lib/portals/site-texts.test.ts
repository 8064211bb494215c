import { describe, expect, it } from 'vitest';
import { consoleStatusTexts } from '../../../lib/fields/codes/console-status-texts.ts';
import { filingStatuses } from '../../../lib/fields/codes/filing-statuses.ts';
import { miitResultPrefix, miitResults } from '../../../lib/fields/codes/miit-results.ts';
import { consoleStatuses, otherStatuses } from '../../../lib/portals/console-statuses.ts';
import { answerPrefix, miitAnswers } from '../../../lib/portals/miit-answers.ts';
import { resultCodes } from '../../../lib/tracker/filing-event.ts';

describe('what the page reads is what the lists of codes say', () => {
  it('answers of the ministry’s page, each under its code, all that the tracker knows', () => {
    expect(Object.entries(miitAnswers).sort()).toEqual(miitResults.map(({ zh, code }) => [zh, code]).sort());
    expect(Object.values(miitAnswers).sort()).toEqual([...resultCodes].sort());
    expect(answerPrefix).toBe(miitResultPrefix);
  });

  it('statuses of the console: every official state but 未备案', () => {
    const official = filingStatuses.filter(({ stage }) => stage !== 'not_filed');
    expect(Object.entries(consoleStatuses).sort()).toEqual(official.map(({ zh, code }) => [zh, code]).sort());
  });

  it('what else the console may call a state of a filing is no status and competes with one', () => {
    const others = consoleStatusTexts.filter(
      ({ kind, zh }) => ['status', 'derived'].includes(kind) && !(zh in consoleStatuses) && zh !== '未认证',
    );
    expect(others.map(({ zh }) => zh).filter((zh) => !otherStatuses.includes(zh))).toEqual([]);
    expect(Object.keys(consoleStatuses).filter((text) => otherStatuses.includes(text))).toEqual([]);
  });
});
