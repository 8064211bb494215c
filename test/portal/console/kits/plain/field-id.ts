/** For `inject`: the id by which the row's label points at its control. A control on its own has none. */
export const fieldId = { from: 'fieldId', default: undefined };
