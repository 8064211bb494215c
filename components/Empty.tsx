import type { ReactNode } from 'react';

interface Props {
  /** What this is, that there is none of it yet, and how there comes to be some. */
  says: string;
  /** Buttons and links that do it. */
  children?: ReactNode;
}

/** In place of a list with nothing in it. */
export const Empty = ({ says, children }: Props) => (
  <div className="empty">
    <p>{says}</p>
    {children && <div className="deeds">{children}</div>}
  </div>
);
