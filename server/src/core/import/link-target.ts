import { cleanAddress } from '../model/addresses.ts';

/** Services that wrap an address in one of their own, and the parameter that they put it in. */
const WRAPPERS: readonly { readonly address: RegExp; readonly parameter: string }[] = [
  { address: /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, parameter: 'q' },
  { address: /^https?:\/\/[a-z0-9.-]{1,40}\.safelinks\.protection\.outlook\.com\/\?/i, parameter: 'url' },
  { address: /^https?:\/\/l\.facebook\.com\/l\.php\?/i, parameter: 'u' },
];

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** The schemes by which a reader leaves the page; others run something, or lead into the machine. */
const OUTSIDE = /^(?:https?|mailto|tel):/i;

/** The address that a link is meant to lead to: unwrapped and without tracking; null where it leads nowhere outside the page. */
export function linkTarget(href: unknown): string | null {
  if (typeof href !== 'string') return null;
  const url = href.trim();
  // As browsers read it: over blanks and control characters.
  const read = url.replaceAll(/[\u0000-\u0020]/g, '');
  if (read === '' || read.startsWith('#') || (SCHEME.test(read) && !OUTSIDE.test(read))) return null;
  return cleanTarget(url);
}

/** An address unwrapped and without tracking. */
export function cleanTarget(url: string): string {
  return cleanAddress(unwrapped(url)).address;
}

const ADDRESS = /https?:\/\/[^\s<>]+/gi;

/** What ends the sentence or the brackets around an address, and not the address. */
const AFTER = /[.,;:!?)\]"'’”»]/;

/** Text with each address in it as a link to it would have it. */
export function withCleanAddresses(text: string): string {
  if (!text.includes('?')) return text;
  return text.replaceAll(ADDRESS, (found) => {
    let end = found.length;
    while (AFTER.test(found[end - 1]!)) end--;
    return cleanTarget(found.slice(0, end)) + found.slice(end);
  });
}

function unwrapped(url: string): string {
  const wrapper = WRAPPERS.find(({ address }) => address.test(url));
  if (!wrapper) return url;
  const pairs = url.slice(url.indexOf('?') + 1).split(/[&#]/);
  const value = pairs.find((pair) => pair.startsWith(`${wrapper.parameter}=`))?.slice(wrapper.parameter.length + 1);
  if (!value) return url;
  try {
    const target = decodeURIComponent(value);
    return /^https?:\/\//i.test(target) ? target : url;
  } catch {
    return url;
  }
}
