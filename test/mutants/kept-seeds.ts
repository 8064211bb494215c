/** Seeds of mutants that were once taken for something they are not, by what misled. */
export const keptSeeds: Readonly<Record<string, number>> = {
  'a search for 主体名称 above the form': 10_768,
  'the same search with a label of its own': 11_133,
  'names of two people, the rest of nobody in particular': 11_514,
  'labels behind their controls, and hidden twins between': 12_498,
  'placeholders of other rows, and the labels behind their controls': 4_483_002_138,
  'placeholders of other rows, and the labels in a stack': 4_483_002_762,
  'the area code, called 手机号码 in the markup': 81_564,
  'labels that float over drop-downs, behind them in a grid': 5_779_981_104,
};
