// SPDX-License-Identifier: Apache-2.0
// The commands of VirtualCard that need reference data or keys.
#include "tests/simulators/card/virtual_card.h"

#include <algorithm>

namespace simcard {
namespace {

constexpr std::uint16_t ok = 0x9000;
constexpr std::size_t longestBlock = 245;  // 2048-bit key less the 11 bytes of PKCS#1 v1.5

Response status(std::uint16_t word) {
    return {{}, word};
}

Response triesLeft(const ReferenceData& secret) {
    return status(static_cast<std::uint16_t>(0x63C0 | secret.triesLeft));
}

Response answer(const std::optional<Bytes>& signature) {
    return signature ? Response{*signature, ok} : status(0x6A80);
}

// COMPUTE SIGNATURE, card specification 3.1: P1 says what is done before the key is used.
Response signatureOver(EVP_PKEY& key, std::uint8_t p1, const Bytes& data) {
    const bool wantsDigest = p1 == 0x02 || p1 == 0x04;
    if (p1 > 0x05) {
        return status(0x6A86);
    }
    if (data.empty() || data.size() > (p1 == 0 ? longestBlock : 255) || (wantsDigest && data.size() != 32)) {
        return status(0x6700);
    }
    switch (p1) {
        case 0x00:
            return answer(signBlock(key, data));
        case 0x01:
            return answer(signBlock(key, sha256(data)));
        case 0x02:
            return answer(signBlock(key, digestInfo(data)));
        case 0x03:
            return answer(signBlock(key, digestInfo(sha256(data))));
        case 0x04:
            return answer(signPss(key, data));
        default:
            return answer(signPss(key, sha256(data)));
    }
}

}  // namespace

Response VirtualCard::verify(const Command& command) {
    auto* current = application();
    if (command.p1 != 0 || (command.p2 & 0x80U) == 0 || (command.p2 != 0x80 && !m_content.shortIdentifiers)) {
        return status(0x6A86);
    }
    const auto file = addressed(command.p2);
    if (current == nullptr || file == 0) {
        return status(0x6986);
    }
    const auto found = current->secrets.find(file);
    if (found == current->secrets.end()) {
        return status(current->files.contains(file) ? 0x6981 : 0x6A88);
    }
    m_currentFile = file;
    auto& secret = *found->second;
    if (current->holderKnown) {
        return status(command.data.empty() ? ok : 0x6985);  // verified by the telephone; there is nothing to type
    }
    if (command.data.empty()) {
        return triesLeft(secret);
    }
    if (secret.triesLeft == 0) {
        return status(0x6984);
    }
    m_verifiedIn = m_selected;
    if (toText(command.data) == secret.value) {
        secret.triesLeft = secret.triesMax;
        m_verified.insert(file);
        return status(ok);
    }
    m_verified.erase(file);
    --secret.triesLeft;
    return triesLeft(secret);
}

Response VirtualCard::change(const Command& command) {
    auto* current = application();
    const bool jicsap = command.cla == 0x80;
    if (current == nullptr) {
        return status(0x6986);
    }
    if (!(jicsap ? current->canChangeKey : current->canChangePin)) {
        return status(0x6D00);
    }
    if (command.p1 != (jicsap ? 0x00 : 0x01) || command.p2 != 0x80) {
        return status(0x6A86);
    }
    const auto found = current->secrets.find(m_currentFile);
    if (found == current->secrets.end()) {
        return status(0x6986);
    }
    if (!opens({m_currentFile})) {
        return status(0x6982);
    }
    const auto length = static_cast<int>(command.data.size());
    if (length < found->second->lengthMin || length > found->second->lengthMax) {
        return status(0x6700);
    }
    found->second->value = toText(command.data);
    return status(ok);
}

Response VirtualCard::computeSignature(const Command& command) const {
    const auto* current = application();
    if (current == nullptr) {
        return status(0x6986);
    }
    if (command.p2 != 0 && command.p2 != 0x80 && !m_content.shortIdentifiers) {
        return status(0x6A86);
    }
    const auto file = command.p2 == 0 ? current->ownKey : addressed(command.p2);
    if (file == 0) {
        return status(command.p2 == 0 ? 0x6A86 : 0x6986);
    }
    const auto found = current->signingKeys.find(file);
    if (found == current->signingKeys.end()) {
        return status(0x6A88);
    }
    if (found->second.needs != 0 && !opens({found->second.needs})) {
        return status(0x6982);
    }
    return signatureOver(*found->second.key, command.p1, command.data);
}

Response VirtualCard::internalAuthenticate(const Command& command) const {
    const auto* current = application();
    if (current == nullptr || current->internalKey == 0) {
        return status(current == nullptr ? 0x6986 : 0x6D00);
    }
    if (command.p1 != 0 || (command.p2 & 0x1FU) != current->internalKey) {
        return status(0x6A88);
    }
    if (command.data.empty() || command.data.size() > longestBlock) {
        return status(0x6700);
    }
    const auto found = current->signingKeys.find(current->internalKey);
    return found == current->signingKeys.end() ? status(0x6A88) : answer(signBlock(*found->second.key, command.data));
}

Response VirtualCard::challenge(const Command& command) const {
    if (command.extended || command.expected.value_or(0) > 256) {
        return status(0x6985);
    }
    return command.expected ? Response{randomBytes(*command.expected), ok} : status(0x6700);
}

Response VirtualCard::cardData(const Command& command) const {
    if (!m_selected.empty() || command.p1 != 0x5F || command.p2 != 0x51) {
        return status(0x6A88);
    }
    const auto object =
        joined({fromHex("5F51"), Bytes{static_cast<std::uint8_t>(m_content.atr.size())}, m_content.atr});
    return command.expected.value_or(0) < object.size() ? status(0x6700) : Response{object, ok};
}

}  // namespace simcard
