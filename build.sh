#!/usr/bin/env bash
# The one command: check (default) · accept · measure · screens · train · fuzz · bench. Ends with 'N passed, N failed, N skipped' when it tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
verb=${1:-check}
[ $# -gt 0 ] && shift

say() { printf '\n== %s\n' "$*"; }

restore() {
    say "restore"
    dotnet tool restore >/dev/null
    dotnet restore Casus.slnx --locked-mode -v q
}

build() {
    say "build, warnings as errors"
    dotnet build Casus.slnx -c Release --no-restore -v q --nologo
}

run_tests() {
    say "tests and laws"
    local log status=0
    log=$(mktemp)
    dotnet test --solution Casus.slnx -c Release --no-build --no-progress 2>&1 | tee "$log" || status=$?
    local passed failed skipped
    passed=$(sed -n 's/^ *succeeded: *\([0-9]*\)$/\1/p' "$log" | tail -1)
    failed=$(sed -n 's/^ *failed: *\([0-9]*\)$/\1/p' "$log" | tail -1)
    skipped=$(sed -n 's/^ *skipped: *\([0-9]*\)$/\1/p' "$log" | tail -1)
    rm -f "$log"
    printf '\n%s passed, %s failed, %s skipped\n' "${passed:-0}" "${failed:-0}" "${skipped:-0}"
    [ "$status" -eq 0 ] && [ "${passed:-0}" -gt 0 ]
}

case "$verb" in
    check)
        restore
        say "format"
        dotnet csharpier check .
        build
        say "package"
        eng/try-package.sh
        run_tests
        ;;
    format) dotnet tool restore >/dev/null && dotnet csharpier format . ;;
    accept)
        restore
        build
        # What is no generated file may still fail here; the check says so again.
        for project in Casus.Tests Casus.Feeds.Tests Casus.Laws; do
            CASUS_ACCEPT=1 dotnet test --project "tests/$project/$project.csproj" -c Release --no-build --no-progress || true
        done
        ;;
    train)
        if [ "${1:-}" = accurate ]; then
            shift
            train/accurate.sh "$@"
        else
            dotnet run --project measure/Casus.Measure -c Release -v q -- train "$@"
        fi
        (cd data/en/models && sha256sum ./*.casus >SHA256SUMS)
        ;;
    measure | fuzz) dotnet run --project measure/Casus.Measure -c Release -v q -- "$verb" "$@" ;;
    screens)
        # Pictures of the pages over the samples; needs Chromium.
        eng/chromium.sh
        dotnet build tests/Casus.Web.Tests -c Release -v q --nologo
        mkdir -p docs/screens
        CASUS_SCREENS=$PWD/docs/screens dotnet test --project tests/Casus.Web.Tests -c Release --no-build --no-progress -- --filter-class '*Screens'
        ;;
    bench) dotnet run --project bench/Casus.Bench -c Release -v q -- "$@" ;;
    *)
        echo "build.sh: '$verb' is not known; it takes check, format, accept, measure, screens, train, fuzz or bench." >&2
        exit 2
        ;;
esac
