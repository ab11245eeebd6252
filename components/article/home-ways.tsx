import { Glyph, type GlyphName } from "@/components/ui/glyph.tsx";
import { articlePath, paths } from "@/lib/paths.ts";

/** The groups of failures as tiles: what a person sees who cannot name it. The ids are those of lib/content/groups.ts. */
const tiles: readonly { id: string; name: string; glyph: GlyphName }[] = [
  { id: "paying", name: "付款", glyph: "banknote" },
  { id: "money", name: "钱和账单", glyph: "bill" },
  { id: "account", name: "登录", glyph: "key" },
  { id: "app", name: "连不上", glyph: "unlinked" },
];

/** Ways into the site below its search: stolen money first, then the groups, then the tools. */
export function HomeWays() {
  return (
    <nav aria-label="从哪里开始">
      <ul className="tiles">
        <li className="to-alarm">
          <a href={articlePath("guide", "stolen-emergency")}>
            钱被盗、被骗 <span>先打哪个电话</span>
          </a>
        </li>
        {tiles.map(({ id, name, glyph }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Glyph name={glyph} />
              {name}
            </a>
          </li>
        ))}
      </ul>
      <ul className="tools">
        <li>
          <a href={paths.check}>自助排查</a>
        </li>
        <li>
          <a href={paths.verify}>号码核对</a>
        </li>
        <li>
          <a href={paths.report}>报障单</a>
        </li>
        <li>
          <a href={paths.wallets}>按钱包找</a>
        </li>
      </ul>
    </nav>
  );
}
