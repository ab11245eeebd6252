import { paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";

/** The desk's one line of chrome: what it is, that it is unofficial, and the way back. */
export function DeskHead() {
  return (
    <header className="desk-head">
      <a className="brand" href={paths.home}>
        {site.name}
        <small>非官方</small>
      </a>
      <h1>客服台</h1>
      <p>{site.unofficial}</p>
    </header>
  );
}
