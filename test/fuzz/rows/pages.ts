import fc from 'fast-check';
import { readDay, readPeriod } from '../../../lib/checks/paste/read-dates.ts';
import { dayOf } from '../../../lib/fields/day-of.ts';
import { fieldIds } from '../../../lib/fields/index.ts';
import { labelText, promptText } from '../../../lib/fields/label-text.ts';
import { pageMessages } from '../../../lib/platform/page-messages.ts';
import { pageShape } from '../../../lib/platform/page-shape.ts';
import { siteAt } from '../../../lib/platform/sites.ts';
import { type TaughtHere, teachMessages } from '../../../lib/platform/teach-messages.ts';
import { portalAt, portals } from '../../../lib/portals/index.ts';
import { decide } from '../../../lib/recognise/decide.ts';
import { headingText } from '../../../lib/recognise/heading-text.ts';
import { readLabel } from '../../../lib/recognise/label.ts';
import type { Page, Seen, SeenControl } from '../../../lib/recognise/page.ts';
import { applyTaught } from '../../../lib/recognise/teaching/apply-taught.ts';
import { maskPath } from '../../../lib/reports/mask-path.ts';
import { reportShape } from '../../../lib/reports/report-shape.ts';
import { readPage } from '../../../lib/services/read-page.ts';
import { drawPage } from '../../fixtures/draw-page.ts';
import { anyPage } from '../../lib/reports/any-page.ts';
import { arbitraryOf } from '../arbitrary-of.ts';
import { hostileText, mutated, mutatedText } from '../hostile.ts';
import { parser } from '../parser.ts';

const printed = mutatedText(
  '* 主体负责人证件号码：',
  '请输入手机号码（必填）3/20',
  '第二步 填写主体信息',
  '2018-06-10 至 长期',
  '2018年6月10日-2038.06.10',
  '广东省 / 深圳市 / 南山区',
  '138****8001',
);

const hostilePage = arbitraryOf(pageShape, printed) as fc.Arbitrary<Page>;
const page = fc.oneof({ weight: 3, arbitrary: anyPage }, { weight: 2, arbitrary: hostilePage });
const portal = fc.constantFrom(...portals);

const controlsIn = (seen: Seen): SeenControl[] =>
  seen.is === 'control' ? [seen] : seen.is === 'box' ? seen.children.flatMap(controlsIn) : [];

const rules = arbitraryOf(teachMessages.taughtHere.reply, printed) as fc.Arbitrary<{ rules: TaughtHere[] }>;
const report = arbitraryOf(reportShape, printed);

const addresses = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  mutatedText(
    'https://mp.weixin.qq.com/wxamp/practice/filing?token=111&lang=zh_CN',
    'https://beian.miit.gov.cn/#/Integrated/index',
  ),
);

/** What pages print, where they are, and what is kept or told of them. */
export const pages = [
  parser({
    reads: 'a text of a page',
    files: [
      'lib/fields/label-text.ts',
      'lib/recognise/heading-text.ts',
      'lib/recognise/label.ts',
      'lib/fields/day-of.ts',
    ],
    inputs: fc.array(printed, { minLength: 1, maxLength: 5 }),
    read: (texts) => {
      for (const text of texts) {
        const asLabel = labelText(text);
        if (labelText(asLabel).length > asLabel.length) throw new Error('a label grew');
        promptText(text);
        headingText(text);
        dayOf(text);
        readDay(text);
        readPeriod(text);
      }
      readLabel(
        texts.map((text) => ({ text })),
        'first',
      );
      readLabel(
        texts.map((text) => ({ text })),
        'nearest',
      );
    },
  }),
  parser({
    reads: 'a page as it is described',
    files: ['lib/recognise/decide.ts'],
    inputs: fc.tuple(page, portal),
    read: ([described, of]) => decide(described, of),
  }),
  parser({
    reads: 'what was taught, over a page',
    files: ['lib/recognise/teaching/apply-taught.ts'],
    inputs: fc.tuple(page, portal, rules),
    read: ([described, of, taught]) => applyTaught(decide(described, of), controlsIn(described.root), taught.rules),
  }),
  parser({
    reads: 'values that stand in a form',
    files: ['lib/services/raw-of.ts'],
    inputs: fc.tuple(
      fc.dictionary(fc.constantFrom(...fieldIds), fc.array(printed, { maxLength: 3 })),
      fc.constantFrom('wechat' as const, 'miit' as const),
      fc.option(printed, { nil: undefined }),
    ),
    read: ([values, site, type]) => readPage(values, site, type),
  }),
  parser({
    reads: 'a page report',
    files: ['components/options/report/ReportPage.tsx'],
    inputs: fc.oneof(
      report,
      report.chain((sample) => mutated(sample)),
    ),
    read: (raw) => {
      const { data } = reportShape.safeParse(raw);
      const of = portals.find(({ id }) => id === data?.portal);
      if (!data || !of) return;
      decide(data.page, of);
      drawPage(data.page, data.offered, 'x');
    },
  }),
  parser({
    reads: 'an address of a page',
    files: ['lib/platform/sites.ts', 'lib/portals/index.ts', 'lib/reports/mask-path.ts'],
    inputs: addresses,
    read: (address) => {
      siteAt(address);
      // Of pages the browser has loaded these are asked alone.
      if (URL.canParse(address)) [portalAt(address), maskPath(address)];
    },
  }),
  parser({
    reads: 'what the assistant in a page replies',
    files: ['lib/platform/ask-page.ts'],
    inputs: arbitraryOf(pageMessages.pageState.reply, hostileText).chain((sample) => mutated(sample)),
    read: (reply) => pageMessages.pageState.reply.safeParse(reply),
  }),
];
