import type { VerbUse, Words } from '../verb-words.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

/** English verbs by the way they report; see `EvidenceWords.verbs` for how an entry is written. */
export const englishReportingVerbs: Readonly<Record<VerbUse, Words>> = {
  report: [
    ...split(`announce disclose confirm report say tell inform notify state declare testify attest claim allege assert contend argue
      reveal unveil publish reiterate explain recount acknowledge admit concede deny brief warn caution reckon calculate estimate
      relay describe detail specify stress recommend tweet retweet blog divulge proclaim accuse attribute flag tout trumpet purport
      forewarn preannounce pre-announce tally believe think insist itemize itemise cite confess telegraph caution chronicle scoop compute extrapolate guesstimate approximate deem aver avow relate enumerate profess`),
    'point out',
    'own up to',
    'fess up to',
    'chalk ~ up to',
    'spell out',
    'cost ~ at',
    'score ~ at',
    'size ~ at',
    'clock ~ at',
    'guide ~ to',
    'put ~ at',
    'peg ~ at',
    'place ~ at',
    'guide to',
    'know of',
    'hear of',
    'hint at',
    'arrive at',
    'come up with',
    'allude to',
    'refer to',
    'outline',
    'point to',
    'speak of',
    'talk of',
    'talk about',
    'complain of',
    'warn of',
    'charge that',
    'give ~ as',
    'let it be known',
    'guide for',
    'let slip',
  ],
  clause: [
    ...split(`add note observe remark comment mention quote respond reply recall insist suggest hint imply signal indicate outline
      highlight determine find show demonstrate conclude establish believe think maintain promise pledge vow boast emphasize emphasise underline
      complain joke quip write post share repeat answer figure agree concur suspect speculate guess clarify guarantee assure
      convey assume gauge assess advise fear hope lament marvel record document prove worry know underscore counter reason rule
      brag decree opine posit postulate hypothesize wager bet object protest rue stipulate affirm reaffirm reassure confide volunteer
      enthuse tease swear threaten remind convince certify verify contest dispute intimate exclaim understand suppose presume counsel text email message cable imagine contemplate sketch remember learn hear decide crow gloat
      grouse grumble moan discover notice spot carp mock plead foretell apologize apologise vouch sigh shrug deduce infer surmise theorize theorise elaborate echo reflect`),
    'make clear',
    'make plain',
    'work out',
    'figure out',
    'tot up',
    'set out',
    'set forth',
    'let on',
    'chip in',
    'weigh in',
    'hit back',
    'shoot back',
    'fire back',
    'push back',
    'chime in',
    'sum up',
    'find out',
    'have it',
    'lay out',
  ],
  incise:
    split(`continue laugh sigh shrug smile grin chuckle muse offer counter recall remember grumble mutter whisper shout sniff snap scoff
    gush rave enthuse tease ask begin conclude confess confide explain declare exclaim interject retort sum summarise summarize venture volunteer wince
    groan concede deadpan reflect cheer drawl fume insist predict pipe chime chirp gripe growl roar scold thunder lecture preach promise
    urge plead admonish intone murmur sniffle splutter stammer chide crack recollect reminisce protest estimate believe think`),
  forecast: [
    ...split('expect forecast predict project anticipate foresee tip envision envisage fear'),
    'look for',
    'bet on',
    'value ~ at',
    'see ~ at',
    'pencil in',
    'price in',
    'pencil ~ at',
    'assess ~ at',
    'gauge ~ at',
    'count on',
    'bank on',
    'model',
  ],
  prospect: ['see'],
  show: [
    ...split(
      'show reveal indicate suggest find list detail put value state record document confirm give describe promise pledge stipulate specify advertise imagine sketch envisage envision contemplate say cite reflect set estimate project forecast illustrate peg imply calculate chart assume mention allege note uncover unearth discover expose identify count trace register lay itemize',
    ),
    'point to',
    'turn up',
    'bear out',
  ],
  revise: split(
    'raise cut lift lower trim narrow maintain reaffirm reiterate hike boost slash revise up widen reduce upgrade downgrade confirm keep increase update issue give provide bump nudge pare set ratchet tighten reinstate',
  ),
  consult: split('see view review examine'),
  hold: ['have'],
  dub: split('call label dub brand term describe hail slam blast denounce dismiss praise deride decry'),
  sum: split('give quote name float mention cite assign attach ascribe'),
  agent: split(
    'see view review obtain compile track tally gather collect cite quote analyse analyze examine commission poll survey read interview crunch verify collate audit publish scrape monitor leak log count assemble prepare evidence illustrate corroborate witness',
  ),
};
