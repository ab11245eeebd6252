import { z } from "zod";
import { identifier, line, listOf } from "./field.ts";

const group = z.strictObject({
  at: identifier.describe("由哪一节回答：标题、步骤或提示语的编号，或 article"),
  says: listOf(line(16), 1, 30).describe("读者会怎么说"),
});

type Groups = readonly z.infer<typeof group>[];
const flat = (groups: unknown): string[] => (groups as Groups).flatMap(({ says }) => says);
const times = <T>(list: readonly T[]): T | undefined => list.find((item, i) => list.indexOf(item) !== i);

/** What readers say, grouped by the section that answers it; `min` to `max` sayings in all, none twice, no section twice. */
export const sayings = (min: number, max: number) =>
  z
    .array(group)
    .refine((groups) => flat(groups).length >= min, {
      error: (i) => `太少：现在 ${flat(i.input).length} 条，至少 ${min} 条`,
    })
    .refine((groups) => flat(groups).length <= max, {
      error: (i) => `太多：现在 ${flat(i.input).length} 条，最多 ${max} 条`,
    })
    .refine((groups) => times(flat(groups)) === undefined, {
      error: (i) => `“${times(flat(i.input))}”写了两次，删掉一个`,
    })
    .refine((groups) => times(groups.map(({ at }) => at)) === undefined, {
      error: (i) => `at: ${times((i.input as Groups).map(({ at }) => at))} 有两组，合成一组`,
    });
