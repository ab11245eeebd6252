import type { Degree } from "@/lib/feedback/words.ts";
import type { MissGroup } from "@/lib/insights/groups.ts";
import type { WeekReport } from "@/lib/insights/report.ts";
import type { Titled } from "@/lib/insights/room-data.ts";
import { HandledForm } from "./handled-form.tsx";

const degreeWords: Readonly<Record<Degree, string>> = { answers: "有答案", near: "沾边", nothing: "没有" };

/** What was looked for and not found, by the section that search thinks nearest, else by shared words. */
export function MissesTable({ report, titled }: { report: WeekReport; titled: (code: string) => Titled }) {
  if (report.misses.length === 0) return <p>这一周没有人说没找到。</p>;
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">最近的一节</th>
            <th scope="col" className="n">
              几次
            </th>
            <th scope="col">搜索觉得</th>
            <th scope="col">怎么问的</th>
            <th scope="col">处理</th>
          </tr>
        </thead>
        <tbody>
          {report.misses.map((group) => (
            <GroupRow key={nameOf(group)} group={group} report={report} titled={titled} />
          ))}
        </tbody>
      </table>
      {report.olderMisses > 0 && <p className="quiet">更早的 {report.olderMisses} 条在表格文件里。</p>}
    </div>
  );
}

/** Those without a section are known by their words. */
const nameOf = ({ near, terms, misses }: MissGroup): string => `miss ${near || terms[0] || misses[0]?.at}`;

function GroupRow(props: { group: MissGroup; report: WeekReport; titled: (code: string) => Titled }) {
  const { group, report } = props;
  const { title, url } = group.near ? props.titled(group.near) : { title: "没有", url: "" };
  const name = nameOf(group);
  return (
    <tr>
      <td>
        {url ? <a href={url}>{title}</a> : title}
        {group.terms.length > 0 && <p className="quiet">共同的词：{group.terms.join("、")}</p>}
      </td>
      <td className="n">{group.misses.length}</td>
      <td>{degreesOf(group)}</td>
      <td>
        <ul>
          {group.misses.slice(0, 8).map(({ at, query, origin }) => (
            <li key={`${at} ${query}`}>
              {query}
              {origin === "desk" && <span className="quiet">（客服台）</span>}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <HandledForm name={name} week={report.week} label={title} handled={report.handled.get(name)} />
      </td>
    </tr>
  );
}

function degreesOf({ misses }: MissGroup): string {
  const counts = Map.groupBy(misses, ({ sure }) => sure);
  return [...counts].map(([sure, mine]) => `${degreeWords[sure]} ${mine.length}`).join("，");
}
