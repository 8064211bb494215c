import type { PageTexts } from '../../lib/texts/pages.ts';
import type { Filing } from '../../lib/tracker/filing.ts';

/** What a filing is called where nothing may be asked of the vault: its label, or its number. */
export const filingName = ({ label, number }: Pick<Filing, 'label' | 'number'>, p: PageTexts): string =>
  label || p.progress.numbered(number);
