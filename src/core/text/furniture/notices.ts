const anchored =
  /^(?:(?:please )?(?:sign up|subscribe|log ?in|sign in|register|click here|tap here|download|follow us|join (?:us|our|the conversation)|support (?:our|us|independent)|donate|become a (?:member|subscriber)|get (?:our|the (?:latest|best|day)|unlimited|full access)|enjoy (?:unlimited|full)|start your|to continue reading|continue with|already a (?:subscriber|member)|not a subscriber|this (?:article|story|content|post) is (?:for|only|exclusive|available|reserved)|you have (?:read|reached|used|\d)|you(?:'|’)ve (?:read|reached)|we (?:use|and our [\d,]* ?partners|value your)\b.{0,80}\b(?:cookies?|privacy)|this (?:web)?site (?:uses|stores)|by (?:clicking|continuing|using|signing|subscribing)|your privacy|all rights reserved|copyright\b|©|\(c\) ?\d{4}|advertisement|advert\b|sponsored|promoted|terms of (?:use|service)|privacy policy|got a (?:tip|story|question)|have a (?:tip|question|story)|send (?:us )?(?:your|tips)|contact us|write to (?:us\b|the editor)|email us|results in full|for more (?:information|news|stories|coverage)|view (?:comments|gallery)|leave a (?:comment|reply)|comments?(?: \(\d+\))?$|share(?: this)?(?: (?:on|via)\b.{0,40})?$|save$|print$|listen to this article|this (?:story|article|post|page|live blog|report) (?:will be|is being|has been|was|may be) (?:updated|originally|first|automatically|produced|translated|supported)|republished|our standards|like this (?:article|story)|thank you for reading|loading|play video|image source|follow (?:the|our) .{0,60}(?:on (?:x|twitter|facebook|telegram|whatsapp|instagram)|channel)|this newsletter)\b|^(?:©|\(c\) ?\d{4}|#{2,}|-\s?30\s?-|\(?ends?\)?$|\* \* \*))/i;
const anywhere =
  /\b(?:sign up (?:for|to) (?:our|the|my)\b|subscribe (?:to|today|now|here|for)\b|our (?:free |daily |weekly |morning |evening ){0,2}newsletter|cancel (?:at any time|anytime)|all rights reserved|terms (?:of use|and conditions)|privacy policy|cookie (?:policy|settings|preferences)|advertise with us|in your inbox|to your inbox|free articles|past performance is no guide|telegram channel and|press office hours|unsubscribe)\b/i;

/**
 * What the paper tells its readers instead of news: cookies, pay-walls, newsletters, rights, "Got a tip?".
 * "Traders subscribe to the view that talks will fail." is none: such words count only in a line of their own.
 */
export function isNotice(words: string): boolean {
  if (words.length > 500) return false;
  return anchored.test(words) || (words.length < 320 && anywhere.test(words) && !/["“”]/.test(words));
}

/** "Correction: an earlier version of this article …" */
export const isCorrection = (words: string): boolean =>
  /^\(?(?:Corrections?|Clarifications?|Editor['’]?s['’]? note|CORRECTION|Correction (?:&|and) clarification|Corrections (?:&|and) clarifications)\b[^.:]{0,40}:/i.test(
    words,
  ) ||
  /^\(?(?:An earlier|A previous|This) (?:version|headline|article|story|report) of this (?:article|story|report|post)\b/.test(
    words,
  ) ||
  /^\(?This (?:article|story|report|post|headline) (?:has been|was) (?:corrected|amended)\b/.test(words);
