import type { PictureFinding } from '../../../lib/checks/picture/picture-findings.ts';
import { usePage } from '../../page-context.ts';

/** What stands against a picture, each with its reason. */
export function Findings({ findings }: { findings: readonly PictureFinding[] }) {
  const { p } = usePage();
  return (
    <ul className="findings">
      {findings.map(({ id, severity }) => (
        <li key={id} className={severity}>
          <strong>{p.scans.severity[severity]}</strong> {p.scans.findings[id]}
        </li>
      ))}
    </ul>
  );
}
