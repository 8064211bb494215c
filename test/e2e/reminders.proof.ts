import { stopsTests } from './stops/stops-test.ts';

// The long run: the worker is stopped at every hook there is.
stopsTests(1);
