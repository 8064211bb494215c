/** Those who may get an SMS of 12381; never the emergency contact. Which of them do, nobody outside knows before it comes. */
export const verifiers = ['subjectPrincipal', 'appletPrincipal'] as const;

export type Verifier = (typeof verifiers)[number];
