/**
 * A release's `run`. It needs no variable of the environment, not even PATH, and leaves a link on its way as it is:
 * whoever deploys by moving a link moves the running server along.
 */
export const launcher = `#!/bin/sh
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
exec "$here/node" --max-semi-space-size=4 "$here/server.mjs" --release "$here"
`;
