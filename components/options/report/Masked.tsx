import { isMask } from '../../../lib/reports/mask.ts';

/** A text of a report; a masked one is drawn back, so that what stays can be looked through. */
export const Masked = ({ text }: { text: string }) =>
  isMask(text) || /[〇□]/u.test(text) ? <span className="report-masked">{text}</span> : text;
