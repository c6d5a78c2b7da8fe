import type { Element } from 'hast';

/** An element's `style`, in lower case and without spaces, for looking up declarations. */
export function styleOf({ properties }: Element): string {
  const { style } = properties;
  return typeof style === 'string' ? `;${style.toLowerCase().replaceAll(/\s/g, '')};` : '';
}

const HIDDEN = /;(?:display:none|visibility:hidden|mso-hide:all)[;!]/;

/** True for what a reader does not see: hidden elements, as the preview text of newsletters. */
export function isHidden(element: Element): boolean {
  return element.properties.hidden === true || HIDDEN.test(styleOf(element));
}

/** True for bold type, false for type that is set back to normal, null where the style does not say. */
export function isBoldStyle(element: Element): boolean | null {
  const weight = /;font-weight:([a-z]+|\d+)/.exec(styleOf(element))?.[1];
  if (!weight) return null;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

/** As for bold type: italics. */
export function isItalicStyle(element: Element): boolean | null {
  const slant = /;font-style:([a-z]+)/.exec(styleOf(element))?.[1];
  return slant ? slant === 'italic' || slant === 'oblique' : null;
}

/** True for an element of that class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

/** True for an image of one pixel or none, which is there to be counted and not to be seen. */
export function isPixel(element: Element): boolean {
  const { width, height, alt } = element.properties;
  const src = sourceOf(element);
  const style = styleOf(element);
  const thin = (side: unknown, name: string) =>
    (side !== undefined && side !== '' && Number(side) <= 1) || new RegExp(`;${name}:[01](?:px)?[;!]`).test(style);
  return (!src && !alt) || thin(width, 'width') || thin(height, 'height');
}

/** An image's address; pages that load images late have it beside a stand-in made of data. */
export function sourceOf({ properties }: Element): unknown {
  const { src, dataSrc } = properties;
  return dataSrc && (!src || String(src).startsWith('data:')) ? dataSrc : src;
}
