import { cleanAddress } from '../model/addresses.ts';

/** Services that wrap an address in one of their own, and the parameter that they put it in. */
const WRAPPERS: readonly { readonly address: RegExp; readonly parameter: string }[] = [
  { address: /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, parameter: 'q' },
  { address: /^https?:\/\/[a-z0-9.-]{1,40}\.safelinks\.protection\.outlook\.com\/\?/i, parameter: 'url' },
  { address: /^https?:\/\/l\.facebook\.com\/l\.php\?/i, parameter: 'u' },
];

/** The address that a link is meant to lead to: unwrapped and without tracking; null where it leads nowhere outside the page. */
export function linkTarget(href: unknown): string | null {
  if (typeof href !== 'string') return null;
  const url = href.trim();
  if (url === '' || url.startsWith('#') || /^(?:javascript|data|file|about):/i.test(url)) return null;
  return cleanAddress(unwrapped(url)).address;
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
