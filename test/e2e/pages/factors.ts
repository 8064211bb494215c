/** The factors of portal-markup §1.6 on which nothing is known of the real form, as the practice console offers them. */
export const factors = {
  frame: ['top', 'iframe', 'nested', 'shadow'],
  labels: ['label', 'p', 'placeholder'],
  region: ['cascader', 'dropdowns'],
  date: ['typeable', 'readonly'],
  longterm: ['checkbox', 'option'],
  clicks: ['any', 'trusted'],
  ocr: ['off', 'empty', 'overwrite'],
  timing: ['0', '2', '8'],
  classes: ['named', 'hashed'],
} as const;
