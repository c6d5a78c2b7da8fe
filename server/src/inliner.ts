import juice from 'juice';

/** Writes the rules of a style sheet into the elements that they concern, for mail programs that read no style sheets. */
export type InlineStyles = (html: string, css: string) => string;

// What looks like a mark of a template engine is text here.
for (const name of Object.keys(juice.codeBlocks)) delete juice.codeBlocks[name];

// A file of its own, large and seldom needed: Node imports it, a Web Worker runs it as a script. All that both let it do is to leave
// something behind.
const inlineStyles: InlineStyles = (html, css) =>
  juice.inlineContent(html, css, { applyAttributesTableElements: false });
Object.assign(globalThis, { inlineStyles });
