import { CodedHeading2, CodedHeading3, CodedPrompt } from "./coded-parts.tsx";
import { ModelNote } from "./model-note.tsx";
import {
  RegistryContact,
  RegistryContacts,
  RegistryEmergency,
  RegistryEmergencyOrder,
  RegistryFact,
} from "./registry-context.tsx";
import { StepItem, StepList } from "./steps.tsx";
import { NeverShareNote, SelfCustodyNote, WarningNote } from "./warnings.tsx";

/** What each component of lib/content/mdx/components.ts looks like, and the headings with their codes. */
export const articleComponents = {
  h2: CodedHeading2,
  h3: CodedHeading3,
  Steps: StepList,
  Step: StepItem,
  Prompt: CodedPrompt,
  Warning: WarningNote,
  Model: ModelNote,
  SelfCustody: SelfCustodyNote,
  NeverShare: NeverShareNote,
  Contact: RegistryContact,
  Contacts: RegistryContacts,
  Fact: RegistryFact,
  Emergency: RegistryEmergency,
  EmergencyOrder: RegistryEmergencyOrder,
};
