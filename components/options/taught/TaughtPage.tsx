import { useEffect, useRef } from 'react';
import { usePage } from '../../page-context.ts';
import { useVault, type WatchVault } from '../../vault/use-vault.ts';
import { VaultGate } from '../../vault/VaultGate.tsx';
import { listLink } from '../use-route.ts';
import { Rules } from './Rules.tsx';
import './taught.css';

/** 「指认」: everything that was taught on pages of both sites. */
export function TaughtPage({ watch }: { watch: WatchVault }) {
  const { t, p } = usePage();
  const vault = useVault(watch);
  const heading = useRef<HTMLHeadingElement>(null);
  // The page is the same, so nothing else tells a screen reader that another part of it has opened.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <nav>
        <a href={listLink}>← {p.taught.back}</a>
      </nav>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1 ref={heading} tabIndex={-1}>{`${t.name} · ${p.taught.title}`}</h1>
      </header>
      <p className="note">{p.taught.about}</p>
      <VaultGate vault={vault}>
        <Rules />
      </VaultGate>
    </>
  );
}
