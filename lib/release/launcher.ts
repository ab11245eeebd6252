import footprint from "../server/footprint.json" with { type: "json" };

const env = Object.entries(footprint.env).map(([name, value]) => `export ${name}=\${${name}:-${value}}`);

/**
 * A release's `run`. It needs no variable of the environment, not even PATH, and leaves a link on its way as it is:
 * whoever deploys by moving a link moves the running server along.
 */
export const launcher = `#!/bin/sh
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
${env.join("\n")}
exec "$here/node" ${footprint.flags.join(" ")} "$here/server.mjs" --release "$here"
`;
