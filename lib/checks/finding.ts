/** What is wrong with a draft, as the command prints it and pages show it: plain texts, nothing to look up. */
export interface Finding {
  rule: string;
  /** Paths of the official interface; an entry of a list as 「icp_applets.base_info.nrlx_details[0].code」. */
  fields: readonly string[];
  /** `error`: the portal or a reviewer will reject it. `warning`: depends on who looks, or the source is second-hand. */
  severity: 'error' | 'warning';
  message: string;
  fix: string;
  source: string;
}
