import { usePage } from '../../page-context.ts';
import { newLink } from '../use-route.ts';

/** The way to a profile made by hand. Its key is chosen here: a tab opened again goes on with the same edits. */
export function NewProfile() {
  const { list } = usePage().p.editor;
  return (
    <div className="import">
      <button
        type="button"
        className="primary"
        onClick={() => {
          window.location.hash = newLink(crypto.randomUUID());
        }}
      >
        {list.new}
      </button>
      <p className="note">{list.newHelp}</p>
    </div>
  );
}
