/** Something that takes a while: what it is, and how far. */
export function Progress({ says, share }: { says: string; share: number }) {
  return (
    <div className="progress">
      <p role="status">{says}</p>
      <progress aria-label={says} max={100} value={Math.round(share * 100)} />
    </div>
  );
}
