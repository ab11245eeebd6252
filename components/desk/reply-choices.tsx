"use client";

import type { DeskTemplate } from "@/lib/desk/catalog.ts";
import { templateState } from "@/lib/desk/templates.ts";
import { chinaToday } from "./china-today.browser.ts";
import type { DeskState } from "./use-desk.browser.ts";

const warnings = {
  changed: "这个模板对应的那一节改过，还没复核。先对着原文看一遍，再决定发不发。",
  due: "这个模板过了复核日期。先对着原文看一遍，再决定发不发。",
} as const;

/** What a reply is made from: its sections when there are several, and the editors' templates for the last one. */
export function ReplyChoices(props: {
  desk: DeskState;
  templates: readonly DeskTemplate[];
  hashOf: (code: string) => string;
}) {
  const { desk, templates, hashOf } = props;
  const places = desk.composed?.places ?? [];
  const today = chinaToday();
  const stateOf = (template: DeskTemplate) => templateState(template, hashOf(template.code), today);
  const used = desk.composed?.template;
  const warning = used && stateOf(used);
  return (
    <>
      {places.length > 1 && (
        <ul className="desk-chips" aria-label="这条回复里的各节">
          {places.map(({ code, title }) => (
            <li key={code}>
              {code} {title}
              <button type="button" aria-label={`去掉 ${code}`} onClick={() => desk.drop(code)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {places.length === 1 && templates.length > 0 && (
        <fieldset className="desk-templates">
          <legend>
            文字 <kbd>Alt T</kbd>
          </legend>
          {[undefined, ...templates].map((template) => (
            <label key={template?.id ?? ""}>
              <input
                type="radio"
                name="desk-template"
                checked={desk.draft.template === (template?.id ?? "")}
                onChange={() => desk.change({ template: template?.id ?? "", edited: null })}
              />
              <span>
                {template ? template.title : "按原文"}
                {template && stateOf(template) && <em className="changed">待复核</em>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {warning && (
        <p className="desk-warning" role="note">
          {warnings[warning]}
        </p>
      )}
    </>
  );
}
