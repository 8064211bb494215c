import { regionsIn } from '../../../../lib/fields/codes/regions.ts';
import type { FieldId } from '../../../../lib/fields/index.ts';
import { usePage } from '../../../page-context.ts';
import { Choice } from '../Choice.tsx';
import { domId } from '../dom-id.ts';
import { useEditor } from '../editor-context.ts';
import { partLabel } from '../row-label.ts';
import { textOf } from '../text-of.ts';
import type { RowProps } from './row-props.ts';

/** Province, city and district, each offering what lies in the one before, with their codes. */
export function RegionRow({ row: { ids } }: RowProps) {
  const { saved, answer, judged } = useEditor();
  const { t, p } = usePage();
  const codes = ids.map((id) => textOf(id, saved));
  const optionsAt = (at: number) => (at === 0 ? regionsIn() : codes[at - 1] ? regionsIn(codes[at - 1]) : []);
  // A level chosen anew takes what lay below with it; where just one lies below, that is it.
  const choose = (at: number, code: string) => {
    const changes: Partial<Record<FieldId, string>> = {};
    let parent = code;
    ids.slice(at).forEach((id, below) => {
      if (below > 0) {
        const inside = parent ? regionsIn(parent) : [];
        parent = inside.length === 1 ? (inside[0]?.code ?? '') : '';
      }
      changes[id] = parent;
    });
    answer(changes);
  };
  return (
    <>
      <span className="side-by-side">
        {ids.map((id, at) => (
          <Choice
            key={id}
            id={domId(id)}
            label={partLabel(id, t)}
            value={codes[at] ?? ''}
            options={optionsAt(at)}
            empty={at > 0 && codes[at - 1] ? p.editor.noLower : undefined}
            describedBy={domId(id, 'said')}
            invalid={judged(id).some(({ severity }) => severity === 'error')}
            onChoose={(code) => choose(at, code)}
          />
        ))}
      </span>
      {codes.some(Boolean) && <p className="note">{p.editor.regionCode(codes.filter(Boolean).join(' / '))}</p>}
    </>
  );
}
