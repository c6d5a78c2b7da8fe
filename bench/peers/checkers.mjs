// Programs that check a whole text, each as a function that takes it.
import { TextlintKernel } from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { lint } from 'markdownlint/sync';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import recommended from 'remark-preset-lint-recommended';
import misspellings from 'textlint-rule-common-misspellings';
import noTodo from 'textlint-rule-no-todo';
import terminology from 'textlint-rule-terminology';
import { unified } from 'unified';

const remark = unified().use(remarkParse).use(remarkGfm).use(recommended).freeze();
const kernel = new TextlintKernel();
const harper = new LocalLinter({ binary: binaryInlined });

/** A CommonJS module's own `default`, where there is one. */
const own = (module) => module.default ?? module;
const rules = [
  ['common-misspellings', own(misspellings)],
  ['no-todo', own(noTodo)],
  ['terminology', own(terminology)],
].map(([ruleId, rule]) => ({ ruleId, rule }));
const plugins = [{ pluginId: 'markdown', plugin: own(markdownPlugin) }];

export const checkers = {
  'markdownlint, default rules': (text) => lint({ strings: { text } }),
  'remark-lint, recommended': (text) => remark.runSync(remark.parse(text), text),
  'textlint, 3 light rules': (text) => kernel.lintText(text, { ext: '.md', filePath: 'a.md', rules, plugins }),
  'harper.js (English)': (text) => harper.lint(text, { language: 'markdown' }),
};
