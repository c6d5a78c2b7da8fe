import type { AnyRule } from '../rules/define.ts';

/** What rules have worked out from single objects, so that a story in which one paragraph is edited is not taken apart again. */
export class KeptByRule {
  readonly #ofRules = new Map<AnyRule, WeakMap<object, unknown>>();

  /** What `make` gives for a rule and an object: called once for each pair, and let go with the object. */
  get<Value>(rule: AnyRule, subject: object, make: () => Value): Value {
    let ofRule = this.#ofRules.get(rule);
    if (!ofRule) {
      ofRule = new WeakMap();
      this.#ofRules.set(rule, ofRule);
    }
    let value = ofRule.get(subject) as Value | undefined;
    if (value === undefined) {
      value = make();
      ofRule.set(subject, value);
    }
    return value;
  }
}
