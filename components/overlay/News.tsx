import { NoteLine } from './NoteLine.tsx';
import { Offer } from './Offer.tsx';
import { useFollowState } from './use-follow-state.ts';

/** What the page has said of a filing, told as it comes. */
export function News() {
  const { notes, offer } = useFollowState();
  if (!notes.length && !offer) return null;
  return (
    <div role="status" className="news">
      <Offer />
      {notes.map((note) => (
        <NoteLine key={note.eventId} note={note} />
      ))}
    </div>
  );
}
