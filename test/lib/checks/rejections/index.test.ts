import { describe, expect, it } from 'vitest';
import { rejectionIds, rejections } from '../../../../lib/checks/rejections/index.ts';
import { saidText } from '../../../../lib/checks/rejections/said-text.ts';
import { fields, isFieldId } from '../../../../lib/fields/index.ts';

const rows = rejectionIds.map((id) => [id, rejections[id]] as const);

describe('known rejections', () => {
  it.each(rows)('%s names its words, rows of the form, a page and the month it was read', (_, row) => {
    expect(row.says.length).toBeGreaterThan(0);
    expect(row.fields.filter((id) => !isFieldId(id))).toEqual([]);
    expect(new Set(row.fields).size).toBe(row.fields.length);
    expect(row.source).toMatch(/^https?:\/\/\S+$/u);
    expect(row.seen).toMatch(/^20\d\d-\d\d$/u);
    expect(row.code ?? '-1').toMatch(/^-?\d{1,5}$/u);
  });

  it('no official text is that of two', () => {
    const texts = rows.flatMap(([, { says }]) => says.map(saidText));
    expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
  });

  it.each(rows.filter(([, { described }]) => described))(
    '%s, of unknown wording, has words it is known by',
    (_, row) => {
      const official = row.says.map(saidText).join('');
      expect(row.hints === undefined || row.hints.some((hint) => hint.test(official) || official.length > 0)).toBe(
        true,
      );
    },
  );

  it('are of the form, but for what only the ministry’s page or a cancellation asks', () => {
    const stray = rows.filter(
      ([, row]) =>
        row.stage !== 'sms' && row.stage !== 'cancel' && row.fields.some((id) => fields[id].section.startsWith('miit')),
    );
    expect(stray.map(([id]) => id)).toEqual([]);
  });
});
