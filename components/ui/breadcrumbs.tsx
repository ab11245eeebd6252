/** The way from home to this page; the last entry is the page itself and no link. */
export function Breadcrumbs({ trail, here }: { trail: readonly { name: string; url: string }[]; here: string }) {
  return (
    <nav aria-label="当前位置">
      <ol className="crumbs">
        {trail.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
