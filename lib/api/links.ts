/** HTML of ours (as React writes it, so a quote inside an attribute is always escaped) with complete addresses in its links. */
export function withCompleteLinks(html: string, origin: string): string {
  return html.replaceAll(' href="/', ` href="${origin}/`);
}

/** HTML of ours with links that leave the frame it is shown in; a telephone number opens no page. */
export function withOutwardLinks(html: string): string {
  return html.replace(/<a (?=[^>]*href="\/)/g, '<a target="_blank" rel="noopener" ');
}
