// SPDX-License-Identifier: Apache-2.0
// 共通カードAP, card specification 3.4.
#include "tests/simulators/card/card_builder.h"

namespace simcard {

Application commonApplication(const Person& person, const Issuance& issuance, Counters& counters) {
    Application application;
    application.name = "common";
    application.aid = fromHex("D3921000310001010100");
    application.canChangeKey = true;
    const auto serial = toHex(sha256(toBytes(person.id))).substr(0, 15);
    const auto record = shortTagObject(0x01, toBytes(serial + "13101" + compactDate(person.cardExpires)));
    application.recordFiles[0x0001] = {{record}};
    addSecret(application, 0x001C, {person.pin, 3, person.pin.empty() ? 0 : 3, 4, 4}, counters);
    application.signingKeys[0x0019] = {readKey(issuance.keysOf(person) / "card.key"), 0};
    application.internalKey = 0x0019;
    return application;
}

}  // namespace simcard
