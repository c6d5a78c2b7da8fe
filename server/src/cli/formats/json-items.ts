/** A JSON array in pieces, indented by two spaces as `JSON.stringify` would; `indent` is that of the line it begins on. */
export async function* jsonItems(items: AsyncIterable<unknown>, indent: string): AsyncGenerator<string> {
  let some = false;
  for await (const item of items) {
    const text = JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
    yield `${some ? ',' : '['}\n${indent}  ${text}`;
    some = true;
  }
  yield some ? `\n${indent}]` : '[]';
}
