import type { Command, CommanderError } from 'commander';
import { suggest } from '../core/config/suggest.ts';
import type { Texts } from './texts/types.ts';

/** What is wrong with a call, in the user's language; null where nothing is, as after `--help`. Commander tells it in English only. */
export function callError(
  error: CommanderError,
  program: Command,
  args: readonly string[],
  texts: Texts,
): string | null {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.unknownCommand':
      return hinted(texts.unknownCommand(quoted), quoted, commandNames(program), texts);
    case 'commander.unknownOption':
      return unknownOption(quoted, program, args, texts);
    case 'commander.missingArgument':
      return texts.missingArgument(quoted.toUpperCase());
    case 'commander.optionMissingArgument':
      return texts.missingOptionValue(quoted);
    case 'commander.excessArguments':
      return texts.tooManyArguments;
    default:
      return error.message.replace(/^error: /, '');
  }
}

function hinted(message: string, word: string, candidates: readonly string[], texts: Texts): string {
  const guess = suggest(word, candidates);
  return guess === null ? message : `${message} ${texts.didYouMean(guess)}`;
}

function commandNames(program: Command): string[] {
  return program.commands.map((command) => command.name());
}

/** A flag that no command takes, or one before the command that takes it. */
function unknownOption(flag: string, program: Command, args: readonly string[], texts: Texts): string {
  const command = program.commands.find((each) => args.includes(each.name()));
  const flags = command ? flagsOf(command) : program.commands.flatMap(flagsOf);
  return flags.includes(flag)
    ? texts.optionBeforeCommand(flag)
    : hinted(texts.unknownOption(flag), flag, ['--help', ...flags], texts);
}

function flagsOf({ options }: Command): string[] {
  return options.flatMap(({ long }) => (long ? [long] : []));
}
