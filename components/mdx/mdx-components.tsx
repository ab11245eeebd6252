import { ModelNote } from "./model-note.tsx";
import { PromptNote } from "./prompt-note.tsx";
import { RegistryContact, RegistryContacts, RegistryFact } from "./registry-context.tsx";
import { StepItem, StepList } from "./steps.tsx";
import { NeverShareNote, SelfCustodyNote, WarningNote } from "./warnings.tsx";

/** What each component of lib/content/mdx/components.ts looks like. */
export const articleComponents = {
  Steps: StepList,
  Step: StepItem,
  Prompt: PromptNote,
  Warning: WarningNote,
  Model: ModelNote,
  SelfCustody: SelfCustodyNote,
  NeverShare: NeverShareNote,
  Contact: RegistryContact,
  Contacts: RegistryContacts,
  Fact: RegistryFact,
};
