import type { Lang } from '../../../lib/texts/index.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { type SourceKey, sources } from '../../../lib/texts/sources.ts';
import { usePage } from '../../page-context.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  id: 'pictures' | 'face';
}

const from: Record<Props['id'], SourceKey> = { pictures: 'communityGuide', face: 'faceCheck' };
const aboutOf = (id: Props['id'], lang: Lang): string => (id === 'face' ? materialTexts(lang).face.about : '');

/** What to mind: of every picture, and at the face check. */
export function Tips({ id }: Props) {
  const { lang } = usePage();
  const { title, list } = materialTexts(lang)[id];
  return (
    <section aria-labelledby={`tips-${id}`} className="tips">
      <h2 id={`tips-${id}`}>{title}</h2>
      <p>{aboutOf(id, lang)}</p>
      <ul>
        {list.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p className="note">
        <SourceLink source={sources[from[id]]} seen="2026-10" of={title} />
      </p>
    </section>
  );
}
