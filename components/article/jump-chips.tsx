/** Chips that lead to the parts of a long list; nothing where there is one part. */
export function JumpChips({ to }: { to: readonly { id: string; name: string; count?: number }[] }) {
  if (to.length < 2) return null;
  return (
    <nav className="jumps" aria-label="跳到">
      <ul>
        {to.map(({ id, name, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {name}
              {count && <small>{count}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
