import { fromOfficialBody } from '../../../lib/fields/official-body.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';

/** An organisation with two principals and a legal representative who is neither; nothing is wrong with it. */
export const ofCompany: Saved = fromOfficialBody(company).saved;
/** An individual, one person in every role; nothing is wrong with it. */
export const ofPerson: Saved = fromOfficialBody(person).saved;

/** The day the tests are judged on. */
export const today = '2026-11-21';
