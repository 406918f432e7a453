/** A round letter as a data address, so that no picture is ever fetched: `letterAvatar('Parley', '#5865f2')`. */
export function letterAvatar(name: string, colour: string): string {
  const letter = name
    .slice(0, 1)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/u, '?');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="sans-serif" font-size="20" font-weight="700" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The colour of somebody's avatar: the bot's is its own, people's differ. */
export function colourOf(author: { username: string; bot: boolean }): string {
  if (author.bot) return '#5865f2';
  return author.username === 'editor' ? '#23804a' : '#a1560b';
}
