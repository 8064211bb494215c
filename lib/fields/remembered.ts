const most = 1000;
/** Signs of a text; a longer one is not kept, lest a page's articles are. */
const longest = 200;

/** A pure function of a text that remembers what it made: a page's own texts are asked for again in every scan. */
export function remembered<Made extends string | boolean>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text);
    if (text.length <= longest) known.set(text, made);
    return made;
  };
}
