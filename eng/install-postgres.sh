#!/usr/bin/env bash
# Installs what the tests of a team's ledger need where it is absent: Debian's PostgreSQL. The tests start a server of their own from it;
# the package is told to make none. Does nothing where there is no apt or no right to use it: those tests are then skipped, and say so.
set -euo pipefail
if compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
    exit 0
fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "PostgreSQL is not installed, and cannot be installed from here: its tests are skipped." >&2
    exit 0
fi
mkdir -p /etc/postgresql-common
echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
export DEBIAN_FRONTEND=noninteractive
apt-get update -q >/dev/null
apt-get install -q -y --no-install-recommends postgresql >/dev/null
