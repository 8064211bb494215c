import { useEffect, useState } from 'react';
import { type CommandId, commandIds } from '../../lib/platform/commands.ts';
import { reachTexts } from '../../lib/texts/reach.ts';
import { Titled } from '../help/Titled.tsx';
import { usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';

/** The keys of the browser's: as they are set, and the way to set others. */
export interface KeysHere {
  now(): Promise<Partial<Record<CommandId | 'popup', string>>>;
  change(): Promise<void>;
}

/** The assistant's own, which the page's script hears. */
const inPage = 'Alt+Shift+H';

/** Which keys there are, what they do, and how to change them. */
export function Keys({ now, change }: KeysHere) {
  const { keys: texts } = reachTexts(usePage().lang);
  const { value: keys, again } = useAsked(now);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    // A person comes back from where keys are changed.
    const end = new AbortController();
    document.addEventListener('visibilitychange', () => void again(), { signal: end.signal });
    return () => end.abort();
  }, [again]);
  const rows = [
    { id: 'popup', name: texts.popup, key: keys?.popup },
    ...commandIds.map((id) => ({ id, name: texts.commands[id], key: keys?.[id] })),
    { id: 'inPage', name: texts.inPage, key: inPage, isFixed: true },
  ];
  return (
    <section aria-labelledby="keys">
      <Titled id="keys" topic="keys">
        {texts.title}
      </Titled>
      <p className="note">{texts.about}</p>
      <dl className="keys">
        {rows.map(({ id, name, key, isFixed }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {key ? <kbd>{key}</kbd> : <span className="note">{keys && texts.none}</span>}
              {isFixed && <span className="note">{texts.fixed}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <div className="deeds">
        <button type="button" onClick={() => void change().catch(() => setRefused(true))}>
          {texts.change}
        </button>
      </div>
      {isRefused && (
        <p role="alert" className="problem">
          {texts.changeByHand}
        </p>
      )}
    </section>
  );
}
