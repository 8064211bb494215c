import { useState } from 'react';
import type { Lang } from '../../lib/texts/index.ts';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { Titled } from '../help/Titled.tsx';
import { usePage } from '../page-context.ts';

const langs: readonly Lang[] = ['zh-CN', 'en'];

/** Chinese whatever the browser speaks, until a person chooses. Each language is named in itself. */
export function LanguageChoice({ lang, onChanged }: { lang: Lang; onChanged(): Promise<void> }) {
  const { send, t, p } = usePage();
  const [problem, setProblem] = useState<string>();
  const choose = (next: Lang) =>
    send('setSettings', { lang: next }).then(onChanged, (error) => setProblem(faultText(error, { t, p })));
  return (
    <section aria-labelledby="language">
      <Titled id="language" topic="language">
        {p.language.title}
      </Titled>
      <fieldset aria-labelledby="language">
        {langs.map((each) => (
          <label key={each} lang={each} className="tick">
            <input type="radio" name="lang" checked={each === lang} onChange={() => void choose(each)} />
            {p.language[each]}
          </label>
        ))}
      </fieldset>
      <Alert>{problem}</Alert>
    </section>
  );
}
