import { ElementSlot } from "@/components/ui/element-slot.tsx";
import { type ChoiceField, type TextField, textFields } from "@/lib/case-sheet/fields.ts";
import { choiceWords, fieldWords } from "./field-words.ts";

/** Nothing of what is typed may leave the device: no names to send, no autofill, no spelling service. */
const private_ = { autoComplete: "off", autoCapitalize: "off", autoCorrect: "off", spellCheck: false } as const;

/** A field to write in, with the place where a refusal says why. */
export function WrittenField({ id, inputMode }: { id: TextField; inputMode?: "decimal" }) {
  const { label, hint } = fieldWords[id];
  const lines = textFields.find((field) => field.id === id)?.lines ?? 1;
  const props = { id: `case-${id}`, "aria-describedby": `case-${id}-hint case-${id}-why`, ...private_ };
  return (
    <div className="case-field">
      <label htmlFor={props.id}>{label}</label>
      <p id={`case-${id}-hint`} className="case-hint">
        {hint}
      </p>
      {lines > 1 ? <textarea rows={lines} {...props} /> : <input type="text" inputMode={inputMode} {...props} />}
      <div id={`case-${id}-why`} aria-live="polite">
        <ElementSlot className="case-why" />
      </div>
    </div>
  );
}

/** One of several answers. */
export function ChoiceList({ id, choices }: { id: ChoiceField; choices: readonly (readonly [string, string])[] }) {
  return (
    <fieldset className="case-field">
      <legend>{choiceWords[id]}</legend>
      <div className="case-choices">
        {choices.map(([value, text]) => (
          <label key={value}>
            <input type="radio" name={`case-${id}`} value={value} /> <span>{text}</span>
          </label>
        ))}
      </div>
      {id === "trouble" && (
        <div aria-live="polite">
          <ElementSlot className="case-alarm" />
        </div>
      )}
    </fieldset>
  );
}
