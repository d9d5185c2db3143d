#!/usr/bin/env bash
# Installs Debian's Chromium for the browser tests where there is none; without it they are skipped, and say so.
set -euo pipefail
for program in chromium chromium-browser google-chrome; do
    if command -v "$program" >/dev/null; then exit 0; fi
done
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    if apt-get install -y -qq chromium >/dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq chromium >/dev/null; }; then exit 0; fi
fi
echo "No Chromium here and none could be installed: the browser tests are skipped." >&2
