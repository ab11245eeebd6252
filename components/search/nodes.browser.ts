/** An element with a class and children; text is set as text, so nothing a reader typed can become markup. Its twin in components/ui is shared by other panels: from there it would be a file more to wait for before the first result. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** A setter of an element's words, which costs nothing where they are the same. What it set is remembered, not read: a browser's translation puts other nodes and words there. */
export function wordSetter(element: HTMLElement): (text: string) => void {
  let shown: string | undefined;
  return (text) => {
    if (text !== shown) element.textContent = text;
    shown = text;
  };
}

/** Makes `wanted` the children, in this order, without touching those that are in their place. */
export function setChildren(parent: HTMLElement, wanted: readonly Element[]): void {
  for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
  wanted.forEach((child, at) => {
    const there = parent.children[at] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
}
