/** Makes an element with attributes and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Makes the children of an element what is wanted, in order. What is there already is not moved while its order holds. */
export function place(parent: Element, wanted: readonly Node[]): void {
  const keep = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!keep.has(child)) child.remove();
  let at = parent.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}

/** Gives an attribute a value, or takes it away where that is empty. One that has the value is left alone: browsers style all that is in an element anew when its language is set, to whatever. */
export function setAttribute(of: Element, name: string, value: string): void {
  if ((of.getAttribute(name) ?? '') === value) return;
  if (value) of.setAttribute(name, value);
  else of.removeAttribute(name);
}
