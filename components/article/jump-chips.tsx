/** Chips that lead to the parts of a long list, on the page or behind it; nothing where one part of the page is all of it. */
export function JumpChips(props: { label: string; to: readonly { url: string; name: string; count?: number }[] }) {
  const { label, to } = props;
  if (to.length === 0 || (to.length === 1 && to[0]?.url.startsWith("#"))) return null;
  return (
    <nav className="jumps" aria-label={label}>
      <ul>
        {to.map(({ url, name, count }) => (
          <li key={url}>
            <a href={url}>
              {name}
              {count && <small>{count}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
