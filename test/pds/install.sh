#!/usr/bin/env bash
# Installs the PDS that the end-to-end test talks to: about 600 MB and three minutes, once for each lock file.
# Its native module (better-sqlite3) is compiled against the headers of the Node that will run it. The npm
# package `node` brings them, so nothing is fetched but npm packages.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export PATH="$root/node_modules/.bin:$PATH"

wanted="node $(node --version) lock $(sha256sum "$here/package-lock.json" | cut -d' ' -f1)"
stamp="$here/node_modules/.installed-for"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi

headers=$(find "$root"/node_modules/node* -path '*/include/node/node_api.h' -print -quit 2>/dev/null || true)
if [ -z "$headers" ]; then
  echo 'test/pds: the headers of Node are missing under node_modules/node: run "npm ci" in the top folder first.' >&2
  exit 1
fi

missing=()
for tool in python3 make g++; do command -v "$tool" >/dev/null || missing+=("$tool"); done
if [ ${#missing[@]} -gt 0 ]; then
  if [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
  else
    echo "test/pds: compiling better-sqlite3 needs ${missing[*]}; on Debian: apt-get install ${missing[*]}" >&2
    exit 1
  fi
fi

echo 'test/pds: installing a PDS (@atproto/dev-env), about three minutes …' >&2
cd "$here"
npm_config_nodedir=$(dirname "$(dirname "$(dirname "$headers")")") npm_config_build_from_source=true npm ci --no-progress >&2
node -e "import('better-sqlite3').then(({ default: Database }) => new Database(':memory:').close())"
echo "$wanted" > "$stamp"
