import type { Component } from "./component.ts";
import { contact } from "./components/contact.ts";
import { contacts } from "./components/contacts.ts";
import { emergency, emergencyOrder } from "./components/emergency.ts";
import { fact } from "./components/fact.ts";
import { model } from "./components/model.ts";
import { neverShare } from "./components/never-share.ts";
import { prompt } from "./components/prompt.ts";
import { selfCustody } from "./components/self-custody.ts";
import { step } from "./components/step.ts";
import { steps } from "./components/steps.ts";
import { warning } from "./components/warning.ts";

/** Every component that an article may use, by the name that editors write; content/README.md documents each. */
export const mdxComponents = {
  Steps: steps,
  Step: step,
  Prompt: prompt,
  Warning: warning,
  Model: model,
  SelfCustody: selfCustody,
  NeverShare: neverShare,
  Emergency: emergency,
  EmergencyOrder: emergencyOrder,
  Contact: contact,
  Contacts: contacts,
  Fact: fact,
} satisfies Readonly<Record<string, Component>>;

export type ComponentName = keyof typeof mdxComponents;

/** The component of a name; undefined for any other word. */
export function componentNamed(name: string | null): Component | undefined {
  return name !== null && Object.hasOwn(mdxComponents, name) ? mdxComponents[name as ComponentName] : undefined;
}
