import { handedReact } from './parts.ts';

/**
 * Stands for `react` and `react/jsx-runtime` in scripts that add to the overlay (wxt.config.ts): the assistant's own, so
 * that the page reads it once and both draw with the same one. Names not listed here fail the build.
 */
const { react, runtime } = handedReact() ?? ({} as NonNullable<ReturnType<typeof handedReact>>);

export const {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} = react ?? ({} as typeof react);

export const { jsx, jsxs, Fragment } = runtime ?? ({} as typeof runtime);
