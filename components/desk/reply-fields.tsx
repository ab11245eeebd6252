"use client";

import { replyForms } from "@/lib/desk/forms.ts";
import { persons } from "@/lib/desk/person.ts";
import type { DeskState } from "./use-desk.browser.ts";

/** The forms as a row of radio buttons. */
export function FormChoice({ desk }: { desk: DeskState }) {
  return (
    <fieldset className="desk-forms">
      <legend className="desk-hidden">格式</legend>
      {replyForms.map(({ id, label, hint }, i) => (
        <label key={id} title={`${hint}，Alt ${i + 1}`}>
          <input
            type="radio"
            name="desk-form"
            value={id}
            checked={desk.store.form === id}
            onChange={() => desk.setForm(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the agent knows of the customer; it fills the placeholders. */
export function Customer({ desk }: { desk: DeskState }) {
  const { draft, change } = desk;
  return (
    <div className="desk-customer">
      <label>
        称呼
        <input
          type="text"
          value={draft.name}
          maxLength={20}
          placeholder={`不填就写“${desk.store.person}好”`}
          autoComplete="off"
          onChange={({ target }) => change({ name: target.value })}
        />
      </label>
      <label>
        订单尾号
        <input
          type="text"
          value={draft.order}
          maxLength={8}
          placeholder="不填就不提"
          autoComplete="off"
          onChange={({ target }) => change({ order: target.value })}
        />
      </label>
      <PersonChoice desk={desk} />
    </div>
  );
}

/** 您 or 你, in the whole reply. */
function PersonChoice({ desk }: { desk: DeskState }) {
  return (
    <fieldset className="desk-forms desk-person">
      <legend>称用户</legend>
      {persons.map((person) => (
        <label key={person} title="Alt Y 互换">
          <input
            type="radio"
            name="desk-person"
            value={person}
            checked={desk.store.person === person}
            onChange={() => desk.setPerson(person)}
          />
          <span>{person}</span>
        </label>
      ))}
    </fieldset>
  );
}
