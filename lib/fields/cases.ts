/** Cases in which alone the form requires a row; `Field.required` names them. */
export type Case =
  /** Any subject but an individual. */
  | 'nonIndividual'
  /** An organisation whose subject principal is not its legal representative. */
  | 'principalNotLegalRepresentative'
  /** The principal in question is not the legal representative. */
  | 'notLegalRepresentative'
  /** An individual whose certificate names an address outside the filing province. */
  | 'individualOutOfProvince'
  /** A real pre-approval is chosen, not 以上都不涉及. */
  | 'preApproval'
  /** The organisation was renamed since its last filing. */
  | 'renamed'
  /** The bureau of the province asks for it. */
  | 'provinceRule';
