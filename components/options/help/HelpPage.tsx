import { useEffect, useRef } from 'react';
import { helpTexts } from '../../../lib/texts/help.ts';
import type { HelpTopic } from '../../../lib/texts/help.zh-CN.ts';
import { usePage } from '../../page-context.ts';
import { helpLink, listLink } from '../use-route.ts';

/** 「帮助」: every part of our own pages, and what else to know of it. `topic`: the one that was asked for. */
export function HelpPage({ topic }: { topic: string }) {
  const { t, p, lang } = usePage();
  const help = helpTexts(lang);
  const asked = useRef<HTMLHeadingElement>(null);
  const topics = Object.keys(help.topics) as HelpTopic[];
  const isKnown = topics.some((each) => each === topic);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another topic has another heading
  useEffect(() => asked.current?.focus(), [topic]);
  return (
    <div className="help-page">
      <nav>
        <a href={listLink}>← {help.back}</a>
      </nav>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1 ref={isKnown ? undefined : asked} tabIndex={-1}>{`${t.name} · ${help.title}`}</h1>
        <a href="/welcome.html">{p.introduction}</a>
      </header>
      <p className="note">{help.lead}</p>
      <ul className="topics">
        {topics.map((each) => (
          <li key={each}>
            <a href={helpLink(each)}>{help.topics[each].title}</a>
          </li>
        ))}
      </ul>
      {topics.map((each) => (
        <section key={each} aria-labelledby={`help-${each}`}>
          <h2 id={`help-${each}`} ref={each === topic ? asked : undefined} tabIndex={-1}>
            {help.topics[each].title}
          </h2>
          <p>{help.topics[each].brief}</p>
          <ul className="notes">
            {help.topics[each].more.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
