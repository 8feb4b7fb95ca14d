// SPDX-License-Identifier: Apache-2.0
// 券面事項確認AP, card specification 3.2. Verification code A and what it opens are not here: the simulator knows no
// Individual Number.
#include "tests/simulators/card/card_builder.h"
#include "tests/simulators/card/photo.h"

#include <algorithm>

namespace simcard {
namespace {

constexpr std::size_t photoBytes = 16900;

struct Face {
    Bytes birth, sex, key, name, address, photo, signature, expires, security;
};

Bytes encoded(const std::filesystem::path& portrait, const Issuance& issuance) {
    auto& photo = issuance.photos[portrait];
    if (photo.empty() && !portrait.empty()) {
        photo = chipPhoto(portrait, photoBytes);
    }
    return photo;
}

Bytes photoObject(const Person& person, const Issuance& issuance) {
    if (issuance.has("missing-photo")) {
        return {};
    }
    Bytes photo = issuance.has("no-photo") ? Bytes{} : encoded(person.photo, issuance);
    if (issuance.has("corrupt-jp2")) {
        photo = spoiledPhoto(std::move(photo));
    }
    return object(0xDF27, photo);
}

Bytes faceSignature(const Face& face, EVP_PKEY& issuer) {
    const auto first = sha256(joined({face.birth, face.sex, face.key}));
    const auto second = sha256(joined({face.name, face.address}));
    const auto third = sha256(face.photo);
    return object(0xDF28, signBlock(issuer, digestInfo(joined({first, second, third}))).value());
}

Face makeFace(const Person& person, const Issuance& issuance) {
    const auto issuer = readKey(issuance.keys / "surface" / "municipality.key");
    const auto card = readKey(issuance.keysOf(person) / "card.key");
    Face face;
    face.birth = object(0xDF22, toBytes(compactDate(person.birthdate)));
    face.sex = object(0xDF23, toBytes(std::to_string(person.sex)));
    face.key = object(0xDF24, publicKeyObject(*card));
    face.name = object(0xDF25, textPng(person.name, 480, 40, 30));
    face.address = object(0xDF26, textPng(person.address, 760, 40, 24));
    face.photo = photoObject(person, issuance);
    face.signature = faceSignature(face, *issuer);
    face.expires = object(0xDF29, toBytes(compactDate(person.cardExpires)));
    face.security = object(0xDF2A, textPng(person.security, 24, 12, 11));
    if (issuance.has("tampered-photo") && face.photo.size() > 64) {
        face.photo[face.photo.size() - 40] ^= 0x01U;
    } else if (issuance.has("swapped-photo")) {
        face.photo = object(0xDF27, encoded(issuance.otherPhoto, issuance));
    }
    return face;
}

// DF21 comes first and counts from byte 0 of the file: 5 bytes of the outer header, 21 of the table itself.
Bytes withOffsets(const Face& face) {
    Bytes table;
    Bytes body;
    std::size_t offset = 5 + 3 + 18;
    for (const auto* part : {&face.birth, &face.sex, &face.key, &face.name, &face.address, &face.photo, &face.signature,
                             &face.expires, &face.security}) {
        table.push_back(static_cast<std::uint8_t>(offset >> 8U));
        table.push_back(static_cast<std::uint8_t>(offset & 0xFFU));
        append(body, *part);
        offset += part->size();
    }
    return joined({object(0xDF21, table), body});
}

Bytes faceRecord(const Person& person, const Issuance& issuance) {
    if (issuance.has("garbage-tlv")) {
        auto noise = fromHex("FF2082FFF0DF2182");
        append(noise, Bytes(2040, 0xDF));
        return noise;
    }
    return filled(object(0xFF20, withOffsets(makeFace(person, issuance))), 256);
}

Bytes ageRecord(const Person& person, const Issuance& issuance) {
    const auto issuer = readKey(issuance.keys / "surface" / "municipality.key");
    const auto card = readKey(issuance.keysOf(person) / "card.key");
    auto body =
        joined({object(0xDF11, toBytes(compactDate(person.birthdate))), object(0xDF12, publicKeyObject(*card))});
    append(body, object(0xDF13, signBlock(*issuer, digestInfo(sha256(body))).value()));
    return object(0xFF10, body);
}

Bytes basicData() {
    const auto keyId = joined({toBytes("0131016"), fromHex("0805"), toBytes("001"), fromHex("00000000")});
    const auto opaque = joined({keyId, Bytes(256, 0x5A)});
    return object(0xFF30,
                  joined({object(0xDF31, fromHex("06030E01")), object(0xDF32, keyId), object(0xDF33, toBytes("1")),
                          object(0xDF34, toBytes("13101")), object(0xDF35, opaque)}));
}

// EF 0004: outer header 5, 5F4E header 5, signer's id 16 and subject's id 16 and key 265, 5F37 header 5, signature 256.
Bytes issuerCertificate(const Issuance& issuance) {
    auto file = readFile(issuance.keys / "surface" / "6000023.cvc");
    if (!issuance.has("wrong-issuer") && !issuance.has("unknown-issuer")) {
        return file;
    }
    constexpr std::size_t bodyAt = 10;
    constexpr std::size_t bodySize = 297;
    if (issuance.has("unknown-issuer")) {
        const auto name = toBytes("6999999");
        std::copy(name.begin(), name.end(), file.begin() + bodyAt);
    }
    const auto pretender = readKey(issuance.keys / "jpki" / "auth-ca-other.key");
    const auto signature = signBlock(*pretender, digestInfo(sha256(ByteView(file).subspan(bodyAt, bodySize)))).value();
    std::copy(signature.begin(), signature.end(), file.end() - static_cast<std::ptrdiff_t>(signature.size()));
    return file;
}

}  // namespace

Application surfaceApplication(const Person& person, const Issuance& issuance, Counters& counters) {
    Application application;
    application.name = "surface";
    application.aid = fromHex("D3921000310001010402");
    addSecret(application, 0x0011, {birthDigits(person), 10, 10, 6, 6}, counters);
    addSecret(application, 0x0012, {verificationCodeB(person), 10, 10, 14, 14}, counters);
    application.files[0x0001] = {ageRecord(person, issuance), {0x0011}};
    application.files[0x0002] = {faceRecord(person, issuance), {0x0012}};
    application.files[0x0003] = {basicData(), {0x0011, 0x0012}};
    application.files[0x0004] = {issuerCertificate(issuance), {0x0011, 0x0012}};
    application.files[0x0005] = {{}, {}, true};
    application.files[0x0006] = {Bytes(16, 0xFF), {0x0012}};
    const auto* key = issuance.has("cloned-chip") ? "auth.key" : "card.key";
    application.signingKeys[0x001A] = {readKey(issuance.keysOf(person) / key), 0};
    application.ownKey = 0x001A;
    return application;
}

}  // namespace simcard
