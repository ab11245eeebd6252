import { reasonWords } from "@/components/feedback/reason-words.ts";
import { reasons } from "@/lib/feedback/words.ts";
import type { Said, SectionCounts } from "@/lib/insights/queries.ts";
import type { WeekReport } from "@/lib/insights/report.ts";
import type { Titled } from "@/lib/insights/room-data.ts";
import { HandledForm } from "./handled-form.tsx";

/** Sections by how often they did not help, with the reasons and what was written. */
export function SectionsTable({ report, titled }: { report: WeekReport; titled: (code: string) => Titled }) {
  if (report.sections.length === 0) return <p>这一周还没有人按过。</p>;
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">节</th>
            <th scope="col" className="n">
              没用
            </th>
            <th scope="col" className="n">
              上周
            </th>
            <th scope="col" className="n">
              有用
            </th>
            <th scope="col">为什么</th>
            <th scope="col">处理</th>
          </tr>
        </thead>
        <tbody>
          {report.sections.map((row) => (
            <SectionRow key={row.code} row={row} report={report} titled={titled} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SectionRow(props: { row: SectionCounts; report: WeekReport; titled: (code: string) => Titled }) {
  const { row, report } = props;
  const { title, url } = props.titled(row.code);
  const name = `section ${row.code}`;
  return (
    <tr>
      <td>
        <a href={url}>{title}</a> <span className="quiet">{row.code}</span>
      </td>
      <td className="n">{row.no}</td>
      <td className="n">{report.before[row.code] ?? 0}</td>
      <td className="n">{row.yes}</td>
      <td>
        <Reasons row={row} />
        <Texts said={report.texts.filter(({ code }) => code === row.code)} />
      </td>
      <td>
        <HandledForm name={name} week={report.week} label={title} handled={report.handled.get(name)} />
      </td>
    </tr>
  );
}

function Reasons({ row }: { row: SectionCounts }) {
  const given = reasons.filter((reason) => row.reasons[reason]);
  return <>{given.map((reason) => `${reasonWords[reason]} ${row.reasons[reason]}`).join("，")}</>;
}

function Texts({ said }: { said: readonly Said[] }) {
  if (said.length === 0) return null;
  return (
    <details open={said.length <= 3}>
      <summary>写了 {said.length} 条</summary>
      <ul>
        {said.map(({ at, text, reason }) => (
          <li key={`${at} ${text}`}>
            {text}
            {reason && <span className="quiet">（{reasonWords[reason]}）</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
