/** What the library draws too faintly to be read: times, "(edited)", "Only you can see this". */
const STYLES = `
  .discord-message-timestamp, .discord-message-edited, .discord-message-ephemeral { color: var(--muted) !important; }
  .discord-message-ephemeral-link { color: var(--link) !important; }
`;

/** Gives a message the page's own colours for its small print, once the library has drawn it. */
export function readable(message: HTMLElement): void {
  const drawn = (message as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  void drawn?.then(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    message.shadowRoot?.adoptedStyleSheets.push(sheet);
  });
}
