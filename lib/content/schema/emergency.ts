import { z } from "zod";
import { identifier, line, listOf } from "./field.ts";
import { contentAddress } from "./redirects.ts";

/** Path of the one order for emergencies below the project's root. */
export const emergencyPath = "content/emergency.yaml";

/** The three situations, the worst first. */
export const emergencyBranches = ["contacted", "not-contacted", "money-there"] as const;

/** What is done in an emergency: cut the swindler off, call the police, have wallet and cards blocked, change passwords, ask whether it is a fraud. */
export const emergencyActs = ["cut", "police", "freeze", "passwords", "ask"] as const;

export type EmergencyBranch = (typeof emergencyBranches)[number];
export type EmergencyAct = (typeof emergencyActs)[number];

const clause = (max: number) => line(max).refine((s) => !s.endsWith("。"), { error: "不带句号，它要放进句子里" });

export const emergencyStepSchema = z.strictObject({
  act: z.enum(emergencyActs).describe("做的是哪一件"),
  does: clause(24).describe("做什么"),
  how: line(60).optional().describe("怎么做、说什么，写成句子"),
});

export const emergencyBranchSchema = z.strictObject({
  name: line(8, 2).describe("短名，也是占位符"),
  when: clause(40).describe("什么情形"),
  means: line(60).optional().describe("哪些也算这种情形，写成句子"),
  order: clause(60).describe("先后，一句话"),
  steps: listOf(emergencyStepSchema, 2, 5).describe("先后，一步一步"),
});

export const emergencyCallSchema = z.strictObject({
  contact: identifier.describe("打给谁，contacts.yaml 的编号"),
  name: line(10).optional().describe("没有号码的，卡上写什么"),
  says: line(16).describe("什么事打"),
  see: contentAddress.optional().describe("没有号码的，点了去哪一节"),
});

/** What a text may name: one or several situations, the worst first. */
export const branchList = listOf(z.enum(emergencyBranches), 1, 3);

/** content/emergency.yaml: what to do first, by situation. `{id}` in a text names an entry of contacts.yaml. */
export const emergencySchema = z.strictObject({
  branches: z
    .strictObject(
      Object.fromEntries(emergencyBranches.map((id) => [id, emergencyBranchSchema])) as Record<
        EmergencyBranch,
        typeof emergencyBranchSchema
      >,
    )
    .describe("三种情形"),
  together: line(30).describe("身边有人时"),
  calls: listOf(emergencyCallSchema, 1, 4).describe("电话卡上的几行，最急的在前"),
});

export type Emergency = z.infer<typeof emergencySchema>;
export type EmergencyCall = z.infer<typeof emergencyCallSchema>;
export type EmergencyOrder = Emergency["branches"][EmergencyBranch];
