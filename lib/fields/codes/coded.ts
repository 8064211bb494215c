/** One entry of a list of codes. Codes are texts, as a profile keeps them. */
export interface Coded {
  code: string;
  /** Its name on the form. */
  zh: string;
  en: string;
  /** Other wordings of the very same thing, never another entry's name. */
  aka?: readonly string[];
}
