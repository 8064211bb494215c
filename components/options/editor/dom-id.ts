/** Where the control of a field stands in the editor: to be jumped to, described and labelled. */
export const domId = (id: string, part = 'field'): string => `${part}-${id}`;
