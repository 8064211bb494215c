import { usePage } from '../../page-context.ts';
import { useFileAddress } from '../use-file-address.ts';

/** The link that saves what was taught as a file. */
export function SaveTaught({ text }: { text: string }) {
  const { p } = usePage();
  const address = useFileAddress(text);
  return (
    address && (
      <a className="button" href={address} download={p.taught.file}>
        {p.taught.export}
      </a>
    )
  );
}
