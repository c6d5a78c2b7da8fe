// Mocha requires a reporter, so it is no ES module.
const { Spec } = require('mocha').reporters;

/** Mocha's specification, which tells also of each test that is tried once more, and why. */
module.exports = class WithRetries extends Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.on('retry', (test, error) =>
      console.log(`    ↻ ${test.title}, once more:\n${error.stack ?? error.message}`),
    );
  }
};
