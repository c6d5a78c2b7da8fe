import type { PhrasingContent, Strong, Text } from 'mdast';

/** The longest label, in UTF-16 units and in words. */
const LONGEST = 60;
const MOST_WORDS = 9;

/** The shortest text that a label opens: anything less is more likely a heading or a date with a dash in it. */
const SHORTEST_BODY = 20;

const SEPARATOR = /\s+[-–—]\s+|(?<=[^\s\p{Pd}])—(?=[^\s\p{Pd}])/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{N}“"«‘'’([$€£¥¿¡]/u;
const SENTENCE_INSIDE = /[.!?…:;]["”»’')\]]*\s/u;
const DATELINE = /\)$|^\p{Lu}{3,}(?![\p{Ll}])/u;

/** Where a label seems to stand at the head of a text: UTF-16 offsets of its end and of the text after its dash. */
interface LabelShape {
  readonly end: number;
  readonly bodyStart: number;
  /** A place and an agency, as at the head of a dispatch: “PARIS (AFP) –”. */
  readonly dateline: boolean;
  /** A second dash in the first sentence: the two may enclose an aside. */
  readonly doubtful: boolean;
}

/** The run-in label that a paragraph's text seems to open with, null where it opens otherwise. */
export function labelShape(text: string): LabelShape | null {
  const separator = SEPARATOR.exec(text.slice(0, LONGEST + 6));
  if (!separator || separator.index > LONGEST) return null;
  const label = text.slice(0, separator.index);
  const bodyStart = separator.index + separator[0].length;
  const body = text.slice(bodyStart);
  if (body.length < SHORTEST_BODY || body.length < label.length) return null;
  if (!OPENS_SENTENCE.test(label) || !OPENS_SENTENCE.test(body)) return null;
  if (SENTENCE_INSIDE.test(label) || label.split(/\s+/).length > MOST_WORDS) return null;
  const stop = SENTENCE_INSIDE.exec(body)?.index ?? body.length;
  return {
    end: label.length,
    bodyStart,
    dateline: DATELINE.test(label),
    doubtful: SEPARATOR.test(body.slice(0, stop)),
  };
}

/** The content with its label in bold and an en dash after it; null where the label is not plain text. */
export function withLabel(
  content: readonly PhrasingContent[],
  { end, bodyStart }: LabelShape,
): PhrasingContent[] | null {
  const [first, ...rest] = content;
  if (first?.type !== 'text' || first.value.length < bodyStart) return null;
  const { value } = first;
  const label: Strong = { type: 'strong', children: [{ type: 'text', value: value.slice(0, end) }] };
  return [label, { type: 'text', value: dashed(value.slice(end, bodyStart)) + value.slice(bodyStart) }, ...rest];
}

const DASH_AFTER = /^\s*[-–—]\s*/;
const DASH_BEFORE = /\s*[-–—]$/;

/** Content that opens with bold text, with its dash outside the bold and written as an en dash; null where it opens otherwise. */
export function withBoldLabel(content: readonly PhrasingContent[]): PhrasingContent[] | null {
  const [first, second, ...rest] = content;
  if (first?.type !== 'strong' || second?.type !== 'text') return null;
  const outside = DASH_AFTER.exec(second.value);
  if (outside) {
    const text: Text = { type: 'text', value: dashed(outside[0]) + second.value.slice(outside[0].length) };
    return [first, text, ...rest];
  }
  const last = first.children.at(-1);
  const inside = last?.type === 'text' ? DASH_BEFORE.exec(last.value.slice(-3)) : null;
  if (last?.type !== 'text' || !inside || last.value.length <= inside[0].length) return null;
  const kept = last.value.slice(0, last.value.length - inside[0].length);
  const label: Strong = { type: 'strong', children: [...first.children.slice(0, -1), { type: 'text', value: kept }] };
  return [label, { type: 'text', value: ` – ${second.value.trimStart()}` }, ...rest];
}

/** A label's dash as the template has it; a spaced en dash keeps the spaces that it has. */
function dashed(separator: string): string {
  return /^\s+–\s+$/.test(separator) ? separator : ' – ';
}
