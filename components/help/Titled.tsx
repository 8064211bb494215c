import { useId, useState } from 'react';
import { helpTexts } from '../../lib/texts/help.ts';
import type { HelpTopic } from '../../lib/texts/help.zh-CN.ts';
import { usePage } from '../page-context.ts';

interface Props {
  /** Of the heading, for the section to be named by. */
  id?: string;
  topic: HelpTopic;
  /** Id of the control it labels, where it is a label too. */
  labels?: string;
  children: string;
}

/** The heading of a section, and a 「?」 that tells in a few words what it is for and where there is more. */
export function Titled({ id, topic, labels, children }: Props) {
  const help = helpTexts(usePage().lang);
  const own = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="titled">
      <h2 id={id}>{labels ? <label htmlFor={labels}>{children}</label> : children}</h2>
      <button
        type="button"
        className="help-mark"
        aria-label={help.of(help.topics[topic].title)}
        aria-expanded={open}
        aria-controls={own}
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      <div id={own} className="help" hidden={!open}>
        <p>{help.topics[topic].brief}</p>
        <a href={`/options.html#/help/${topic}`} target="_blank" rel="noreferrer">
          {help.more}
        </a>
      </div>
    </div>
  );
}
