/** Seeds of mutants that were once taken for something they are not, by what misled. */
export const keptSeeds: Readonly<Record<string, number>> = {
  'a search for 主体名称 above the form': 10_768,
  'the same search with a label of its own': 11_133,
  'names of two people, the rest of nobody in particular': 11_514,
  'labels behind their controls, and hidden twins between': 12_498,
};
