/** What `make` makes of an object, made once and kept for as long as the object lives. */
export function remembered<Owner extends object, Made>(make: (owner: Owner) => Made): (owner: Owner) => Made {
  const kept = new WeakMap<Owner, Made>();
  return (owner) => {
    const made = kept.get(owner) ?? make(owner);
    kept.set(owner, made);
    return made;
  };
}

/** The same for texts that are read by means of an object; all are forgotten when there are more than `most`. */
export function rememberedTexts<Owner extends object, Made>(
  most: number,
  make: (text: string, owner: Owner) => Made,
): (text: string, owner: Owner) => Made {
  const keptBy = remembered((_: Owner) => new Map<string, Made>());
  return (text, owner) => {
    const kept = keptBy(owner);
    const made = kept.get(text) ?? make(text, owner);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
