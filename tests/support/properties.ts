import fc from 'fast-check';

/** The same cases in every run: a law that fails does so for everybody, and again. */
fc.configureGlobal({ seed: 20_240_718, numRuns: 150 });
