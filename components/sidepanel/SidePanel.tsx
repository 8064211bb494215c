import { Beside, type BesideProps } from '../beside/Beside.tsx';

/** Stands beside the page and follows the tab: the answers stay at hand while a person pastes them one by one. */
export const SidePanel = (props: BesideProps) => <Beside {...props} isFolded />;
