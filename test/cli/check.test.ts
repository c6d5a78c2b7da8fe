import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { atDesk } from './call.ts';
import { reported, rulesOf } from './reported.ts';
import { CLEAN_FR, PERCENT_FR, TWO_TITLES_FR, UNSOURCED_EN } from './texts.ts';

describe('briefing check', () => {
  it(
    'has nothing to say of a clean briefing, and ends with 0',
    atDesk({ 'a.md': CLEAN_FR }, async (desk) => {
      assert.deepEqual(await desk.call(['check', 'a.md']), {
        status: 0,
        stdout: 'Nothing to report in 1 file.\n',
        stderr: '',
      });
    }),
  );

  it(
    'prints the contract as JSON: offsets, line and column of what is found, and its fix',
    atDesk({ 'a.md': PERCENT_FR }, async (desk) => {
      const called = await desk.call(['check', 'a.md', '--format', 'json']);
      const [{ diagnostics, ...file }, ...otherFiles] = reported(called) as [ReturnType<typeof reported>[0]];
      assert.deepEqual(otherFiles, []);
      assert.deepEqual(file, { file: 'a.md', lang: 'fr' });
      const [diagnostic, ...others] = diagnostics;
      assert.deepEqual(others, []);
      const { start, end, line, column, message, ...rest } = diagnostic!;
      assert.equal(PERCENT_FR.slice(start, end), 'pourcent');
      assert.equal(PERCENT_FR.split('\n')[line - 1]!.slice(column - 1, column - 1 + end - start), 'pourcent');
      assert.equal(message, 'Write “%”, or “pour cent” in two words.');
      assert.deepEqual(rest, {
        rule: 'percent/spacing-fr',
        severity: 'warning',
        fix: [{ start: start - 1, end, text: '\u00a0%' }],
        safe: true,
      });
      assert.equal(called.status, 0);
    }),
  );

  it(
    'leaves out of the JSON what there is none of, and names other places to look at',
    atDesk({ 'a.md': TWO_TITLES_FR.replace('# Un second titre', '# La revue du lundi') }, async (desk) => {
      const [{ diagnostics }] = reported(await desk.call(['check', 'a.md', '--format', 'json'])) as [
        ReturnType<typeof reported>[0],
      ];
      const [{ related, ...diagnostic }] = diagnostics as [(typeof diagnostics)[0]];
      assert.equal(diagnostic.rule, 'structure/title');
      assert.ok(!('fix' in diagnostic) && !('safe' in diagnostic));
      assert.deepEqual(
        related?.map(({ start, end }) => TWO_TITLES_FR.slice(start, end)),
        ['La revue du lundi'],
      );
    }),
  );

  it(
    'ends with 1 where there is an error, and where there are more warnings than allowed',
    atDesk({ 'error.md': TWO_TITLES_FR, 'warning.md': UNSOURCED_EN }, async (desk) => {
      assert.equal((await desk.call(['check', 'error.md'])).status, 1);
      assert.equal((await desk.call(['check', 'warning.md'])).status, 0);
      assert.equal((await desk.call(['check', 'warning.md', '--max-warnings', '1'])).status, 0);
      const over = await desk.call(['check', 'warning.md', '--max-warnings', '0']);
      assert.equal(over.status, 1);
      assert.equal(over.stderr, 'briefing: 1 warning, more than the 0 allowed.\n');
    }),
  );

  it(
    'says the same in French where French is spoken, whatever the briefing is in',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      const args = ['check', 'a.md', '--format', 'json'];
      const english = reported(await desk.call(args))[0]!.diagnostics[0]!;
      const french = reported(await desk.call(args, { env: { LANG: 'fr_FR' } }))[0]!.diagnostics[0]!;
      assert.match(english.message, /^No source for /);
      assert.deepEqual({ ...french, message: english.message }, english);
      assert.notEqual(french.message, english.message);
    }),
  );

  it(
    'runs the rules of --rule alone, off or not, several and groups',
    atDesk({ 'a.md': TWO_TITLES_FR.replace(', selon', ', plus grand de 12 pourcent, selon') }, async (desk) => {
      const rules = async (...args: string[]) =>
        rulesOf(await desk.call(['check', 'a.md', '--format', 'json', ...args]));
      assert.deepEqual(await rules('--rule', 'structure/title'), ['structure/title']);
      const both = await rules('--rule', 'structure/title', '--rule', 'percent/spacing-fr');
      assert.deepEqual(both, ['structure/title', 'percent/spacing-fr']);
      assert.deepEqual(await rules('--rule', 'structure/*'), ['structure/title']);
      assert.deepEqual(await rules('--rule', 'typography/quotes'), []);
      await desk.write('briefing.config.yaml', 'rules: { percent/*: off }');
      assert.deepEqual(await rules(), ['structure/title']);
      assert.deepEqual(await rules('--rule', 'percent/spacing-fr'), ['percent/spacing-fr']);
    }),
  );

  it(
    'runs a rule that is off by default when it is named',
    atDesk({ 'a.md': UNSOURCED_EN.replace('.3 million', '.3 million, according to sources') }, async (desk) => {
      const rules = async (...args: string[]) =>
        rulesOf(await desk.call(['check', 'a.md', '--format', 'json', ...args]));
      assert.ok(!(await rules()).includes('figures/vague-source'));
      assert.deepEqual(await rules('--rule', 'figures/vague-source'), ['figures/vague-source']);
    }),
  );

  it(
    'reads standard input, under the name it is given',
    atDesk({}, async (desk) => {
      for (const [file, ...args] of [['-'], ['x/a.md', '--stdin-filename', 'x/a.md']] as const) {
        const called = await desk.call(['check', '-', '--format', 'json', ...args], { stdin: UNSOURCED_EN });
        assert.equal(reported(called)[0]!.file, file);
        assert.deepEqual(rulesOf(called), ['figures/unsourced']);
      }
    }),
  );

  it(
    'goes by --lang before the front matter, and gives the full tag',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      const lang = async (...args: string[]) =>
        reported(await desk.call(['check', 'a.md', '--format', 'json', ...args]))[0]!.lang;
      assert.equal(await lang(), 'en');
      assert.equal(await lang('--lang', 'EN-gb'), 'en-GB');
    }),
  );

  it(
    'goes by the house style of --profile',
    atDesk({ 'a.md': PERCENT_FR.replace(' pourcent', '\u00a0%') }, async (desk) => {
      const rules = async (profile: string) => {
        const args = ['check', 'a.md', '--rule', 'percent/spacing-fr', '--profile', profile, '--format', 'json'];
        return rulesOf(await desk.call(args));
      };
      assert.deepEqual(await rules('fr-FR'), []);
      assert.deepEqual(await rules('fr-CH'), ['percent/spacing-fr']);
    }),
  );

  it(
    'writes its report to a file with -o, without colours',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      const called = await desk.call(['check', 'a.md', '-o', 'report.txt'], { terminal: 80 });
      assert.deepEqual([called.stdout, called.status], ['', 0]);
      const text = await readFile(desk.path('report.txt'), 'utf8');
      assert.match(text, /figures\/unsourced/);
      assert.ok(!text.includes('\u001b'));
    }),
  );

  it(
    'prints every other format',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      const print = async (format: string) => (await desk.call(['check', 'a.md', '--format', format])).stdout;
      assert.equal(JSON.parse(await print('sarif')).runs[0].results[0].ruleId, 'figures/unsourced');
      assert.match(await print('github'), /^::warning file=a\.md,line=10,/);
      assert.match(await print('junit'), /^<\?xml.*<failure type="warning"/s);
    }),
  );
});
