import { InsightsPage } from "./insights-page.tsx";
import { SignInPage } from "./sign-in-page.tsx";

/** The page of a week, whole. */
export function insightsMarkup(props: Parameters<typeof InsightsPage>[0]): Promise<string> {
  return documentOf(<InsightsPage {...props} />);
}

/** The page where editors sign in, whole. */
export function signInMarkup(note: string): Promise<string> {
  return documentOf(<SignInPage note={note} />);
}

// Imported when it is needed, as in components/search/results-markup.tsx.
async function documentOf(element: React.ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!DOCTYPE html>${renderToStaticMarkup(element)}`;
}
