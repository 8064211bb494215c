/** What is told of a row of the form besides how to know and fill it: where it was read, and its hint. */
const notes = new Set(['hint', 'hints', 'source', 'seen']);
const tables = /[\\/]lib[\\/]fields[\\/][^\\/]+\.ts$/u;

/** Stretches of the code that are notes, each up to the property after it; a table of them is left empty. */
function* notesIn(node) {
  if (node.type === 'ObjectExpression')
    for (const [at, property] of node.properties.entries()) {
      if (property.type !== 'Property' || !notes.has(property.key.name)) continue;
      const isTable = property.value.type === 'ObjectExpression';
      if (isTable) yield { from: property.value.start + 1, to: property.value.end - 1 };
      else yield { from: property.start, to: node.properties[at + 1]?.start ?? property.end };
    }
  for (const child of Object.values(node))
    for (const one of Array.isArray(child) ? child : [child]) if (one?.type) yield* notesIn(one);
}

/** For scripts in people's pages: the worker and our own pages know the notes, and a page asks the worker for them. */
export const rowsWithoutNotes = {
  name: 'rows-without-notes',
  enforce: 'post',
  transform(code, path) {
    if (!tables.test(path)) return undefined;
    const cuts = [...notesIn(this.parse(code))].toSorted((one, other) => other.from - one.from);
    return { code: cuts.reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), code), map: null };
  },
};
