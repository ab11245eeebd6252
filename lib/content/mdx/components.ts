import { emergencyBranches } from "../schema/emergency.ts";
import { walletModels } from "../schema/verdict.ts";

/** What an editor may write as an attribute: free text, one of a list, several of a list, or space-separated ids from a registry. */
export type AttributeRule =
  | { readonly type: "text"; readonly max: number }
  | { readonly type: "id" }
  | { readonly type: "enum"; readonly values: readonly string[] }
  | { readonly type: "several"; readonly values: readonly string[] }
  | { readonly type: "contacts" }
  | { readonly type: "facts" };

export interface ComponentRule {
  readonly required: Readonly<Record<string, AttributeRule>>;
  readonly optional?: Readonly<Record<string, AttributeRule>>;
  /** The component inside which it must stand. */
  readonly within?: string;
  /** "block" has text between its tags, "void" has none. */
  readonly body: "block" | "void";
}

/** Every component that an article may use; content/README.md documents each, components/mdx renders each. */
export const mdxComponents: Readonly<Record<string, ComponentRule>> = {
  Steps: { required: {}, body: "block" },
  Step: {
    required: { id: { type: "id" }, title: { type: "text", max: 24 } },
    optional: {
      when: { type: "text", max: 40 },
      risk: { type: "enum", values: ["retry", "destructive"] },
      checks: { type: "enum", values: ["bill"] },
    },
    within: "Steps",
    body: "block",
  },
  Prompt: { required: { id: { type: "id" }, says: { type: "text", max: 40 } }, body: "block" },
  Warning: { required: { title: { type: "text", max: 30 } }, body: "block" },
  Model: { required: { is: { type: "several", values: walletModels } }, body: "block" },
  SelfCustody: { required: {}, body: "void" },
  NeverShare: { required: {}, body: "void" },
  Contact: { required: { id: { type: "contacts" } }, body: "void" },
  Contacts: {
    required: { ids: { type: "contacts" } },
    optional: { form: { type: "enum", values: ["lines"] } },
    body: "void",
  },
  Fact: { required: { id: { type: "facts" } }, body: "void" },
  Emergency: { required: { branch: { type: "several", values: emergencyBranches } }, body: "void" },
  EmergencyOrder: { required: { branch: { type: "enum", values: emergencyBranches } }, body: "void" },
};
