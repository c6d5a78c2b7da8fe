import type { VerbParadigm } from '../verb-words.ts';

/** A verb by its present, past and participle, each with what stands in the ending's place. */
function verb(
  ending: string,
  base: string,
  present: string,
  past: string,
  participle: string,
  gerund: string,
): VerbParadigm {
  const finite = [...present.split(' '), ...past.split(' ')];
  return { ending, finite, base: [base], participle: participle.split(' '), gerund: gerund.split(' ') };
}

const same = (ending: string, past: string, gerund = `${ending}ing`, present = `${ending}s`) =>
  verb(ending, ending, present, past, past, gerund);

/** The inflections of the reporting verbs, third person; source: any English grammar. */
export const englishParadigms: readonly VerbParadigm[] = [
  same('say', 'said'),
  same('relay', 'relayed'),
  same('lay', 'laid'),
  same('signal', 'signaled signalled', 'signaling signalling'),
  same('pencil', 'penciled pencilled', 'penciling pencilling'),
  same('hold', 'held'),
  same('send', 'sent'),
  same('drop', 'dropped', 'dropping'),
  same('pin', 'pinned', 'pinning'),
  same('submit', 'submitted', 'submitting'),
  same('understand', 'understood'),
  same('stand', 'stood'),
  verb('take', 'take', 'takes', 'took', 'taken', 'taking'),
  verb('draw', 'draw', 'draws', 'drew', 'drawn', 'drawing'),
  verb('throw', 'throw', 'throws', 'threw', 'thrown', 'throwing'),
  verb('go', 'go', 'goes', 'went', 'gone', 'going'),
  same('learn', 'learned learnt'),
  verb('speak', 'speak', 'speaks', 'spoke', 'spoken', 'speaking'),
  same('model', 'modeled modelled', 'modeling modelling'),
  same('tell', 'told'),
  same('find', 'found'),
  same('put', 'put', 'putting'),
  same('set', 'set', 'setting'),
  same('let', 'let', 'letting'),
  same('cut', 'cut', 'cutting'),
  same('bet', 'bet', 'betting'),
  same('read', 'read'),
  same('keep', 'kept'),
  same('cost', 'costed'),
  same('shoot', 'shot'),
  same('deadpan', 'deadpanned', 'deadpanning'),
  same('sum', 'summed', 'summing'),
  same('chip', 'chipped', 'chipping'),
  same('brag', 'bragged', 'bragging'),
  same('spot', 'spotted', 'spotting'),
  same('tot', 'totted', 'totting'),
  verb('have', 'have', 'has', 'had', 'had', 'having'),
  same('hear', 'heard'),
  same('stick', 'stuck'),
  same('retweet', 'retweeted'),
  verb('understand', 'understand', 'understands', 'understood', 'understood', 'understanding'),
  verb('swear', 'swear', 'swears', 'swore', 'sworn', 'swearing'),
  same('come', 'came', 'coming'),
  same('refer', 'referred', 'referring'),
  same('infer', 'inferred', 'inferring'),
  same('flag', 'flagged', 'flagging'),
  same('blog', 'blogged', 'blogging'),
  same('tip', 'tipped', 'tipping'),
  same('log', 'logged', 'logging'),
  same('plan', 'planned', 'planning'),
  same('think', 'thought'),
  same('make', 'made', 'making'),
  same('forecast', 'forecast forecasted'),
  same('begin', 'began', 'beginning'),
  same('admit', 'admitted', 'admitting'),
  same('trim', 'trimmed', 'trimming'),
  same('peg', 'pegged', 'pegging'),
  same('quip', 'quipped', 'quipping'),
  same('snap', 'snapped', 'snapping'),
  same('grin', 'grinned', 'grinning'),
  verb('write', 'write', 'writes', 'wrote', 'written', 'writing'),
  verb('show', 'show', 'shows', 'showed', 'shown', 'showing'),
  verb('foresee', 'foresee', 'foresees', 'foresaw', 'foreseen', 'foreseeing'),
  verb('see', 'see', 'sees', 'saw', 'seen', 'seeing'),
  verb('know', 'know', 'knows', 'knew', 'known', 'knowing'),
  verb('give', 'give', 'gives', 'gave', 'given', 'giving'),
  ...['dy', 'ny', 'ly', 'fy', 'ry', 'ty'].map((ending) => {
    const stem = ending[0]!;
    return verb(ending, ending, `${stem}ies`, `${stem}ied`, `${stem}ied`, `${ending}ing`);
  }),
  ...['sh', 'ch', 'ss'].map((ending) => same(ending, `${ending}ed`, `${ending}ing`, `${ending}es`)),
  verb('e', 'e', 'es', 'ed', 'ed', 'ing'),
  verb('', '', 's', 'ed', 'ed', 'ing'),
];
