import { Beside, type BesideProps } from '../beside/Beside.tsx';
import { OpenPanel } from './OpenPanel.tsx';

interface Props extends BesideProps {
  /** Absent where the browser has no place beside the page. */
  openPanel?(): void;
}

/** What a look at the toolbar tells; it closes with every click beside it. */
export const Popup = ({ openPanel, ...props }: Props) => (
  <Beside {...props} more={openPanel && <OpenPanel openPanel={openPanel} />} />
);
