import { codeLists } from '../fields/codes/index.ts';
import { provinces } from '../fields/codes/provinces.ts';
import { serviceContentGroups } from '../fields/codes/service-content-groups.ts';
import { labelText, promptText } from '../fields/label-text.ts';
import { isLabel } from '../fields/labels.ts';
import { plain } from '../fields/plain.ts';
import { longTerm, pathSeparator } from '../fields/value.ts';
import { asTick } from '../fields/yes-no.ts';
import { portals } from '../portals/index.ts';
import { headingText } from '../recognise/heading-text.ts';
import { isConnector, isNote } from '../recognise/label.ts';
import { headingTable } from '../recognise/place.ts';

const telling = new Set(portals.flatMap(({ tellingLabels }) => tellingLabels.map(labelText)));
const headings = new Set(
  portals.flatMap((portal) => [...headingTable(portal).keys(), ...portal.neutralHeadings.map(headingText)]),
);

/** Names of codes, but for cities and districts: which of those a page lists tells what was chosen before. */
const options = new Set(
  [
    ...Object.values(codeLists)
      .flat()
      .flatMap(({ zh, aka = [], examples, group }) => {
        const own = [zh, ...aka, ...(examples ? [`${zh}（${examples}）`] : [])];
        const over = serviceContentGroups.find(({ code }) => code === group)?.zh;
        return [...own, ...(over ? own.map((name) => over + pathSeparator + name) : [])];
      }),
    ...serviceContentGroups.map(({ zh }) => zh),
    ...provinces.flatMap(({ zh, aka = [] }) => [zh, ...aka]),
    longTerm,
  ].map(plain),
);

const duty = /\((?:必填|选填|可选|必选|非必填)\)|^(?:必填|选填)|(?:必填|选填)$/gu;
const figures = (text: string): string => text.replace(/\d/gu, '0');

/**
 * A text of ours as it compares, with the marks printed around it, figures as 0: '1、备注（选填）13/200' → '0、备注00/000'.
 * Where it does not read the same with them, without.
 */
function dressed(text: string, core: string, reads: (text: string) => string): string {
  const [before, after] = plain(text).replace(duty, '').split(core, 2);
  const whole = figures(before ?? '') + core + figures(after ?? '');
  const marks = /^[*•·0.、)]*$/u.test(figures(before ?? '')) && /^[*•·?:0/]*$/u.test(figures(after ?? ''));
  return marks && reads(whole) === reads(core) ? whole : core;
}

/** One of our labels. */
export const knownLabel = (text: string): string | undefined => {
  const label = labelText(text);
  return isLabel(label) || telling.has(label) ? dressed(text, label, labelText) : undefined;
};

/** One of the portals' headings; figures of its number are 0 too: which of six steps it is tells nothing. */
export const knownHeading = (text: string): string | undefined => {
  const title = labelText(text);
  return headings.has(headingText(figures(title))) ? figures(dressed(text, title, headingText)) : undefined;
};

/** 至, 到, +86 between the parts of a row. */
export const knownSign = (text: string): string | undefined =>
  isConnector(text) && !isNote(text) ? labelText(text) : undefined;

/** A label with the invitation before it, or the invitation alone: 请输入手机号码, 请选择. */
export const knownPrompt = (text: string): string | undefined => {
  const prompt = labelText(text);
  const asked = promptText(prompt);
  return knownLabel(text) ?? (asked === '' || (isLabel(asked) && promptText(text) === asked) ? prompt : undefined);
};

/** The name of a code, a yes or a no. Where it does not stand among what may be chosen, it may be what was chosen. */
export const knownOption = (text: string): string | undefined => {
  const option = plain(text);
  return options.has(option) || asTick([option]) !== undefined ? option : undefined;
};
