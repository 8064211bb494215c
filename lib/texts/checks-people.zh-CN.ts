/** What each rule about people, certificates, regions and provinces finds, and what to do about it. */
export const checksPeopleZhCN = {};
