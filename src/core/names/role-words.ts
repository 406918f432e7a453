/** Words that end a role: "deputy foreign minister", "special envoy", "head of state". */
const heads = new Set(
  `president minister premier chancellor secretary undersecretary envoy ambassador representative spokesman spokeswoman
  spokesperson chief leader head director governor mayor negotiator mediator adviser advisor aide commander general admiral
  marshal colonel officer official chair chairman chairwoman chairperson commissioner speaker senator congressman congresswoman
  lawmaker legislator king queen prince princess emir amir sultan pope archbishop sheikh crown ayatollah judge justice prosecutor lawyer attorney
  professor analyst economist strategist diplomat delegate counterpart politician superintendent principal executive manager
  secretary-general second-in-command coordinator rapporteur president-elect chargé consul vice-president host broker
  founder partner co-chair minister-counsellor comptroller treasurer captain sergeant major lieutenant
  brother sister son daughter wife husband father mother son-in-law daughter-in-law cousin nephew niece
  member deputy editor correspondent reporter journalist author historian scholar fellow expert researcher teacher coach
  activist campaigner dissident warlord warden guard bishop rabbi imam cleric banker trader broker student nurse doctor
  lady teacher commandant undersecretary inspector administrator president-designate candidate front-runner facilitator
  moderator interlocutor emissary interpreter translator veteran lobbyist economist ombudsman regent viceroy liaison`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand before a role's head and belong to it. */
const modifiers = new Set(
  `prime vice deputy assistant acting interim caretaker former ex foreign interior finance defence defense trade economy economic treasury
  commerce energy environment climate agriculture farm health education justice labour labor transport culture mining oil
  security national special presidential personal senior junior chief lead top permanent executive general managing
  principal press parliamentary parliament congressional military army navy naval air force intelligence government governing state
  federal regional provincial supreme political opposition rebel party union club board company financial finance
  peace nuclear arms hostage prisoners prisoner border water port rail home external internal affairs policy public
  international european chief-of-staff private first second third joint outgoing incoming newly
  appointed elected longtime long-time veteran late cabinet ministry office department council commission committee campaign
  bureau agency treasury white house street deputy-foreign human rights relations development planning industry technology
  budget tax police fire church unification election electoral railways shipping tribal rural urban social religious diplomatic science
  crown lord high grand archbishop digital information communications media legal monetary central bank
  mid-level high-level mid senior-most`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words before a name that are no role: they only show that a name follows. */
const honorifics = new Set(
  `mr mrs ms miss dr sir dame lord madam madame sheikh shaikh sheik sayyid sayed haji hajji prof rev hh he hrh st monsieur herr frau
  señor señora don doña excellency highness majesty`.split(/\s+/),
);

/** Written ranks before a name. */
const ranks = new Set('gen lt col maj adm sgt capt sen rep gov amb brig cmdr'.split(' '));

const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');

/**
 * Whether a word can end a role; plurals too ("ministers", "envoys").
 * @example isRoleHead('Minister') === true; isRoleHead('foreign') === false
 */
export function isRoleHead(word: string): boolean {
  const key = plain(word);
  return (
    heads.has(key) ||
    ranks.has(key) ||
    heads.has(key.replace(/s$/, '')) ||
    heads.has(key.replace(/ies$/, 'y')) ||
    /(?:woman|person|master)$/.test(key)
  );
}

/**
 * Whether a word can stand in a role before its head.
 * @example isRoleModifier('Deputy') === true
 */
export function isRoleModifier(word: string): boolean {
  return modifiers.has(plain(word));
}

/**
 * Whether a word is a form of address: "Mr.", "Sheikh"; "He" and "HE" only count written as a title by the caller.
 * @example isHonorific('Dr.') === true
 */
export function isHonorific(word: string): boolean {
  return honorifics.has(plain(word)) && !/^he$/i.test(word);
}
