/** They never end a sentence: a name or a number follows. */
const beforeName = new Set(
  'Mr Mrs Ms Mx Messrs Dr Prof St Gen Lt Col Maj Capt Cmdr Cpl Sgt Brig Adm Sen Sens Rep Reps Gov Govs Amb Pres Hon Rev Fr Msgr Supt Insp Pvt Mme Mlle vs v viz cf approx ca Mt Ft'.split(
    ' ',
  ),
);
/** They go on only before a number: "No. 4", "Feb. 28". */
const beforeNumber = new Set(
  'No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Art Arts Sec Ch Fig p pp vol Vol para Res Par'.split(' '),
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const openers = new Set(
  'The A An This That These Those He She It They We I You His Her Its Their Our But And Or So Yet In On At By For From With After Before As If When While Although Though Since Because During Under Until Unless Once Asked Earlier Later Last Next Now Then There Here Both Each Some Many Most Several Neither Either Not No One Two Three Instead Meanwhile However Moreover Still Also Even Only Officials Talks Negotiations Analysts Critics What Who Why How Where Will Is Are Was Were Has Have Had Do Does Did To Of About Another Other Such According Despite Following Speaking'.split(
    ' ',
  ),
);

/**
 * Whether the full stop before `next` belongs to an abbreviation and the sentence goes on.
 * `goesOnAfter('led by Gen.', 'Kellogg')` is true, `goesOnAfter('from the U.S.', 'The')` is false.
 */
export function goesOnAfter(before: string, next: string): boolean {
  const word = /([\p{L}.'’-]+)\.["”’)\]]*$/u.exec(before.slice(-30))?.[1];
  if (word === undefined) return false;
  const bare = word.replace(/^['’.-]+/, '').replace(/.*[’'-](?=\p{Lu})/u, '');
  const follower = /^["“‘'(]*([\p{L}\p{N}]+)/u.exec(next)?.[1] ?? '';
  if (beforeName.has(bare)) return follower !== 'The' && /^[\p{Lu}\p{N}]/u.test(follower);
  if (beforeNumber.has(bare)) return /^\p{N}/u.test(follower);
  if (/^["“‘(]/.test(next) && !/^\(/.test(next)) return false;
  if (openers.has(follower)) return false;
  if (/^\p{Lu}$/u.test(bare)) return before.length < 3 || !/^\p{Ll}/u.test(follower);
  return (
    /^(?:\p{Lu}\.)+\p{Lu}$/u.test(bare) ||
    /^(?:a\.m|p\.m|i\.e|e\.g|Ph\.D|Co|Corp|Inc|Ltd|Jr|Sr|Bros|etc|al|Dept|Univ|Ave|Blvd|Rd|Calif|Fla|Pa|Va|Md|Mass|Conn|Ill|Mich|Minn|Wis|Ore|Wash|Ariz|Colo|Tex|Okla|Kan|Neb|Nev|Ga|Ala|Miss|Tenn|Ky|Ind)$/u.test(
      bare,
    )
  );
}
