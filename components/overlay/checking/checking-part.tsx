import type { Checking } from '../../../lib/services/check-state.ts';
import type { JudgedAssisting } from '../../../lib/services/with-judgements.ts';
import { Hint } from '../Hint.tsx';
import { PartFrame } from '../PartFrame.tsx';
import type { Part } from '../parts.ts';
import { BeforeSubmit } from './BeforeSubmit.tsx';
import { Capture } from './Capture.tsx';
import { Rows } from './Rows.tsx';
import { Voice } from './Voice.tsx';

/** What is said of the rows of a form: the list of what became of each, what was found, and the voice that tells it. */
export const checkingPart = (checking: Checking, assisting: JudgedAssisting): Part => ({
  name: 'checking',
  over: { assisting },
  Hint: ({ tools, ...hint }) => (
    <PartFrame tools={tools}>
      <Hint {...hint} />
    </PartFrame>
  ),
  InPanel: ({ tools, picked }) => (
    <PartFrame tools={tools}>
      <Capture picked={picked} />
      {/* Where the filing is written: an SMS verification has nothing to check, and little room. */}
      {assisting.state().site === 'wechat' && <BeforeSubmit checking={checking} />}
      <Rows />
    </PartFrame>
  ),
  Beside: () => <Voice checking={checking} />,
});
