const label =
  "(?:read (?:more|also|next|the full (?:story|article)|full (?:story|article)|on)|also read|more (?:on (?:this|that|the|from)\\b[^:]{0,40}|from [^:]{2,30}|stories|news|coverage|like this)|related(?: (?:articles?|stories|story|news|content|coverage|posts?|topics|links|reading))?|see also|see more|watch(?: (?:also|now|live|more))?|listen(?: (?:also|now))?|don['’]?t miss|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared)|also (?:in this issue|in the news|on [^:]{2,30})|trending(?: now)?|top stories|in case you missed it|what to read next|read next|up next|editor['’]?s picks?|further reading|explore more|keep reading|continue reading|must reads?|popular(?: now)?|latest (?:news|stories|articles|headlines)|other (?:news|stories)|in pictures|more to read|sponsored(?: content)?|promoted(?: content)?|around the web|from (?:the|our) (?:archives?|partners)|next article|previous article|tags|topics|share this(?: article| story)?)";
const labelled = new RegExp(`^(?:[>»▶→•*\\[]\\s?)?${label}\\]?\\s*(?::|[>»▶→]|\\s[-–—|]\\s)\\s*\\S`, 'i');
const bareLabel = new RegExp(`^(?:[>»▶→•*\\[]\\s?)?${label}\\]?\\s*(?::|[>»▶→…]|\\.{3})?$`, 'i');
const readMoreEnd =
  /(?:^|\s)(?:\[?(?:Read|Show|See|View|Load) (?:more|all|full story)\]?|Continue reading)\s*[.…>»→]{0,3}$/;

/** "READ ALSO: Starmer in Tirana on Friday": a label and the headline of another article on one line. */
export const isTeaser = (words: string): boolean =>
  words.length < 400 && (labelled.test(words) || (words.length < 160 && readMoreEnd.test(words)));

/** "Also in this issue" alone on its line: what is listed under it belongs to it. */
export const isTeaserLabel = (words: string): boolean => words.length < 70 && bareLabel.test(words);
