import { usePage } from '../../../page-context.ts';
import { Choice } from '../Choice.tsx';
import { choicesOf } from '../choices-of.ts';
import { codedName } from '../coded-name.ts';
import { domId } from '../dom-id.ts';
import { useEditor } from '../editor-context.ts';
import { textOf } from '../text-of.ts';
import type { RowProps } from './row-props.ts';

export function ChoiceRow({ row: { ids }, label }: RowProps) {
  const { saved, answer, judged } = useEditor();
  const { lang, p } = usePage();
  const [id] = ids;
  return (
    <Choice
      id={domId(id)}
      label={label}
      value={textOf(id, saved)}
      options={choicesOf(id, saved).map((coded) => ({ code: coded.code, name: codedName(coded, lang) }))}
      empty={p.editor.chooseTypeFirst}
      describedBy={domId(id, 'said')}
      invalid={judged(id).some(({ severity }) => severity === 'error')}
      onChoose={(code) => answer({ [id]: code })}
    />
  );
}
