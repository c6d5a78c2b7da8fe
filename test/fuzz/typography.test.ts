import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import type { ProfileId } from '../../server/src/core/config/types.ts';
import { markdownRules } from '../../server/src/core/rules/markdown/index.ts';
import { typographyRules } from '../../server/src/core/rules/typography/index.ts';
import { openBriefing } from '../../server/src/core/service.ts';
import { fuzzRuns, fuzzTimeout } from '../support/depth.ts';
import { spaced } from '../support/spaces.ts';

const only = [...typographyRules, ...markdownRules].map(({ id }) => id);

const pieces = [
  ...['«', '»', '“', '”', '"', "'", '’', ':', ';', '!', '?', '...', '…', '%', '.', '(', ')', '-', ' – ', '—', '\\'],
  ...[
    ' ',
    ' ',
    '⍽',
    '⎵',
    '\n',
    '\n\n',
    '**',
    '*',
    '__',
    '- ',
    '> ',
    '+ ',
    '1. ',
    '2024.',
    '# ',
    '[^1]',
    '&amp;',
    '<b>',
    '</b>',
  ],
  ...['mot', 'l', 'IA', 'Le', 'É', '12', 'n°', 'M.', 'etc', 'the', 'of', '`x`', '[a](b)'],
].map(spaced);

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((body) => `# T\n\n## H\n\n${body.join('')}\n`);
const profile = fc.constantFrom<ProfileId | null>(null, 'fr-FR', 'fr-eu', 'fr-CA', 'fr-CH', 'en-US');

const words = (written: string) => written.replaceAll(/[^\p{L}\p{N}]/gu, '');

describe('the fixes of typography and Markdown', function () {
  this.timeout(fuzzTimeout(60_000));

  const fix = (written: string, house: ProfileId | null, unsafe: boolean) => {
    const lang = house === 'en-US' ? 'en' : 'fr';
    return openBriefing(written, { config: defaultConfiguration, lang, profile: house, only }).fix({ unsafe }).text;
  };

  it('change no letter and no digit, and leave nothing to fix, whatever the text', () => {
    fc.assert(
      fc.property(text, profile, fc.boolean(), (written, house, unsafe) => {
        const fixed = fix(written, house, unsafe);
        assert.equal(words(fixed), words(written));
        assert.equal(fix(fixed, house, unsafe), fixed);
      }),
      { numRuns: fuzzRuns(500) },
    );
  });

  it('keep to the spaces of a quotation where they are safe', () => {
    const quotation = fc.array(fc.constantFrom("l'IA", 'mot', 'Oui', ' ', '!', ':', '...', 'etc…'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(quotation, (quoted) => {
        const inner = `a${quoted.join('')}b`;
        const fixed = fix(`# T\n\n## H\n\nElle dit «${inner}» et l’autre non.\n`, 'fr-FR', false);
        const [, left = ''] = /«([^»]*)»/.exec(fixed) ?? [];
        assert.equal(left.replaceAll(/\s/g, ''), inner.replaceAll(/\s/g, ''));
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});
