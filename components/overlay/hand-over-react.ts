import * as react from 'react';
import * as runtime from 'react/jsx-runtime';
import { type DrawnOverlay, handOver } from './parts.ts';

/** Hands React over to scripts that come later, at once; the overlay when the function it returns is called with it. */
export function handOverReact(): (overlay: DrawnOverlay) => void {
  const { promise, resolve } = Promise.withResolvers<DrawnOverlay>();
  handOver({ react, runtime, overlay: promise });
  return resolve;
}
