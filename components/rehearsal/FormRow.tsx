import { type ReactNode, useId } from 'react';

interface Props {
  label: string;
  /** Several controls of equal right: the label names all of them. */
  many?: boolean;
  children(id: string): ReactNode;
}

/** A label and what belongs to it, side by side. */
export function FormRow({ label, many = false, children }: Props) {
  const id = useId();
  return (
    <div className="form-row">
      {many ? <span id={`${id}-label`}>{label}</span> : <label htmlFor={id}>{label}</label>}
      {many ? (
        <div role="radiogroup" aria-labelledby={`${id}-label`}>
          {children(id)}
        </div>
      ) : (
        <div>{children(id)}</div>
      )}
    </div>
  );
}
