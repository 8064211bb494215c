const quoted = /['‘’“”"「『《][^'‘’“”"」』》\n]{1,40}['‘’“”"」』》]/gu;
const filer = /由[^,。;\n]{1,60}?发起的/gu;

/** A message without the names of companies and mini programs it quotes: those may hold any word. */
export const withoutNames = (message: string): string => message.replace(quoted, ' ').replace(filer, ' ');
