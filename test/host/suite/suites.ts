import './activation.test.ts';
import './diagnostics.test.ts';
