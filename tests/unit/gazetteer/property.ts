import fc from 'fast-check';

// One seed: a failure here is a failure everywhere.
fc.configureGlobal({ seed: 20, numRuns: 300 });
export { fc };
