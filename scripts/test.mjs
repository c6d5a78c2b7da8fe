// From a bare clone to every test passed: node scripts/test.mjs
import { build, install, runScript } from './run.mjs';

install();
build();
runScript('check');
runScript('unit');
runScript('host');
