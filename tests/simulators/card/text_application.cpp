// SPDX-License-Identifier: Apache-2.0
// 券面入力補助AP, card specification 3.3. Its Individual Number file never opens, and there is nothing in it.
#include "tests/simulators/card/card_builder.h"

namespace simcard {
namespace {

Bytes attributes(const Person& person) {
    const std::vector<Bytes> parts{object(0xDF22, toBytes(person.name)), object(0xDF23, toBytes(person.address)),
                                   object(0xDF24, toBytes(compactDate(person.birthdate))),
                                   object(0xDF25, toBytes(std::to_string(person.sex)))};
    std::size_t length = 0;
    Bytes body;
    for (const auto& part : parts) {
        length += part.size();
        append(body, part);
    }
    const std::size_t header = length + 11 > 0xFF ? 5 : (length + 11 > 0x7F ? 4 : 3);
    Bytes table;
    std::size_t offset = header + 3 + 8;
    for (const auto& part : parts) {
        table.push_back(static_cast<std::uint8_t>(offset >> 8U));
        table.push_back(static_cast<std::uint8_t>(offset & 0xFFU));
        offset += part.size();
    }
    return object(0xFF20, joined({object(0xDF21, table), body}));
}

// DF31 would be the digest of the number file; this card's is the digest of an empty number.
Bytes digests(const Bytes& attributeFile, EVP_PKEY& issuer) {
    const std::size_t header = attributeFile[2] == 0x82 ? 5 : (attributeFile[2] == 0x81 ? 4 : 3);
    const auto value = ByteView(attributeFile).subspan(header + 3 + 8);
    auto body = joined({object(0xDF31, sha256(Bytes(17, 0xFF))), object(0xDF32, sha256(value))});
    append(body, object(0xDF33, signBlock(issuer, digestInfo(sha256(body))).value()));
    return object(0xFF30, body);
}

Bytes basicData(bool extendedLengths) {
    const auto keyId = joined({toBytes("0131016"), fromHex("0805"), toBytes("001"), fromHex("00000000")});
    const Bytes flags{0x01, static_cast<std::uint8_t>(extendedLengths ? 0x03 : 0x00), 0x0E, 0x01};
    Bytes last = randomBytes(32);
    last.resize(128, 0xFF);
    auto head = joined({object(0xDF41, flags), object(0xDF42, keyId), fromHex("DF43820080"), last});
    auto bytes = fromHex("FF4082");
    bytes.push_back(static_cast<std::uint8_t>(head.size() >> 8U));
    bytes.push_back(static_cast<std::uint8_t>(head.size() & 0xFFU));
    append(bytes, head);
    bytes.resize(256, 0xFF);
    return bytes;
}

Bytes cardKeyRecord(EVP_PKEY& card, EVP_PKEY& issuer) {
    auto body = object(0xDF51, publicKeyObject(card));
    append(body, object(0xDF52, signBlock(issuer, digestInfo(sha256(body))).value()));
    return object(0xFF50, body);
}

}  // namespace

Application textApplication(const Person& person, const Issuance& issuance, Counters& counters) {
    const auto issuer = readKey(issuance.keys / "surface" / "municipality.key");
    const auto card = readKey(issuance.keysOf(person) / "card.key");
    Application application;
    application.name = "text";
    application.aid = fromHex("D3921000310001010408");
    application.canChangePin = true;
    addSecret(application, 0x0011, {person.pin, 3, person.pin.empty() ? 0 : 3, 4, 4}, counters);
    addSecret(application, 0x0012, {{}, 3, 0, 4, 4}, counters);
    addSecret(application, 0x0015, {verificationCodeB(person), 10, 10, 14, 14}, counters);
    const auto facts = attributes(person);
    application.files[0x0001] = {{}, {}, true};
    application.files[0x0002] = {facts, {0x0011, 0x0015}};
    application.files[0x0003] = {digests(facts, *issuer), {0x0011, 0x0015}};
    application.files[0x0004] = {readFile(issuance.keys / "surface" / "6000033.cvc"), {}};
    application.files[0x0005] = {basicData(issuance.behaviour.lengths == Lengths::Extended), {}};
    application.files[0x0006] = {shortTagObject(0xA1, publicKeyObject(*card)), {0x0011, 0x0015}};
    application.files[0x0007] = {cardKeyRecord(*card, *issuer), {0x0011, 0x0015}};
    application.files[0x0008] = {Bytes(16, 0xFF), {}};
    application.signingKeys[0x0013] = {card, 0};
    application.ownKey = 0x0013;
    return application;
}

}  // namespace simcard
