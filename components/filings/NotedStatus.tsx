import { Alert } from '../Alert.tsx';
import { usePage } from '../page-context.ts';
import { useFilingsTools } from './filings-context.ts';

/** What was noted, with 「撤销」, or why not. It stays in sight however far the page is scrolled. */
export function NotedStatus() {
  const { p } = usePage();
  const { said, problem, takeBack } = useFilingsTools().noting;
  return (
    <div className="noted">
      <div role="status" className="good said">
        <span>{said.text}</span>
        {said.undo && (
          <button type="button" onClick={() => void takeBack()}>
            {p.progress.undo}
          </button>
        )}
      </div>
      <Alert>{problem}</Alert>
    </div>
  );
}
