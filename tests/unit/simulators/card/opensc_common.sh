# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by the proofs with OpenSC: pcscd and the simulator, waits for conditions, and words for what OpenSC says.
: "${sim:?the simulator}" "${keys:?its keys}" "${people:?its people}"
work=$(mktemp -d)
control=$work/control
checks=0

end() {
    local code=$?
    jobs -p | xargs -r kill 2> /dev/null || true
    wait 2> /dev/null || true
    if [ $code -ne 0 ]; then
        echo "FAILED with $code; the last lines of pcscd and the simulator:" >&2
        tail -n 5 "$work/pcscd.log" "$work/sim.log" >&2 || true
    fi
    rm -rf "$work"
    exit $code
}
trap end EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
passed() { checks=$((checks + 1)); echo "ok $checks - $*"; }
# expect WHAT PATTERN FILE
expect() { grep -Eq -- "$2" "$3" || { cat "$3" >&2; fail "$1: no line like '$2'"; }; }
# A condition, not a time, ends each wait, and the end of a program that it depends on; the test's own fuse ends a hang.
until_true() {
    until "$@" > /dev/null 2>&1; do
        kill -0 "$daemon" 2> /dev/null || fail "pcscd ended"
        kill -0 "$simulator" 2> /dev/null || fail "the simulator ended"
    done
}

ask() { "$sim" --send "$control" "$1"; }
field() { ask '{"do":"status"}' | jq -r ".$1"; }
reader_has_card() { opensc-tool -l | grep -q '^0 *Yes'; }
reader_is_empty() { opensc-tool -l | grep -q '^0 *No'; }
place() { ask "{\"do\":\"place\",\"person\":\"$1\"}" > /dev/null; until_true reader_has_card; }
take() { ask '{"do":"remove"}' > /dev/null; until_true reader_is_empty; }
person() { jq -r --arg id "$1" ".people[]|select(.id==\$id).$2" "$people/people.json"; }
tries_listed() { pkcs15-tool -r 0 --list-pins 2> /dev/null | awk -v want="$1" '/^PIN/ {mine = index($0, want)} mine && /Tries left/ {print $NF}'; }
pin_is_locked() { [ "$(tries_listed 'User Authentication PIN')" = 0 ]; }
p11() { pkcs11-tool --module "$(find /usr/lib -name opensc-pkcs11.so | head -1)" "$@"; }

pcscd --foreground > "$work/pcscd.log" 2>&1 &
daemon=$!
"$sim" --keys "$keys" --people "$people" --control "$control" --crl "$work/list.crl" > "$work/sim.log" 2>&1 &
simulator=$!
until_true ask '{"do":"status"}'
until_true reader_is_empty

same_certificate() { cmp -s <(openssl x509 -in "$1" -outform DER) <(openssl x509 -in "$2" -outform DER); }
turn() { ask "{\"do\":\"set\",\"name\":\"$1\",\"value\":\"$2\"}" > /dev/null || fail "no switch $1 $2"; }
