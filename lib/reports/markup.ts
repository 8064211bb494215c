const tags: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote body caption center cite code col colgroup dd del details dfn dialog ' +
    'div dl dt em fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 header hgroup i iframe ins kbd label ' +
    'legend li main mark menu nav ol p pre q s samp search section slot small span strong sub summary sup table tbody td ' +
    'tfoot th thead time tr tt u ul var'
  ).split(' '),
);

// `age`: seen at beian.miit.gov.cn (2026-05)
const inputTypes: ReadonlySet<string> = new Set(
  'age checkbox color date datetime-local email file hidden month number password radio range search tel text time url week'.split(
    ' ',
  ),
);

/** A tag of HTML; any other is a name somebody made up. */
export const knownTag = (tag: string): string | undefined => (tags.has(tag) ? tag : undefined);

/** The type of an input as far as there is such a type. */
export const knownInputType = (type: string): string => (type === '' || inputTypes.has(type) ? type : 'other');
