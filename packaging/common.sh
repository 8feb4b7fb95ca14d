# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by setup, test, demo and .ci/run: one voice for progress and failure, and an end that takes every child along.

# shellcheck disable=SC2034  # used by who sources this
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
STARTED=$SECONDS
CHILD=
BESIDE=
exec {TICK}<> <(:) # nothing is ever written there: reading it waits without a process of its own

clock() { printf '%d:%02d' $(((SECONDS - STARTED) / 60)) $(((SECONDS - STARTED) % 60)); }
say() { printf '[%s] %s\n' "$(clock)" "$*"; }

# fail CAUSE NEXT…: one line for what went wrong, one for what to try.
fail() {
    printf '\n[%s] FAILED: %s\n' "$(clock)" "$1" >&2
    shift
    printf '          Try: %s\n' "$@" >&2
    exit 1
}

# run COMMAND…: as its own process group, so that an interrupted script can end exactly what it started.
run() {
    set -m
    "$@" &
    CHILD=$!
    set +m
    local code=0
    wait "$CHILD" || code=$?
    CHILD=
    return "$code"
}

# beside FILE COMMAND…: starts it in the background, output to FILE; one at a time, and `beside_end` gives its exit status.
beside() {
    local file=$1
    shift
    mkdir -p "$(dirname "$file")"
    set -m
    "$@" >"$file" 2>&1 </dev/null &
    BESIDE=$!
    set +m
}
beside_end() {
    local code=0
    wait "$BESIDE" || code=$?
    BESIDE=
    return "$code"
}

end_child() {
    local group
    for group in $CHILD $BESIDE; do kill -TERM -- "-$group" 2>/dev/null || true; done
}

# processor: seconds of processor time that this script's ended children took, all cores together.
processor() {
    local fields
    read -ra fields </proc/$$/stat
    echo $(((fields[15] + fields[16]) / $(getconf CLK_TCK)))
}

# stage NAME: what follows is called so in the table of `stages`.
STAGES=()
STAGE=
stage() {
    stage_end
    STAGE=$1 STAGE_AT=$SECONDS STAGE_CPU=$(processor)
}
stage_end() {
    [ -z "$STAGE" ] || STAGES+=("$(printf '%-34s %4d s  (%d s of processor)' "$STAGE" $((SECONDS - STAGE_AT)) $(($(processor) - STAGE_CPU)))")
    STAGE=
}
stages() {
    stage_end
    say "time by stage, on $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg):"
    printf '          %s\n' "${STAGES[@]}" "$(printf '%-34s %4d s  (%d s of processor)' 'in all' $((SECONDS - STARTED)) "$(processor)")"
}

# logged FILE COMMAND…: the output goes to FILE; while it runs, a line every 20 s says that it lives and what its last line was.
logged() {
    local file=$1 code=0 last=$SECONDS
    shift
    mkdir -p "$(dirname "$file")"
    set -m
    "$@" >"$file" 2>&1 </dev/null &
    CHILD=$!
    set +m
    while kill -0 "$CHILD" 2>/dev/null; do
        read -rt 0.2 -u "$TICK" || true
        if [ $((SECONDS - last)) -ge 20 ]; then
            last=$SECONDS
            say "  … $(tail -n 1 "$file" | tr '\r' '\n' | tail -n 1 | cut -c1-100)"
        fi
    done
    wait "$CHILD" || code=$?
    CHILD=
    return "$code"
}

trap end_child EXIT
trap 'end_child; exit 130' INT
trap 'end_child; exit 143' TERM
