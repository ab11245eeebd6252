import { renderToStaticMarkup } from "react-dom/server";
import { documentsWith } from "./documents.ts";

// An entry of the bundler (lib/documents/bundle.server.ts): the build makes documents without Next.
export const documents = documentsWith(renderToStaticMarkup);
