import { daysLater } from "@/lib/day.ts";
import type { WeekReport } from "@/lib/insights/report.ts";
import type { RoomData, Titled } from "@/lib/insights/room-data.ts";
import { paths } from "@/lib/paths.ts";
import { MissesTable } from "./misses-table.tsx";
import { RoomPage } from "./room-page.tsx";
import { SectionsTable } from "./sections-table.tsx";

/** What editors see of a week. Charts are SVG that we drew; everything that readers wrote is text. */
export function InsightsPage(props: {
  report: WeekReport;
  data: RoomData;
  titled: (code: string) => Titled;
  editor: string;
  /** Monday of the present week. */
  now: string;
  charts: { readonly weeks: string; readonly sections: string };
}) {
  const { report, data, titled, charts } = props;
  const { week } = report;
  return (
    <RoomPage title={`${week} 这一周`}>
      <header>
        <nav aria-label="周">
          <a href={weekPath(daysLater(week, -7))}>上一周</a>
          {week < props.now && <a href={weekPath(daysLater(week, 7))}>下一周</a>}
          {week !== props.now && <a href={paths.insights}>这一周</a>}
        </nav>
        <form method="post" action={`${paths.insights}/sign-out`}>
          {props.editor} <button type="submit">退出</button>
        </form>
      </header>
      <main>
        <h1>
          读者怎么说：<time dateTime={week}>{week}</time> 起的一周
        </h1>
        <Chart svg={charts.weeks} caption="每周几次。灰的是没用，白的是有用，虚线和圆圈是没找到。数字在下面的表里。" />
        <WeeksTable report={report} />
        <h2>没帮上忙的</h2>
        <p className="quiet">
          <a href={`${paths.insights}/sections.csv?week=${week}`}>下载表格</a>
        </p>
        {report.sections.some(({ no }) => no > 0) && <Chart svg={charts.sections} caption="没用最多的几节，按编号。" />}
        <SectionsTable report={report} titled={titled} />
        <h2>没找到的</h2>
        <p className="quiet">
          <a href={`${paths.insights}/misses.csv?week=${week}`}>下载表格</a>
        </p>
        <MissesTable report={report} titled={titled} />
        <h2>快到期的</h2>
        <ul>
          {data.due.map(({ day, what, url }) => (
            <li key={what + url}>
              <time dateTime={day}>{day}</time> <a href={url}>{what}</a>
            </li>
          ))}
        </ul>
        <h2>还没定到哪一节的说法</h2>
        <ul>
          {data.unplaced.map(({ title, url, says }) => (
            <li key={url}>
              <a href={url}>{title}</a>：{says.join("、")}
            </li>
          ))}
        </ul>
      </main>
    </RoomPage>
  );
}

const weekPath = (week: string): string => `${paths.insights}?week=${week}`;

function Chart({ svg, caption }: { svg: string; caption: string }) {
  return (
    <figure>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us from numbers and codes */}
      <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function WeeksTable({ report }: { report: WeekReport }) {
  return (
    <details>
      <summary>每周的数字</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">周</th>
            <th scope="col" className="n">
              没用
            </th>
            <th scope="col" className="n">
              有用
            </th>
            <th scope="col" className="n">
              没找到
            </th>
          </tr>
        </thead>
        <tbody>
          {report.weeks.map(({ week, yes, no, misses }) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td className="n">{no}</td>
              <td className="n">{yes}</td>
              <td className="n">{misses}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
