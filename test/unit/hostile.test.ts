import assert from 'node:assert/strict';
import { makeBriefing } from '../../bench/briefings.ts';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { openBriefing } from '../../server/src/core/service.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { stepsOf } from '../support/steps.ts';

const options = { config: defaultConfiguration, lang: 'fr' };

describe('the work of a check', function () {
  this.timeout(300_000);

  before(() => void openBriefing('Un mot.', options).check());

  for (const [name, make] of Object.entries(hostileTexts)) {
    it(`grows with the text: ${name}`, () => {
      const stepsFor = (length: number) => {
        const text = make(length);
        return stepsOf(() => void openBriefing(text, options).check());
      };
      const small = stepsFor(1_000);
      const large = stepsFor(4_000);
      assert.ok(large < 4 * 1.6 * small + 20_000, `${small} steps for 1,000 units, ${large} for 4,000`);
    });
  }

  it('after a keystroke hardly grows with the document', () => {
    const stepsAfterEdit = (length: number) => {
      const text = makeBriefing(length, 'en', 1);
      const document = openBriefing(text, { config: defaultConfiguration });
      const type = () => {
        const at = text.indexOf('The timetable', text.length / 2) + 3;
        document.edit({ start: at, end: at, text: 'x' });
        document.check();
      };
      document.check();
      type();
      return stepsOf(type);
    };
    const small = stepsAfterEdit(7_000);
    const large = stepsAfterEdit(140_000);
    assert.ok(large < 2 * small, `${small} steps in 7 KB, ${large} in 140 KB`);
  });
});
