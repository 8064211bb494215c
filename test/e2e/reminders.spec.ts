import { stopsTests } from './stops/stops-test.ts';

stopsTests(11);
