import { describe, expect, it } from 'vitest';
import { ics } from '../../../lib/tracker/ics.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';

const hour = 3_600_000;
// Saturday, 21 November 2026, 09:30:20 in China
const noon = Date.UTC(2026, 10, 21, 1, 30, 20);
const about = { before: [360, 120, 30, 15], name: '备案领航' };

const sms = filingOf([happened({ type: 'smsReceived', verifier: 'subjectPrincipal' }, noon)]);
const review = filingOf([happened({ type: 'submitted' }, noon)], { papersUntil: '20270301' });

const fileOf = ({ clocks }: typeof sms, now = noon, title = '示例：短信核验') =>
  ics(
    clocks.map((clock) => ({ clock, title, about: '一\n二' })),
    { ...about, now },
  );
/** Lines as RFC 5545 has them: what begins with a space belongs to the line before. */
const lines = (file: string): string[] => file.replace(/\r\n[ \t]/gu, '').split('\r\n');
const valuesOf = (file: string, key: string): string[] =>
  lines(file).flatMap((line) => (new RegExp(`^${key}[:;]`, 'u').test(line) ? [line.slice(key.length + 1)] : []));

describe('a verification in the calendar', () => {
  it('ends when the deadline does, told in UTC', () => {
    const file = fileOf(sms);
    expect(valuesOf(file, 'DTEND')).toEqual(['20261122T013020Z']);
    expect(valuesOf(file, 'DTSTART')).toEqual(['20261122T011520Z']);
  });

  it('rings at the same steps as the browser does, before the end and not before the beginning of the event', () => {
    const start = Date.UTC(2026, 10, 22, 1, 15, 20);
    const rung = valuesOf(fileOf(sms), 'TRIGGER').map((text) => {
      const [, back, hours = 0, minutes = 0, seconds = 0] =
        /^(-)?PT(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(text) ?? [];
      const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
      return start + (back ? -ms : ms);
    });
    const end = noon + 24 * hour;
    // A trigger of no length is written wrongly by the package: a second earlier instead.
    expect(rung).toEqual([end - 6 * hour, end - 2 * hour, end - hour / 2, end - hour / 4 - 1000]);
  });

  it('is gone from later files once it is over', () => {
    expect(valuesOf(fileOf(sms, noon + 24 * hour), 'UID')).toEqual([]);
    expect(lines(fileOf(sms, noon + 24 * hour)).slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('moved, it is the same event with a higher sequence', () => {
    const later = filingOf([
      ...sms.filing.events,
      happened({ type: 'smsTimeSet', verifier: 'subjectPrincipal', received: noon - hour }, noon + 60_000),
    ]);
    const [first, second] = [fileOf(sms), fileOf(later, noon + 60_000)];
    expect(valuesOf(second, 'UID')).toEqual(valuesOf(first, 'UID'));
    expect(valuesOf(second, 'DTEND')).toEqual(['20261122T003020Z']);
    expect(Number(valuesOf(second, 'SEQUENCE')[0])).toBeGreaterThan(Number(valuesOf(first, 'SEQUENCE')[0]));
  });

  it('whatever a label holds, the file stays a calendar', () => {
    const file = fileOf(sms, noon, '甲, 乙; 丙\\\nEND:VCALENDAR');
    expect(valuesOf(file, 'SUMMARY')).toEqual(['甲\\, 乙\\; 丙\\\\\\nEND:VCALENDAR']);
    expect(lines(file).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(valuesOf(file, 'DESCRIPTION')).toEqual(['一\\n二', ...about.before.map(() => '备案领航')]);
  });
});

describe('reviews and documents', () => {
  it('are whole days, by their last day in China, and ring at nine', () => {
    const file = fileOf(review);
    // Two working days after a Saturday: Tuesday. Documents: their last day.
    expect(valuesOf(file, 'DTSTART')).toEqual(['VALUE=DATE:20261124', 'VALUE=DATE:20270301']);
    expect(valuesOf(file, 'DTEND')).toEqual(['VALUE=DATE:20261125', 'VALUE=DATE:20270302']);
    expect(valuesOf(file, 'TRIGGER')).toEqual(['PT9H', '-PT2151H', '-PT735H', '-PT159H']);
  });

  it('each clock has an id of its own, of signs that need no escape', () => {
    const ids = valuesOf(fileOf(review), 'UID');
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[\w.@-]+$/u);
  });

  it('nothing runs: an empty calendar', () => {
    expect(ics([], { ...about, now: noon })).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/u);
  });
});
