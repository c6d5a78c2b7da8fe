import type { Diagnostic } from '../diagnostic.ts';
import type { Figure } from '../figures/types.ts';
import type { LanguagePack } from '../language/types.ts';
import { unsourced } from '../rules/figures/unsourced.ts';
import { fingerprintOf } from '../signoff/fingerprint.ts';
import type { Signoff } from '../signoff/types.ts';

/** Knows which figures an editor has signed off. */
export class SignedOff {
  readonly #pack: LanguagePack | null;
  readonly #signoffs: ReadonlyMap<string, Signoff>;
  readonly #known = new WeakMap<Figure, string>();

  constructor(signoffs: readonly Signoff[], pack: LanguagePack | null) {
    this.#pack = pack;
    this.#signoffs = new Map(signoffs.map((signoff) => [signoff.fingerprint, signoff]));
  }

  /** Who vouched for a figure that nothing sources; null where nobody did. */
  of(figure: Figure): Signoff | null {
    if (figure.evidence || !this.#pack || this.#signoffs.size === 0) return null;
    let fingerprint = this.#known.get(figure);
    if (fingerprint === undefined) {
      fingerprint = fingerprintOf(figure, this.#pack);
      this.#known.set(figure, fingerprint);
    }
    return this.#signoffs.get(fingerprint) ?? null;
  }

  /** The findings without those on a figure that was signed off for want of a source. */
  silence(findings: readonly Diagnostic[], figures: Iterable<Figure>): readonly Diagnostic[] {
    if (this.#signoffs.size === 0) return findings;
    const places = new Set<number>();
    for (const figure of figures) if (this.of(figure)) places.add(figure.chunk.start + figure.start);
    return findings.filter(({ rule, start }) => rule !== unsourced.id || !places.has(start));
  }
}
