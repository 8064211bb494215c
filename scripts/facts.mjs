// Prints how many facts each table holds and when they were read, and those older than a year. With a day as its argument
// (`npm run facts -- 2027-11-01`) as of that day.
import { report } from '../test/facts/report.ts';
import { tables } from '../test/facts/tables.ts';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^20\d\d-\d\d-\d\d$/u.test(today)) throw new Error(`facts: ${today} is no day, YYYY-MM-DD`);
process.stdout.write(report(tables, today));
