import { limits } from '../../../../lib/fields/codes/limits.ts';
import { serviceContentGroups } from '../../../../lib/fields/codes/service-content-groups.ts';
import { serviceContentTypes } from '../../../../lib/fields/codes/service-content-types.ts';
import { usePage } from '../../../page-context.ts';
import { codedName } from '../coded-name.ts';
import { domId } from '../dom-id.ts';
import { useEditor } from '../editor-context.ts';
import type { RowProps } from './row-props.ts';

const most = limits.serviceContent.max;

/** Up to five of the second level, offered under the headings of the first. */
export function ServicesRow({ row: { ids }, label }: RowProps) {
  const { saved, answer } = useEditor();
  const { lang, p } = usePage();
  const [id] = ids;
  const chosen = [saved[id] ?? []].flat();
  const nameOf = (code: string): string => {
    const type = serviceContentTypes.find((one) => one.code === code);
    const group = serviceContentGroups.find((one) => one.code === type?.group);
    return type && group ? `${codedName(group, lang)} / ${codedName(type, lang)}` : p.editor.unknownCode(code);
  };
  return (
    <>
      <ul className="chosen">
        {chosen.map((code) => (
          <li key={code}>
            {nameOf(code)}
            <button
              type="button"
              aria-label={p.editor.removeOf(nameOf(code))}
              onClick={() => answer({ [id]: chosen.filter((other) => other !== code) })}
            >
              {p.editor.remove}
            </button>
          </li>
        ))}
      </ul>
      <select
        id={domId(id)}
        autoComplete="off"
        aria-label={`${label}${p.editor.addService}`}
        aria-describedby={domId(id, 'said')}
        value=""
        disabled={chosen.length >= most}
        onChange={({ target }) => answer({ [id]: [...chosen, target.value] })}
      >
        <option value="">{p.editor.addService}</option>
        {serviceContentGroups.map((group) => (
          <optgroup key={group.code} label={codedName(group, lang)}>
            {serviceContentTypes
              .filter((type) => type.group === group.code && !chosen.includes(type.code))
              .map((type) => (
                <option key={type.code} value={type.code}>
                  {codedName(type, lang)}
                  {type.examples && lang === 'zh-CN' ? `（${type.examples}）` : ''}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <span className="note">{p.editor.chosenCount(chosen.length, most)}</span>
    </>
  );
}
