// SPDX-License-Identifier: Apache-2.0
// 公的個人認証AP, card specification 3.1.
#include "tests/simulators/card/card_builder.h"

namespace simcard {
namespace {

constexpr std::size_t certificateBlock = 512;

Bytes padded(std::string_view text, std::size_t width) {
    Bytes bytes = toBytes(text);
    bytes.resize(width, ' ');
    return bytes;
}

Bytes word(std::uint32_t value) {
    return {static_cast<std::uint8_t>(value >> 24U), static_cast<std::uint8_t>(value >> 16U),
            static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
}

std::string_view labelOf(bool phone, bool wallet) {
    return wallet ? "JPKIAPIOSTOKEN" : phone ? "JPKIAPGPSETOKEN" : "JPKIAPICCTOKEN2";
}

// A CK_TOKEN_INFO with big-endian integers, 160 bytes.
Bytes tokenInformation(std::string_view label) {
    constexpr std::uint32_t unavailable = 0xFFFFFFFF;
    auto bytes = joined(
        {padded(label, 32), padded("Uketsuke simulator", 32), padded("E16R01NJ", 16), padded("0000000000000001", 16)});
    for (const std::uint32_t value :
         {0x0000040DU, 0U, unavailable, 0U, unavailable, 16U, 4U, unavailable, unavailable, unavailable, unavailable}) {
        append(bytes, word(value));
    }
    append(bytes, toBytes("0301"));
    append(bytes, padded("", 16));
    return bytes;
}

Bytes authenticationCertificate(const Person& person, const Issuance& issuance) {
    auto certificate = readCertificate(issuance.keysOf(person) / "auth.pem");
    if (issuance.has("damaged-certificate")) {
        certificate[certificate.size() - 20] ^= 0x40U;
    } else if (issuance.has("untrusted-certificate")) {
        certificate = resigned(certificate, *readKey(issuance.keys / "jpki" / "auth-ca-other.key"));
    } else if (issuance.has("truncated-certificate")) {
        certificate.resize(600);
        return certificate;
    }
    return filled(certificate, certificateBlock);
}

void addSignature(Application& application, const Person& person, const Issuance& issuance, Counters& counters) {
    const bool present = !person.signPassword.empty();
    auto& file = application.files[0x0001];
    file.keys = {0x001B};
    if (present) {
        file.content = filled(readCertificate(issuance.keysOf(person) / "sign.pem"), certificateBlock);
        application.signingKeys[0x001A] = {readKey(issuance.keysOf(person) / "sign.key"), 0x001B};
    }
    addSecret(application, 0x001B, {person.signPassword, 5, present ? 5 : 0, 6, 16}, counters);
}

}  // namespace

Application jpkiApplication(const Person& person, const Issuance& issuance, Counters& counters) {
    const bool phone = issuance.isPhone(person);
    const bool wallet = issuance.behaviour.holder == Holder::WalletPhone;
    Application application;
    application.name = "jpki";
    application.aid = fromHex("D392F000260100000001");
    application.canChangePin = true;
    addSignature(application, person, issuance, counters);
    auto& files = application.files;
    files[0x0002].content = filled(readCertificate(issuance.keys / "jpki" / "sign-ca.pem"), certificateBlock);
    files[0x0006].content = tokenInformation(labelOf(phone, wallet));
    files[0x0008].content = {static_cast<std::uint8_t>(person.signPassword.empty() ? 0x00 : 0x8F), 0x8F, 0x00};
    files[0x0009] = {Bytes(16, 0xFF), {}, true};
    files[0x000A].content = authenticationCertificate(person, issuance);
    if (issuance.has("no-certificate")) {
        files.erase(0x000A);
        files[0x0008].content[1] = 0x00;
    } else if (phone) {
        files[0x000A].keys = {0x0018};
    }
    application.holderKnown = wallet;
    files[0x000B].content = filled(readCertificate(issuance.keys / "jpki" / "auth-ca.pem"), certificateBlock);
    addSecret(application, 0x0018, {person.pin, 3, person.pin.empty() ? 0 : 3, 4, 4}, counters);
    application.signingKeys[0x0017] = {readKey(issuance.keysOf(person) / "auth.key"), 0x0018};
    return application;
}

}  // namespace simcard
