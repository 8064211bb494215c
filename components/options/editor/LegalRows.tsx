import { type ReactNode, useState } from 'react';
import type { FieldId } from '../../../lib/fields/index.ts';
import { usePage } from '../../page-context.ts';
import { useEditor } from './editor-context.ts';
import { textOf } from './text-of.ts';

const name: FieldId = 'icp_subject.legal_person_info.name';
const number: FieldId = 'icp_subject.legal_person_info.certificate_number';

/** The legal representative is asked for only where another person is the subject's principal. */
export function LegalRows({ children }: { children: ReactNode }) {
  const { saved, answer } = useEditor();
  const { p } = usePage();
  const isFilled = textOf(name, saved) !== '' || textOf(number, saved) !== '';
  const [isOther, setOther] = useState(isFilled);
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          checked={!isOther && !isFilled}
          onChange={({ target }) => {
            setOther(!target.checked);
            if (target.checked) answer({ [name]: '', [number]: '' });
          }}
        />
        {p.editor.isLegal}
      </label>
      {(isOther || isFilled) && children}
    </>
  );
}
