/** What a reader is asked to do, at the head of a line. */
const asked =
  /^(?:please )?(?:sign up|subscribe|log ?in|sign in|click here|tap here|download (?:our|the)|follow us|join (?:us|our (?:channel|community|newsletter|telegram|whatsapp)|the conversation)|support (?:our|us|independent)|donate (?:now|today|to)|become a (?:member|subscriber)|get (?:our|unlimited|full) |enjoy (?:unlimited|full)|start your (?:free )?(?:trial|subscription)|to continue reading|register (?:now|here|for free)|contact us|email us|write to (?:us|the editor)|send (?:us )?your|send tips|leave a (?:comment|reply)|(?:got|have) a (?:tip|story|question)|(?:read|for) more (?:information|news|stories|coverage)[:,]? (?:visit|go|see|on|at|click)|listen to this article|view (?:comments|gallery)|follow (?:the|our) .{2,60}(?:on (?:x|twitter|facebook|telegram|whatsapp|instagram)|channel))\b/i;

/** What the paper says of itself, its readers' rights or this page. */
const said =
  /^(?:already a (?:subscriber|member)|not a subscriber|this (?:article|story|content|post) is (?:for|only|exclusive|available|reserved)\b|you(?: have|['’]ve) (?:read|reached|used|\d)|we (?:use|and our [\d,]* ?partners|value your)\b.{0,80}\b(?:cookies?|privacy)|we use cookies|this (?:web)?site (?:uses|stores|is protected)|by (?:clicking|continuing to|using (?:this|our)|signing up|subscribing)|your privacy|all rights reserved|copyright (?:©|\(c\)|\d{4}|by)|©|\(c\) ?\d{4}|our standards:|like this (?:article|story)\?|thank you for reading|this (?:story|article|post|page|live blog) (?:will be|is being|has been|was|may be) (?:updated|originally published|first published|automatically|translated)|this (?:is a )?(?:developing|breaking)(?: news)? story|republished (?:with|from|under))/i;

/** Whole lines. */
const alone =
  /^(?:(?:advertisement|advert|sponsored(?: content)?|promoted(?: content)?|loading|play video|image source|save|print|share(?: this)?(?: (?:on|via)\b.{0,40})?|comments?(?: \(\d+\))?|\(?ends?\)?|terms of (?:use|service)|privacy policy|follow|back to top|skip to (?:main )?content)[.:…]*|advertisement\s?[-–—:].*|(?:[\p{L} ]{3,40}:\s?)?(?:see |on )?pages? [A-Z]?\d+\.?)$/iu;

/** Words that only a notice has, wherever they stand in a line. */
const anywhere =
  /\b(?:sign up (?:for|to) (?:our|the \w+ newsletter)\b|subscribe (?:today|now|here|for (?:just|only|full|unlimited|[\d£$€])|to (?:our|get|receive|read|continue|the newsletter))|our (?:free |daily |weekly |morning |evening ){0,2}newsletter|cancel (?:at any time|anytime)|all rights reserved|privacy policy|cookie (?:policy|settings|preferences)|(?:store|use|accept) (?:all )?cookies|advertise with us|(?:in|to) your inbox|past performance is no|unsubscribe)\b/i;

const longestNotice = 500;
const longestAnywhere = 320;

/**
 * What the paper tells its readers instead of news: cookies, pay-walls, newsletters, rights, "Got a tip?".
 * "Traders subscribe to the view that talks will fail." is none, nor is "Promoted in 2022, the general met …".
 */
export function isNotice(words: string): boolean {
  if (words.length > longestNotice) return false;
  if (asked.test(words) || said.test(words) || alone.test(words)) return true;
  return words.length < longestAnywhere && anywhere.test(words) && !/["“”]/.test(words);
}
