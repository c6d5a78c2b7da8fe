import type { ElementContent } from 'hast';

/**
 * A text that keeps its no-break spaces where it is pasted. Chromium makes ordinary spaces of them, as if they had been typed to widen a
 * gap, except where blanks are kept anyway: what such a space holds together says that they are. Editors with an idea of their own of what a
 * text is made of ignore that.
 */
export function keptSpaces(text: string): ElementContent[] {
  const content: ElementContent[] = [];
  let before = '';
  const end = () => {
    if (before !== '') content.push({ type: 'text', value: before });
    before = '';
  };
  for (const piece of text.split(/([ \t\n]+)/)) {
    if (piece.includes('\u00a0')) {
      end();
      content.push(held(piece));
    } else before += piece;
  }
  end();
  return content;
}

function held(value: string): ElementContent {
  return {
    type: 'element',
    tagName: 'span',
    properties: { style: 'white-space:pre-wrap' },
    children: [{ type: 'text', value }],
  };
}
