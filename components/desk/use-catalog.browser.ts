import { useEffect, useState } from "react";
import { type Catalog, parseCatalog } from "@/lib/desk/catalog.ts";
import { type DeskPlaces, placesOf } from "@/lib/desk/place.ts";
import { deskPreviewPath, paths } from "@/lib/paths.ts";

/** The catalogue once it is there; "failed" when it cannot be had. */
export type Loaded = { readonly catalog: Catalog; readonly places: DeskPlaces } | "loading" | "failed";

/** Fetches the catalogue once the page stands; `attempt` counts tries by hand. */
export function useCatalog(attempt: number): Loaded {
  const [loaded, setLoaded] = useState<Loaded>("loading");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another fetch
  useEffect(() => {
    let wanted = true;
    const set = (value: Loaded): void => {
      if (wanted) setLoaded(value);
    };
    set("loading");
    fetchText(paths.deskCatalog)
      .then(parseCatalog)
      .then((catalog) => set({ catalog, places: placesOf(catalog) }))
      .catch(() => set("failed"));
    return () => {
      wanted = false;
    };
  }, [attempt]);
  return loaded;
}

const previews = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** An article's sections as HTML by anchor; undefined until they are there. */
export function usePreview(ref: string | undefined): Readonly<Record<string, string>> | undefined {
  const [shown, setShown] = useState<{ ref: string; html: Readonly<Record<string, string>> }>();
  useEffect(() => {
    if (!ref) return;
    let wanted = true;
    previewOf(ref)
      .then((html) => wanted && setShown({ ref, html }))
      .catch(() => previews.delete(ref));
    return () => {
      wanted = false;
    };
  }, [ref]);
  return shown && shown.ref === ref ? shown.html : undefined;
}

function previewOf(ref: string): Promise<Readonly<Record<string, string>>> {
  const known = previews.get(ref);
  if (known) return known;
  const coming = fetchText(deskPreviewPath(ref)).then((text) => JSON.parse(text) as Record<string, string>);
  previews.set(ref, coming);
  return coming;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
