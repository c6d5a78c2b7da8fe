import { Command, Help, type Option } from 'commander';
import { CHECK_FORMATS, FIGURES_FORMATS, RENDER_FORMATS } from './options.ts';
import type { Session } from './session.ts';
import { valueReaders } from './values.ts';
import { version } from './version.ts';

/** The command line: its commands, what each takes, and what it runs. The code of a command is loaded when it is called. */
export function createProgram(session: Session): Command {
  const { texts, system } = session;
  const { options, commands } = texts;
  const read = valueReaders(texts);

  const program = new Command('briefing')
    .description(texts.program)
    .version(version, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand('help [COMMAND]', commands.help)
    .addHelpText('after', `\n${texts.moreHelp}\n${texts.exitStatus}`)
    .showSuggestionAfterError(false);

  const command = (name: Exclude<keyof typeof commands, 'help'>) =>
    program
      .command(name)
      .description(commands[name])
      .helpOption('-h, --help', options.help)
      .version(version, '-V, --version', options.version)
      .option('--config <FILE>', options.config)
      .option('--no-config', options.noConfig)
      .option('--lang <TAG>', options.lang, read.lang)
      .option('--profile <NAME>', options.profile, read.profile)
      .option('--stdin-filename <NAME>', options.stdinFilename)
      .option('-o, --output <FILE>', options.output);
  const ruleOption = ['--rule <ID>', options.rule, collect] as const;

  command('check')
    .argument('<FILE...>', texts.arguments.files)
    .option(...ruleOption)
    .option('--format <NAME>', options.checkFormat, read.oneOf('--format', CHECK_FORMATS), 'text')
    .option('--max-warnings <N>', options.maxWarnings, read.count('--max-warnings', 0))
    .option('--baseline <FILE>', options.baseline)
    .option('--write-baseline', options.writeBaseline)
    .option('--threads <N>', options.threads, read.count('--threads', 1))
    .option('--cache', options.cache)
    .action(async (files, given) => {
      const { check } = await import('./commands/check.ts');
      await check(files, await withRules(given, session), session);
    });

  command('fix')
    .argument('<FILE...>', texts.arguments.files)
    .option(...ruleOption)
    .option('--dry-run', options.dryRun)
    .option('--unsafe', options.unsafe)
    .action(async (files, given) => {
      const { fix } = await import('./commands/fix.ts');
      await fix(files, await withRules(given, session), session);
    });

  command('figures')
    .argument('<FILE...>', texts.arguments.files)
    .option('--format <NAME>', options.figuresFormat, read.oneOf('--format', FIGURES_FORMATS), 'text')
    .action(async (files, given) => {
      const { figures } = await import('./commands/figures.ts');
      await figures(files, given, session);
    });

  command('render')
    .argument('<FILE>', texts.arguments.briefing)
    .option('--format <NAME>', options.renderFormat, read.oneOf('--format', RENDER_FORMATS), 'html')
    .action(async (file, given) => {
      const { render } = await import('./commands/render.ts');
      await render(file, given, session);
    });

  command('rules').action(async (given) => {
    const { rules } = await import('./commands/rules.ts');
    await rules(given, session);
  });

  command('explain')
    .argument('<ID>', texts.arguments.rule)
    .action(async (id, given) => {
      const { explain } = await import('./commands/explain.ts');
      await explain(id, given, session);
    });

  command('init')
    .option('--force', options.force)
    .action(async (given) => {
      const { init } = await import('./commands/init.ts');
      await init(given, session);
    });

  command('import')
    .argument('<FILE>', texts.arguments.pasted)
    .action(async (file, given) => {
      const { importFile } = await import('./commands/import.ts');
      await importFile(file, given, session);
    });

  const help = new Help();
  for (const each of [program, ...program.commands]) {
    each
      .exitOverride()
      .configureOutput({
        writeOut: (text) => system.stdout.write(text),
        writeErr: (text) => system.stderr.write(text),
        // Said in the user's language by whoever runs the program.
        outputError() {},
      })
      .configureHelp({
        commandUsage: (shown) => help.commandUsage(shown).replace('[command]', `[${texts.command}]`),
        // Every command takes options: saying so for each tells nothing.
        subcommandTerm: (shown) => help.subcommandTerm(shown).replace(' [options]', ''),
        optionDescription: (option: Option) => option.description,
        styleTitle: (title) => texts.headings[title as keyof typeof texts.headings] ?? title,
      });
  }
  return program;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Rules are looked up only for the commands that take them: loading them takes time. */
async function withRules<Options extends { rule?: readonly string[] }>(
  given: Options,
  session: Session,
): Promise<Options> {
  if (given.rule === undefined) return given;
  const { knownSelector } = await import('./rule-ids.ts');
  return { ...given, rule: given.rule.map((id) => knownSelector(id, session.texts)) };
}
