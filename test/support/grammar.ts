import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);

// Both are CommonJS bundles whose names an import cannot see.
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');
const syntaxes = new URL('../../syntaxes/', import.meta.url);

/** The grammars that are injected into Markdown, by scope. */
const INJECTED: Readonly<Record<string, string>> = {
  'markdown.briefing.comments': 'briefing-comments.tmLanguage.json',
  'markdown.briefing.paragraphs': 'briefing-paragraphs.tmLanguage.json',
};

/** Grammars that VS Code brings along, from a package that collects them. */
const BUNDLED: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.derivative': 'html-derivative',
  'text.html.basic': 'html',
  'source.yaml': 'yaml',
};

async function load(scope: string): Promise<IRawGrammar | null> {
  const own = INJECTED[scope];
  const file = own ? new URL(own, syntaxes) : bundled(scope);
  return file === null ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), 'grammar.json');
}

function bundled(scope: string): string | null {
  const name = BUNDLED[scope];
  return name ? require.resolve(`tm-grammars/grammars/${name}.json`) : null;
}

async function grammar(injected: boolean): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: load,
    getInjections: (scope) => (injected && scope === 'text.html.markdown' ? Object.keys(INJECTED) : []),
  });
  return (await registry.loadGrammar('text.html.markdown'))!;
}

const grammars = { with: grammar(true), without: grammar(false) };

/** A run of text that a theme colours alike, with all its scopes from the outermost on. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The tokens of a Markdown text, with our grammars injected or without. */
export async function tokensOf(text: string, ours: keyof typeof grammars = 'with'): Promise<Token[]> {
  const markdown = await grammars[ours];
  const tokens: Token[] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const result = markdown.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens)
      tokens.push({ text: line.slice(startIndex, endIndex), scopes });
  }
  return tokens;
}
