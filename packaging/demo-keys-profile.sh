# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by demo-keys: certificate profiles and the steps.
: "${out:?the result}" "${work:?scratch}" "${people:?people.json}" "${today:?yyyy-mm-dd}"

agency='Japan Agency for Local Authority Information Systems'

quiet() { "$@" 2> "$work/log.$BASHPID" || { cat "$work/log.$BASHPID" >&2; return 1; }; }
write_atomically() { mv -f "$1" "$2"; }

# new_key FILE [rsa|ec]: makes a key unless it is there.
new_key() {
    [ ! -s "$1" ] || return 0
    local options=(-algorithm RSA -pkeyopt rsa_keygen_bits:2048)
    [ "${2:-rsa}" = rsa ] || options=(-algorithm EC -pkeyopt ec_paramgen_curve:P-256)
    quiet openssl genpkey "${options[@]}" -out "$1.new"
    write_atomically "$1.new" "$1"
}

# About 27 bits, as the real hierarchy's serial numbers have.
serial27() { printf '%08X' $(((((RANDOM << 15) | RANDOM) & 0x3FFFFFF) | 0x4000000)); }

# issue NAME CONFIG KEY SUBJECT FROM TO OUT [CA_CERT CA_KEY]: FROM and TO as yyyymmddHHMMSSZ; without a CA the certificate is self-signed.
issue() {
    local name=$1 config=$2 key=$3 subject=$4 from=$5 to=$6 result=$7 dir=$work/$1
    mkdir -p "$dir"
    : > "$dir/index"
    echo 'unique_subject = no' > "$dir/index.attr"
    serial27 > "$dir/serial"
    {
        printf '[ca]\ndefault_ca=here\n[here]\ndatabase=%s/index\nserial=%s/serial\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=any\nunique_subject=no\nstring_mask=utf8only\n' "$dir" "$dir" "$dir"
        printf '[any]\ncountryName=optional\nlocalityName=optional\norganizationName=optional\norganizationalUnitName=optional\ncommonName=optional\n'
        printf '[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nC=JP\n[extensions]\n'
        cat "$config"
    } > "$dir/config"
    quiet openssl req -new -utf8 -key "$key" -config "$dir/config" -subj "$subject" -out "$dir/csr"
    local signer=(-selfsign -keyfile "$key")
    [ $# -lt 9 ] || signer=(-cert "$8" -keyfile "$9")
    quiet openssl ca -batch -notext -utf8 -preserveDN -config "$dir/config" -extensions extensions "${signer[@]}" \
        -startdate "$from" -enddate "$to" -in "$dir/csr" -out "$dir/pem" > /dev/null
    write_atomically "$dir/pem" "$result"
}

# The authority's DN as one directory name, used where the real certificates carry no address but a name.
profile_ca() {
    cat << EOF
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
subjectAltName=ASN1:SEQUENCE:japanese
crlDistributionPoints=revocation
[japanese]
name=EXPLICIT:4,SEQUENCE:japanese_dn
[japanese_dn]
c=SET:japanese_c
o=SET:japanese_o
[japanese_c]
pair=SEQUENCE:japanese_c_pair
[japanese_c_pair]
oid=OID:countryName
value=PRINTABLESTRING:JP
[japanese_o]
pair=SEQUENCE:japanese_o_pair
[japanese_o_pair]
oid=OID:organizationName
value=FORMAT:UTF8,UTF8String:公的個人認証サービス（試験）
[revocation]
fullname=dirName:revocation_dn
[revocation_dn]
C=JP
O=JPKI-TEST
OU=JPKI for $1
CN=Test CRLDP
EOF
}

# profile_end USAGE POLICY AREA: what both kinds of person certificate share.
profile_end() {
    profile_ca "$3" | sed -e '/^basicConstraints/d' -e "s/^keyUsage=.*/keyUsage=critical,$1/" -e 's/^subjectAltName=ASN1:/issuerAltName=ASN1:/' \
        -e "/^issuerAltName/a authorityKeyIdentifier=keyid:always\ncertificatePolicies=critical,@policy"
    printf '[policy]\npolicyIdentifier=%s\nCPS.1=http://www.jpki.go.jp/cps.html\n' "$2"
}
profile_auth() { profile_end digitalSignature 1.2.392.200149.8.5.1.3.30 'user authentication'; }
profile_sign() {
    profile_end digitalSignature,nonRepudiation 1.2.392.200149.8.5.1.0.20 'digital signature' | sed '1i subjectAltName=@attributes'
    other_names "$1"
}
export -f profile_ca profile_end

# The signature certificate's own attributes, in the order of section 5.
other_names() {
    jq -r --arg id "$1" --arg arc 1.2.392.200149.8.5.5 '.people[]|select(.id==$id)|
        (.birthdate|gsub("-";"")) as $born |
        (if .printedBirth=="gregorian" then "0" elif $born>="20190501" then "5" elif $born>="19890108" then "4" else "3" end) as $era |
        "[attributes]",
        "otherName.1=\($arc).1;FORMAT:UTF8,UTF8:\(.name)",
        "otherName.2=\($arc).4;FORMAT:UTF8,UTF8:\($era)\($born)",
        "otherName.3=\($arc).3;FORMAT:UTF8,UTF8:\(.sex)",
        "otherName.4=\($arc).5;FORMAT:UTF8,UTF8:\(.address)",
        "otherName.5=\($arc).2;FORMAT:UTF8,UTF8:\(.name|gsub(".";"0"))",
        "otherName.6=\($arc).6;FORMAT:UTF8,UTF8:\(.address|gsub(".";"0"))"' "$people"
}

# common_name ID KIND: 23 characters without a name in them.
common_name() { printf '%s13101%s' "$(printf '%s/%s' "$1" "$2" | sha256sum | cut -c1-14 | tr a-f A-F)" "003A"; }

# birthday_after MMDD YEAR: that year's birthday; the 29th of February falls back to the 28th.
birthday_after() { date -u -d "$2-$1" +%F 2> /dev/null || echo "$2-02-28"; }

# not_after STATE BIRTHDATE CARD_EXPIRES: the last day. A valid one ends on the fifth birthday after issue and not after the card;
# the states that are meant from today set the birthday aside.
not_after() {
    local last
    case $1 in
        expiring) date -u -d "$today +40 days" +%F ;;
        grace) date -u -d "$today -20 days" +%F ;;
        expired) date -u -d "$today -400 days" +%F ;;
        *)
            last=$(birthday_after "${2:5}" $((${today:0:4} + 3)))
            if [[ $last > $3 ]]; then echo "$3"; else echo "$last"; fi
            ;;
    esac
}

# person ID: keys and certificates of one card.
person() {
    local id=$1 dir=$out/people/$1 state born password card_ends end from to
    read -r born card_ends state password < <(jq -r --arg id "$id" \
        '.people[]|select(.id==$id)|"\(.birthdate) \(.cardExpires) \(.certificate) \(.signPassword)"' "$people")
    mkdir -p "$dir"
    new_key "$dir/auth.key"
    new_key "$dir/card.key"
    end=$(not_after "$state" "$born" "$card_ends")
    from=$(date -u -d "$end -5 years +120 days" +%F)
    [[ $from > $born ]] || from=$(date -u -d "$born +30 days" +%F)
    [[ $from < $today ]] || from=$(date -u -d "$today -1 day" +%F)
    from=$(date -u -d "$from" +%Y%m%d)013000Z
    to=$(date -u -d "$end" +%Y%m%d)145959Z
    profile_auth > "$work/$id.auth"
    issue "$id-auth" "$work/$id.auth" "$dir/auth.key" "/C=JP/CN=$(common_name "$id" auth)" "$from" "$to" "$dir/auth.pem" "$out/jpki/auth-ca.pem" "$out/jpki/auth-ca.key"
    [ "$password" != null ] || return 0
    new_key "$dir/sign.key"
    profile_sign "$id" > "$work/$id.sign"
    issue "$id-sign" "$work/$id.sign" "$dir/sign.key" "/C=JP/L=Mihon-shi/CN=$(common_name "$id" sign)" "$from" "$to" "$dir/sign.pem" "$out/jpki/sign-ca.pem" "$out/jpki/sign-ca.key"
}

# Self-signed for ten years, as the real generations are; the unrelated one bears the same name, so only its signature tells them apart.
make_authorities() {
    local from to ca area
    from=$(date -u -d "$today -7 years" +%Y%m%d)000000Z
    to=$(date -u -d "$today +3 years" +%Y%m%d)145959Z
    for ca in auth-ca sign-ca auth-ca-other; do
        area='user authentication'
        [ $ca != sign-ca ] || area='digital signature'
        new_key "$out/jpki/$ca.key"
        [ ! -s "$out/jpki/$ca.pem" ] || quiet openssl x509 -in "$out/jpki/$ca.pem" -noout -checkend 31536000 > /dev/null || rm -f "$out/jpki/$ca.pem"
        [ ! -s "$out/jpki/$ca.pem" ] || continue
        profile_ca "$area" > "$work/$ca.profile"
        issue $ca "$work/$ca.profile" "$out/jpki/$ca.key" "/C=JP/O=JPKI-TEST/OU=JPKI for $area/OU=$agency" "$from" "$to" "$out/jpki/$ca.pem"
    done
}

# The list carries every person whose state is "revoked"; DER, as the real one.
make_revocation_list() {
    local dir=$work/crl id serial
    mkdir -p "$dir"
    : > "$dir/index"
    for id in $(jq -r '.people[]|select(.certificate=="revoked").id' "$people"); do
        serial=$(openssl x509 -in "$out/people/$id/auth.pem" -noout -serial | cut -d= -f2)
        printf 'R\t%s145959Z\t%s030000Z,keyCompromise\t%s\tunknown\t/C=JP\n' "$(date -u -d "$today +3 years" +%y%m%d)" "$(date -u -d "$today -30 days" +%y%m%d)" "$serial" >> "$dir/index"
    done
    printf '[ca]\ndefault_ca=here\n[here]\ndatabase=%s/index\ncrlnumber=%s/number\ndefault_md=sha256\ncrl_extensions=list\n[list]\nauthorityKeyIdentifier=keyid:always\n' "$dir" "$dir" > "$dir/config"
    date -u -d "$today" +%Y%m%d > "$dir/number"
    quiet openssl ca -gencrl -config "$dir/config" -cert "$out/jpki/auth-ca.pem" -keyfile "$out/jpki/auth-ca.key" -crldays 400 -out "$dir/pem"
    openssl crl -in "$dir/pem" -outform DER -out "$dir/der"
    write_atomically "$dir/der" "$out/jpki/auth-ca.crl"
}

bytes() { printf '%b' "$(fold -w2 <<< "$1" | sed 's/^/\\x/' | tr -d '\n')"; }
ascii_hex() { printf '%s' "$1" | od -An -tx1 | tr -d ' \n'; }
# key_id 6000023 001: 7 digits, 08 05, 3 digits, 4 padding bytes (section 3.2).
key_id() { printf '%s0805%s00000000' "$(ascii_hex "$1")" "$(ascii_hex "$2")"; }
public_key_object() { printf '900301000191820100%s' "$(openssl rsa -in "$1" -noout -modulus 2> /dev/null | cut -d= -f2)"; }

# Each application's issuer key (6000023 card surface, 6000033 text) certifies the municipality's key; 568 bytes as in EF 0004.
make_surface_issuers() {
    local dir=$out/surface id body
    new_key "$dir/municipality.key"
    for id in 6000023 6000033; do
        new_key "$dir/$id.key"
        quiet openssl pkey -in "$dir/$id.key" -pubout -out "$dir/anchors/$id.pem"
        body=$(key_id $id 001)$(key_id 0131016 001)$(public_key_object "$dir/municipality.key")
        bytes "$body" > "$work/body"
        quiet openssl dgst -sha256 -sign "$dir/$id.key" -out "$work/signature" "$work/body"
        { bytes 7F218202335F4E820129; cat "$work/body"; bytes 5F37820100; cat "$work/signature"; } > "$work/cvc"
        [ "$(stat -c %s "$work/cvc")" = 568 ] || { echo "demo-keys: card-verifiable certificate has the wrong size" >&2; return 1; }
        write_atomically "$work/cvc" "$dir/$id.cvc"
    done
}

tls_profile() {
    case $1 in
        ca) printf 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n' ;;
        server) printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=serverAuth\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n' ;;
        client) printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=clientAuth\n' ;;
        statement) printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n' ;;
    esac
}

# tls NAME PROFILE SUBJECT [CA]
tls() {
    local name=$1 from to signer=() algorithm=ec
    [ "$2" != statement ] || algorithm=rsa
    local file=$out/tls/$name
    [ "$2" != statement ] || file=$out/terminal/$name
    new_key "$file.key" $algorithm
    [ ! -s "$file.pem" ] || ! quiet openssl x509 -in "$file.pem" -noout -checkend 2592000 > /dev/null || return 0
    from=$(date -u -d "$today -2 days" +%Y%m%d)000000Z
    to=$(date -u -d "$today +800 days" +%Y%m%d)000000Z
    [ "$2" != ca ] || to=$(date -u -d "$today +3650 days" +%Y%m%d)000000Z
    [ -z "${4:-}" ] || signer=("$out/tls/$4.pem" "$out/tls/$4.key")
    tls_profile "$2" > "$work/tls.$name"
    issue "tls-$name" "$work/tls.$name" "$file.key" "/O=Uketsuke demo/CN=$3" "$from" "$to" "$file.pem" "${signer[@]}"
}

make_tls() {
    tls ca ca 'Uketsuke demo CA'
    tls server server localhost ca
    tls kiosk client kiosk-1 ca
    tls desk client desk-1 ca
    tls other-ca ca 'Unrelated CA'
    tls other-server server localhost other-ca
    tls other-client client kiosk-1 other-ca
    tls statement statement 'kiosk-1 statements' ca
}
