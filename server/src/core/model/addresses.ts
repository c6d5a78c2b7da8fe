/** Query parameters that tell who sent a reader, and nothing of the page. */
const TRACKING = /^(?:utm_[a-z_]*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid)$/i;

/**
 * An address without its tracking parameters, and the names of those that were dropped; all else stays to the letter. An address without
 * any comes back as it is.
 */
export function cleanAddress(url: string): { address: string; dropped: string[] } {
  const hash = url.indexOf('#');
  const head = hash < 0 ? url : url.slice(0, hash);
  const question = head.indexOf('?');
  if (question < 0) return { address: url, dropped: [] };
  const dropped: string[] = [];
  const kept = head
    .slice(question + 1)
    .split('&')
    .filter((pair) => {
      const name = pair.split('=', 1)[0]!;
      if (!TRACKING.test(name)) return true;
      dropped.push(name);
      return false;
    });
  if (dropped.length === 0) return { address: url, dropped };
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return { address: head.slice(0, question) + query + (hash < 0 ? '' : url.slice(hash)), dropped };
}

/** True for an address that leads to the machine it is opened on. */
export function isLocal(url: string): boolean {
  return /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?:[:/?#]|$)/i.test(url);
}

/** The path of a relative address, decoded, without query and fragment; null for an address that is not one of a file beside. */
export function relativePath(url: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#|\?)/i.test(url)) return null;
  const path = url.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
