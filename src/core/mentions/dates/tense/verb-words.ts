/** Modal verbs, also shortened and parted from "not". */
export const MODAL = /^(?:will|'ll|’ll|wo|shall|would|'d|’d|could|can|ca|may|might|must|should)$/i;
/** Forms of "to be". */
export const BE = /^(?:am|is|are|was|were|be|been|being|'s|’s|'re|’re)$/i;
/** Participles and adjectives that put what follows ahead: "due", "scheduled". */
export const AHEAD =
  /^(?:due|set|scheduled|expected|slated|poised|likely|planned|supposed|going|meant|billed|booked|ready|bound|invited|unlikely|about)$/i;
/** Verbs whose infinitive lies ahead of them: "agreed to meet". */
export const INTENT =
  /^(?:agree|plan|invite|schedule|promise|pledge|want|hope|expect|intend|decide|arrange|ask|urge|propose|offer|order|prepare|vow|seek|aim|need|require|fail|threaten|wish|instruct|refuse|call|tell|press|push|encourage|remind|choose)$/;
/** Verbs of saying: their own time is when it was said. */
export const SAYING =
  /^(?:say|tell|announce|report|add|state|confirm|note|claim|warn|declare|explain|insist|reveal|write|post|suggest|indicate|signal|deny|mention|stress|quote|cite|argue|describe|call|comment|acknowledge|reiterate|emphasize|emphasise|disclose)$/;
/** Verbs about something that happens at another time: "welcomed the opening on Tuesday". */
export const COMMENT =
  /^(?:welcome|hail|praise|condemn|criticize|criticise|support|back|discuss|applaud|denounce|oppose|await)$/;
/** Pasts that look like the plain verb. */
export const SAME_PAST =
  /^(?:set|put|cut|hit|let|read|shut|quit|cost|hurt|split|spread|cast|bid|beat|burst|shed|broadcast)$/i;
