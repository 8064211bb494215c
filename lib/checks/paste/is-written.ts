/** Does a text say anything, beside lines drawn and marks set? */
export const isWritten = (text: string): boolean => /[\p{L}\p{N}\p{So}]/u.test(text);
