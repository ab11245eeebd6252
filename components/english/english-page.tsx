import { EmergencyText } from "@/components/emergency/emergency-text.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import type { English } from "@/lib/content/schema/english.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";

/** The page for visitors who read no Chinese: what to do, and what to show to a person at the counter. */
export function EnglishPage(props: {
  english: English;
  contacts: Readonly<Record<string, Contact>>;
  children: React.ReactNode;
}) {
  const { english, contacts } = props;
  return (
    <ListPage title={english.title} here="English" prose lang="en">
      <p className="list-lead">{english.lead}</p>
      <ul className="english-contents">
        {english.sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
      {english.sections.map(({ id, heading, text, say = [] }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {text.map((words) => (
            <p key={words}>
              <EmergencyText text={words} contacts={contacts} />
            </p>
          ))}
          {say.map(({ zh, en }) => (
            <figure key={zh} className="english-say">
              <p lang="zh-CN">{zh}</p>
              <figcaption>Show this: “{en}”</figcaption>
            </figure>
          ))}
        </section>
      ))}
      {props.children}
    </ListPage>
  );
}
