/** HTML of ours (as React writes it, so a quote inside an attribute is always escaped) with complete addresses in its links. */
export function withCompleteLinks(html: string, origin: string): string {
  return html.replaceAll(' href="/', ` href="${origin}/`);
}

/** HTML of ours with links that leave the frame it is shown in. */
export function withOutwardLinks(html: string): string {
  return html.replaceAll('<a href="', '<a target="_blank" rel="noopener" href="');
}
