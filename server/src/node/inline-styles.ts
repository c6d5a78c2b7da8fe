import juice from 'juice';

// What looks like a mark of a template engine is text here.
for (const name of Object.keys(juice.codeBlocks)) delete juice.codeBlocks[name];

/** Writes the rules of a style sheet into the elements that they concern, for mail programs that read no style sheets. */
export function inlineStyles(html: string, css: string): string {
  return juice.inlineContent(html, css, { applyAttributesTableElements: false });
}
