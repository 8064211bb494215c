/** What went wrong, said at once. */
export function Alert({ children }: { children?: string }) {
  return children ? (
    <p role="alert" className="problem">
      {children}
    </p>
  ) : null;
}
