interface Pace {
  /** ms after the last call in which nothing more came. */
  wait: number;
  /** A page nobody sees is not worth the work: whoever shows it again calls again. */
  hidden(): boolean;
  signal: AbortSignal;
}

/**
 * A deed that follows a burst of calls: once, `wait` ms after the last of them, and never while the one before is still
 * under way; what is asked for meanwhile is done once after it.
 */
export function createPacing(deed: () => Promise<void>, { wait, hidden, signal }: Pace): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  const soon = (): void => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => void run(), wait);
  };
  const run = async (): Promise<void> => {
    if (hidden()) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await deed();
    } finally {
      running = false;
      if (again) soon();
      again = false;
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return soon;
}
