import { cleanUp } from './workspace.ts';
import './activation.test.ts';
import './diagnostics.test.ts';
import './elsewhere.test.ts';
import './export.test.ts';
import './fixes.test.ts';
import './help.test.ts';
import './ledger.test.ts';
import './navigation.test.ts';
import './reading.test.ts';
import './server.test.ts';
import './settings.test.ts';
import './sign-off.test.ts';
import './writing.test.ts';

afterEach(cleanUp);
