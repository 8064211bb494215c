/** What of Element's input is used here: puts the model's text back into the field. */
export interface ElementInput {
  setNativeInputValue(): void;
}
