import { defineDocumentType, makeSource } from "contentlayer2/source-files";
import type { Processor } from "unified";
import { compileMdx } from "./lib/content/mdx/compile.ts";
import { articleSchemas } from "./lib/content/schema/article.ts";
import { contentlayerFields } from "./lib/content/schema/contentlayer-fields.ts";
import { kinds } from "./lib/kinds.ts";

const documentTypes = kinds.map(({ kind, folder }) =>
  defineDocumentType(() => ({
    name: kind[0]?.toUpperCase() + kind.slice(1),
    filePathPattern: `${folder}/*.mdx`,
    // Its "mdx" goes through a bundler, for imports, of which articles have none: half of the time of all.
    contentType: "markdown",
    fields: contentlayerFields(articleSchemas[kind]),
    computedFields: { compiled: { type: "json", resolve: ({ body }) => compileMdx(body.raw) } },
  })),
);

/** Nobody reads contentlayer2's own HTML of a body. */
function noHtml(this: Processor) {
  this.parser = () => ({ type: "root", children: [] });
  this.compiler = () => "";
}

export default makeSource({
  contentDirPath: "content",
  contentDirInclude: kinds.map(({ folder }) => folder),
  documentTypes,
  disableImportAliasWarning: true,
  onUnknownDocuments: "fail",
  onExtraFieldData: "fail",
  markdown: (builder) => builder.use(noHtml),
});
