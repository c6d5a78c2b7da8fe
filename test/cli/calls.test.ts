import assert from 'node:assert/strict';
import { atDesk } from './call.ts';
import { CLEAN_FR } from './texts.ts';

describe('a wrong call', () => {
  for (const [args, en, fr] of [
    [
      ['chek', 'a.md'],
      'unknown command “chek”. Did you mean “check”?',
      'commande inconnue\u00a0: «\u00a0chek\u00a0». Vouliez-vous dire «\u00a0check\u00a0»\u00a0?',
    ],
    [['zzz'], 'unknown command “zzz”.', 'commande inconnue\u00a0: «\u00a0zzz\u00a0».'],
    [
      ['check', 'a.md', '--fromat', 'json'],
      'unknown option “--fromat”. Did you mean “--format”?',
      'option inconnue\u00a0: «\u00a0--fromat\u00a0». Vouliez-vous dire «\u00a0--format\u00a0»\u00a0?',
    ],
    [
      ['fix', 'a.md', '--unsaef'],
      'unknown option “--unsaef”. Did you mean “--unsafe”?',
      'option inconnue\u00a0: «\u00a0--unsaef\u00a0». Vouliez-vous dire «\u00a0--unsafe\u00a0»\u00a0?',
    ],
    [
      ['--fromat'],
      'unknown option “--fromat”. Did you mean “--format”?',
      'option inconnue\u00a0: «\u00a0--fromat\u00a0». Vouliez-vous dire «\u00a0--format\u00a0»\u00a0?',
    ],
    [['--lang', 'fr', 'check', 'a.md'], '--lang goes after the command.', '--lang se place après la commande.'],
    [['print', 'a.md'], 'unknown command “print”.', 'commande inconnue\u00a0: «\u00a0print\u00a0».'],
    [['check', ''], 'a file name is empty.', 'un nom de fichier est vide.'],
    [['check'], 'FILE is missing.', 'il manque FILE.'],
    [['explain'], 'ID is missing.', 'il manque ID.'],
    [['explain', 'a', 'b'], 'too many arguments.', 'trop d’arguments.'],
    [
      ['check', 'a.md', '--format'],
      'a value is missing after --format <NAME>.',
      'il manque une valeur après --format <NAME>.',
    ],
    [
      ['check', 'a.md', '--format', 'jsn'],
      '--format: “jsn” is none of text, json, sarif, github, junit. Did you mean “json”?',
      '--format\u00a0: «\u00a0jsn\u00a0» n’est pas une de ces valeurs\u00a0: text, json, sarif, github, junit. Vouliez-vous dire «\u00a0json\u00a0»\u00a0?',
    ],
    [
      ['figures', 'a.md', '--format', 'sarif'],
      '--format: “sarif” is none of text, json, csv, markdown.',
      '--format\u00a0: «\u00a0sarif\u00a0» n’est pas une de ces valeurs\u00a0: text, json, csv, markdown.',
    ],
    [
      ['check', 'a.md', '--profile', 'fr-BE'],
      '--profile: “fr-BE” is none of fr-FR, fr-eu, fr-CA, fr-CH, en-US, en-GB. Did you mean “fr-FR”?',
      '--profile\u00a0: «\u00a0fr-BE\u00a0» n’est pas une de ces valeurs\u00a0: fr-FR, fr-eu, fr-CA, fr-CH, en-US, en-GB. Vouliez-vous dire «\u00a0fr-FR\u00a0»\u00a0?',
    ],
    [
      ['check', 'a.md', '--lang', 'f'],
      '--lang: “f” is no language tag, such as fr, fr-CA or en-GB.',
      '--lang\u00a0: «\u00a0f\u00a0» n’est pas un code de langue, comme fr, fr-CA ou en-GB.',
    ],
    [
      ['check', 'a.md', '--max-warnings', '-1'],
      '--max-warnings: “-1” is no whole number.',
      '--max-warnings\u00a0: «\u00a0-1\u00a0» n’est pas un nombre entier.',
    ],
    [
      ['check', 'a.md', '--threads', '0'],
      '--threads: “0” is no whole number.',
      '--threads\u00a0: «\u00a00\u00a0» n’est pas un nombre entier.',
    ],
    [
      ['check', 'a.md', '--rule', 'figures/unsourcd'],
      'there is no rule “figures/unsourcd”. Did you mean “figures/unsourced”?',
      'aucune règle «\u00a0figures/unsourcd\u00a0». Vouliez-vous dire «\u00a0figures/unsourced\u00a0»\u00a0?',
    ],
    [
      ['explain', 'unsourced'],
      'there is no rule “unsourced”. Did you mean “figures/unsourced”?',
      'aucune règle «\u00a0unsourced\u00a0». Vouliez-vous dire «\u00a0figures/unsourced\u00a0»\u00a0?',
    ],
    [
      ['check', 'a.md', '--write-baseline'],
      '--write-baseline needs --baseline FILE.',
      '--write-baseline demande --baseline FILE.',
    ],
    [
      ['figures', '-', '-'],
      'standard input (-) can be read once only.',
      'l’entrée standard (-) ne peut être lue qu’une fois.',
    ],
    [['check', 'z*.md'], 'z*.md: no Markdown file matches.', 'z*.md\u00a0: aucun fichier Markdown ne correspond.'],
    [
      ['check', 'a.md', '--baseline', 'b.json'],
      'b.json: no such file or folder.',
      'b.json\u00a0: fichier ou dossier introuvable.',
    ],
  ] as const) {
    it(
      `briefing ${args.join(' ')}: one line on standard error in either language, status 2`,
      atDesk({ 'a.md': CLEAN_FR }, async (desk) => {
        assert.deepEqual(await desk.call(args), { status: 2, stdout: '', stderr: `briefing: ${en}\n` });
        const french = await desk.call(args, { env: { LANG: 'fr_FR.UTF-8' } });
        assert.deepEqual(french, { status: 2, stdout: '', stderr: `briefing: ${fr}\n` });
      }),
    );
  }

  it(
    'without a command prints the help to standard error',
    atDesk({}, async (desk) => {
      const { status, stdout, stderr } = await desk.call([]);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^Usage: briefing [\s\S]+COMMAND --help/);
    }),
  );
});

describe('help and version', () => {
  const COMMANDS = ['check', 'fix', 'figures', 'rules', 'explain', 'init', 'import'];
  const COMMON = [
    '--config',
    '--no-config',
    '--lang',
    '--profile',
    '--stdin-filename',
    '--output',
    '--help',
    '--version',
  ];
  const OWN: Readonly<Record<string, readonly string[]>> = {
    check: ['--rule', '--format', '--max-warnings', '--baseline', '--write-baseline', '--threads', '--cache'],
    fix: ['--rule', '--dry-run', '--unsafe'],
    figures: ['--format'],
    init: ['--force'],
  };

  it(
    'names every command',
    atDesk({}, async (desk) => {
      const { status, stdout } = await desk.call(['--help']);
      assert.equal(status, 0);
      for (const command of COMMANDS) assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
    }),
  );

  it(
    'says so for a command after “help” too',
    atDesk({}, async (desk) => {
      assert.deepEqual(await desk.call(['help']), await desk.call(['--help']));
      assert.deepEqual(await desk.call(['help', 'check']), await desk.call(['check', '--help']));
    }),
  );

  for (const command of COMMANDS) {
    it(
      `names every flag of ${command}, in French where French is spoken`,
      atDesk({}, async (desk) => {
        const { status, stdout } = await desk.call([command, '--help'], { env: { LC_ALL: 'fr_FR' } });
        assert.equal(status, 0);
        for (const flag of [...COMMON, ...(OWN[command] ?? [])]) assert.match(stdout, new RegExp(`${flag}\\b`));
        assert.match(stdout, /^Usage\u00a0: /);
        assert.doesNotMatch(stdout, /display help|output the version/);
      }),
    );
  }

  it(
    'prints the version, after a command too',
    atDesk({}, async (desk) => {
      for (const args of [['--version'], ['-V'], ['check', '--version']]) {
        const { status, stdout } = await desk.call(args);
        assert.equal(status, 0);
        assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
      }
    }),
  );
});
