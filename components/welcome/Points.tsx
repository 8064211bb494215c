import { useId } from 'react';

interface Props {
  title: string;
  points: readonly string[];
  /** What follows from them. */
  after?: string;
}

/** A few things to know under one heading. */
export function Points({ title, points, after }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {after && <strong>{after}</strong>}
    </section>
  );
}
