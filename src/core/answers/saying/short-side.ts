/** Sides that news calls by their initials. */
const shorts: Readonly<Record<string, string>> = {
  'United States': 'U.S.',
  'United Kingdom': 'UK',
  'European Union': 'EU',
  'United Nations': 'UN',
  'United Arab Emirates': 'UAE',
  'North Atlantic Treaty Organization': 'NATO',
  'African Union': 'AU',
};

/**
 * A side in as few letters as people use in a title.
 * @example shortSide('United States') // 'U.S.'
 */
export function shortSide(side: string): string {
  return shorts[side] ?? side;
}

/**
 * A side as it stands inside a sentence, with its article where it takes one.
 * @example theSide('United States') // 'the United States'
 */
export function theSide(side: string): string {
  return /^(?:United|European|African|Arab)\s|Emirates$|Philippines$|Netherlands$|Taliban$|Houthis$|Maldives$|Gambia$/.test(
    side,
  )
    ? `the ${side}`
    : side;
}
