/** Why a section did not help; the same keys in the form, on the wire and in the database. */
export const reasons = ["unclear", "different", "no-help", "outdated"] as const;
export type Reason = (typeof reasons)[number];

/** How sure search was of what it showed. */
export const degrees = ["answers", "near", "nothing"] as const;
export type Degree = (typeof degrees)[number];

/** Where something was looked for. */
export const places = ["search", "desk"] as const;
export type Place = (typeof places)[number];

/** Most characters of a free text and of a query, before masking. */
export const LONGEST_TEXT = 300;

/** Most bytes of a body. */
export const LARGEST_BODY = 4096;

/** A field that no person sees: who fills it in is a program. */
export const TRAP = "website";
