// Programs that check a whole text: each loads what it needs and gives a function that takes the text.

/** A CommonJS module's own `default`, where there is one. */
const own = ({ default: exported }) => exported.default ?? exported;

const TEXTLINT_RULES = [
  ['common-misspellings', () => import('textlint-rule-common-misspellings')],
  ['no-todo', () => import('textlint-rule-no-todo')],
  ['terminology', () => import('textlint-rule-terminology')],
];

export const checkers = {
  'markdownlint, default rules': async () => {
    const { lint } = await import('markdownlint/sync');
    return (text) => lint({ strings: { text } });
  },
  'remark-lint, recommended': async () => {
    const { unified } = await import('unified');
    const { default: remarkParse } = await import('remark-parse');
    const { default: remarkGfm } = await import('remark-gfm');
    const { default: recommended } = await import('remark-preset-lint-recommended');
    const remark = unified().use(remarkParse).use(remarkGfm).use(recommended).freeze();
    return (text) => remark.runSync(remark.parse(text), text);
  },
  'textlint, 3 light rules': async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const kernel = new TextlintKernel();
    const plugins = [{ pluginId: 'markdown', plugin: own(await import('@textlint/textlint-plugin-markdown')) }];
    const rules = await Promise.all(
      TEXTLINT_RULES.map(async ([ruleId, load]) => ({ ruleId, rule: own(await load()) })),
    );
    return (text) => kernel.lintText(text, { ext: '.md', filePath: 'a.md', rules, plugins });
  },
  'harper.js (English)': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const harper = new LocalLinter({ binary: binaryInlined });
    return (text) => harper.lint(text, { language: 'markdown' });
  },
};
