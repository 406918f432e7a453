const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Words of organisations, places, papers and occasions: a name that holds one is hardly a person's. */
export const thingWords = set(
  `group plc inc corp ltd llc company bank party ministry department council committee commission assembly parliament senate congress
  house office agency organization organisation union alliance association federation league movement forces force army navy guard
  guards corps command court tribunal university college institute school hospital center centre foundation fund times post news wire
  journal herald tribune gazette observer review ledger courier messenger bulletin monitor broadcast broadcasting radio tv television press media act order code treaty
  agreement accord plan pact convention resolution statement declaration charter protocol summit conference forum meeting talks dialogue
  process initiative project operation war crisis conflict day week month year prize award cup series street road avenue square bridge
  river lake sea ocean gulf strait bay mountain mountains valley island islands peninsula canal corridor border line zone region province
  state states county district city town village port airport station base park palace hotel hall tower airlines airways motors systems
  industries energy oil gas international national world global north south east west northern southern eastern western central republic kingdom
  emirate administration government authority board panel team mission embassy delegation secretariat bureau campaign club resort stock
  market markets exchange securities capital partners holdings terminals terminal relations rights affairs security policy parliament
  chamber fed reserve dome patriot missile missiles spokesperson crude brent plan points article articles explained correction related opinion analysis
  accords declaration communiqué communique joint general supreme federal united air platform front brigade faction coalition bloc
  nations society red blue black white green observers harriers desk staff bureau correspondent files pictures images photo`,
);

/** Words that open a sentence or stand in a title line without being a name. */
export const functionWords = set(
  `the a an this that these those it its he she they we you i his her their our your my in on at by for from with to of and or but if when
  while as after before since until although though because unless whether once during despite following amid among between against under
  over into through without within about above below across along around behind beside beyond near off onto out up down not no nor so yet
  both either neither each every all some any many most few several such another other what who whom whose which where why how there here
  then now today yesterday tomorrow tonight earlier later meanwhile however still also only even just never ever again already
  instead moreover furthermore indeed perhaps maybe well yes monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri
  sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
  nov dec is are was were be been being has have had do does did will would could should can may might must shall let says said than like
  one two three four five six seven eight nine ten first second third last next new old more less own same would-be according asked told
  had experts officials sources diplomats analysts ministers talks delegates critics supporters lawmakers negotiators mediators
  ms mr mrs dr via per re vs versus plus unlike upon toward towards throughout regarding concerning including`,
);

/** Verbs of speech, in any form, that show a person before or after them. */
export const speech =
  /^(?:sa(?:y|ys|id|ying)|t(?:old|ells?)|ask(?:ed|s)?|add(?:ed|s)|announc|argu|call(?:ed|s)|claim|comment|confirm|declar|den(?:ied|ies|y)|describ|expla|insist|not(?:ed|es)$|repl(?:y|ied)|report(?:ed|s)|respond|stat(?:ed|es)|suggest|tweet|urg|warn|wr(?:ote|ites?)|remark|stress|thank|reiterat|underscor|emphasi|express|propos|promis|vow|acknowledg|wonder)/;

/** Nouns of things that carry a person's name: ships, planes, prizes. */
export const carriers = set(
  'carrier ship vessel frigate destroyer tanker yacht uss hms ferry submarine cruiser airport stadium prize award street avenue square bridge hurricane storm typhoon cup trophy newspaper magazine daily weekly broadcaster agency outlet website rule law doctrine act',
);
