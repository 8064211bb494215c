import type { Teaching } from '../../../lib/services/teaching/teach-state.ts';
import { PartFrame } from '../PartFrame.tsx';
import type { Part } from '../parts.ts';
import { isRecognised } from '../tally.ts';
import { TeachPanel } from './TeachPanel.tsx';
import { TeachRow } from './TeachRow.tsx';
import { TeachVoice } from './TeachVoice.tsx';

const asks: ReadonlySet<string | undefined> = new Set(['label', 'kind', 'section']);

/** Teaching, at every row's marker and in the panel. */
export const teachingPart = (teaching: Teaching): Part => ({
  name: 'teaching',
  InHint: ({ tools, row }) => (
    <PartFrame tools={tools}>
      <TeachRow id={row.key} teaching={teaching} />
    </PartFrame>
  ),
  marks: (row) => {
    const { told, offer } = teaching.row(row.key) ?? {};
    return (teaching.state().on && !isRecognised(row)) || asks.has(told?.says) || offer !== undefined;
  },
  InPanel: ({ tools }) => (
    <PartFrame tools={tools}>
      <TeachPanel teaching={teaching} />
    </PartFrame>
  ),
  Beside: ({ tools }) => (
    <PartFrame tools={tools}>
      <TeachVoice teaching={teaching} />
    </PartFrame>
  ),
});
