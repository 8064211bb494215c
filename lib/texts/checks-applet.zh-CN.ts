/** What each rule about the mini program, the account, files and the filing itself finds, and what to do about it. */
export const checksAppletZhCN = {};
