// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/virtual_card.h"

#include <algorithm>
#include <utility>

namespace simcard {
namespace {

constexpr std::uint16_t ok = 0x9000;
constexpr std::uint8_t chainBit = 0x10;
constexpr std::size_t shortMaximum = 256;

Response status(std::uint16_t word) {
    return {{}, word};
}

bool startsWith(const Bytes& whole, ByteView part) {
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

bool isCardManager(ByteView aid) {
    return aid.size() >= 5 && startsWith(fromHex("A0000001510000"), aid);
}

}  // namespace

void VirtualCard::powerOff() {
    reset();
    m_verified.clear();
    m_verifiedIn.clear();
}

void VirtualCard::reset() {
    m_selected.clear();
    m_currentFile = 0;
    m_chain.clear();
    m_rest.clear();
    m_sinceReset = true;
}

void VirtualCard::replaceContent(CardContent content) {
    m_content = std::move(content);
}

Application* VirtualCard::application() {
    const auto found = std::ranges::find(m_content.applications, m_selected, &Application::name);
    return found == m_content.applications.end() ? nullptr : &*found;
}

const Application* VirtualCard::application() const {
    const auto found = std::ranges::find(m_content.applications, m_selected, &Application::name);
    return found == m_content.applications.end() ? nullptr : &*found;
}

bool VirtualCard::opens(const std::vector<FileId>& keys) const {
    return keys.empty() || application()->holderKnown ||
           (m_verifiedIn == m_selected &&
            std::ranges::any_of(keys, [this](FileId key) { return m_verified.contains(key); }));
}

FileId VirtualCard::addressed(std::uint8_t p2) const {
    return p2 == 0x80 ? m_currentFile : static_cast<FileId>(p2 & 0x1FU);
}

Response VirtualCard::execute(ByteView bytes) {
    if (m_refuseFirst) {
        m_refuseFirst = false;
        return status(0x6F00);
    }
    const auto command = parseCommand(bytes);
    if (!command || (command->extended && m_content.lengths == Lengths::Short)) {
        return status(0x6700);
    }
    if (command->ins == 0xC0 && m_content.lengths == Lengths::GetResponse) {
        return getResponse(*command);
    }
    m_rest.clear();
    return fitted(*command, dispatch(*command));
}

// What the link leaves of an answer (Lengths).
Response VirtualCard::fitted(const Command& command, Response response) {
    auto& data = response.data;
    switch (m_content.lengths) {
        case Lengths::Cut:
            data.resize(std::min(data.size(), shortMaximum));
            break;
        case Lengths::GetResponse:
            if (!data.empty() && (!command.data.empty() || data.size() > shortMaximum)) {
                m_rest = std::exchange(data, {});
                response.status =
                    static_cast<std::uint16_t>(0x6100 | (std::min<std::size_t>(m_rest.size(), 256) & 0xFFU));
            }
            break;
        case Lengths::WrongLe:
            if (!data.empty() && command.expected != data.size()) {
                return status(data.size() > shortMaximum ? 0x6700
                                                         : static_cast<std::uint16_t>(0x6C00 | (data.size() & 0xFFU)));
            }
            break;
        default:
            break;
    }
    return response;
}

Response VirtualCard::getResponse(const Command& command) {
    if (m_rest.empty()) {
        return status(0x6985);
    }
    const auto count = std::min({m_rest.size(), shortMaximum, command.expected.value_or(0)});
    const auto end = m_rest.begin() + static_cast<std::ptrdiff_t>(count);
    Response response{{m_rest.begin(), end}, ok};
    m_rest.erase(m_rest.begin(), end);
    if (!m_rest.empty()) {
        response.status = static_cast<std::uint16_t>(0x6100 | (std::min<std::size_t>(m_rest.size(), 256) & 0xFFU));
    }
    return response;
}

Response VirtualCard::dispatch(const Command& command) {
    switch (command.cla) {
        case 0x00:
        case 0x10:
            return chained(command);
        case 0x80:
            if (command.ins == 0x2A) {
                return computeSignature(command);
            }
            return command.ins == 0x32 ? change(command) : status(0x6D00);
        case 0x01:
        case 0x02:
        case 0x03:
            return status(0x6881);
        case 0x04:
        case 0x08:
        case 0x0C:
            return status(command.cla == 0x08 ? 0x69FC : 0x6882);
        default:
            return status(0x6E00);
    }
}

Response VirtualCard::chained(Command command) {
    append(m_chain, command.data);
    if ((command.cla & chainBit) != 0) {
        return status(ok);
    }
    command.data = std::exchange(m_chain, {});
    return interindustry(command);
}

Response VirtualCard::interindustry(const Command& command) {
    switch (command.ins) {
        case 0xA4:
            return select(command);
        case 0xB0:
            return readBinary(command);
        case 0xB2:
            return readRecord(command);
        case 0x20:
            return verify(command);
        case 0x24:
            return change(command);
        case 0x88:
            return internalAuthenticate(command);
        case 0x84:
            return challenge(command);
        case 0xCA:
            return cardData(command);
        default:
            return status(0x6D00);
    }
}

Response VirtualCard::select(const Command& command) {
    switch (command.p1) {
        case 0x04:
            return command.p2 == 0x0C || command.p2 == 0x00 ? selectApplication(command) : status(0x6A86);
        case 0x02:
            return command.p2 == 0x0C ? selectFile(command) : status(0x6A86);
        case 0x00:
            if (!command.data.empty()) {
                return status(0x6A82);
            }
            if (std::ranges::find(m_content.applications, masterFile, &Application::name) !=
                m_content.applications.end()) {
                m_selected = masterFile;
                m_currentFile = 0;
                return status(ok);
            }
            return status(m_sinceReset ? 0x6A86 : ok);
        default:
            return status(0x6A86);
    }
}

Response VirtualCard::selectApplication(const Command& command) {
    if (command.data.empty() || command.data.size() > 16) {
        return status(0x6700);
    }
    if (isCardManager(command.data)) {
        powerOff();
        return status(ok);
    }
    const auto found = std::ranges::find_if(m_content.applications, [&](const Application& candidate) {
        return !candidate.aid.empty() && startsWith(candidate.aid, command.data);
    });
    if (found == m_content.applications.end()) {
        return status(0x6A82);
    }
    if (m_verifiedIn != found->name) {
        m_verified.clear();
        m_verifiedIn = found->name;
    }
    m_selected = found->name;
    m_currentFile = 0;
    m_sinceReset = false;
    return status(ok);
}

Response VirtualCard::selectFile(const Command& command) {
    const auto* current = application();
    if (command.data.size() != 2) {
        return status(0x6700);
    }
    const auto file = static_cast<FileId>(command.data[0] << 8U | command.data[1]);
    if (current == nullptr || !(current->files.contains(file) || current->recordFiles.contains(file) ||
                                current->secrets.contains(file) || current->signingKeys.contains(file))) {
        return status(0x6A82);
    }
    m_currentFile = file;
    return status(ok);
}

Response VirtualCard::readBinary(const Command& command) {
    const auto* current = application();
    if (current == nullptr) {
        return status(0x6986);
    }
    std::size_t offset = static_cast<std::size_t>(command.p1) << 8U | command.p2;
    auto file = m_currentFile;
    if ((command.p1 & 0x80U) != 0) {
        if (!m_content.shortIdentifiers) {
            return status(0x6A86);
        }
        file = command.p1 & 0x1FU;
        offset = command.p2;
    }
    if ((command.p1 & 0xE0U) > 0x80U) {
        return status(0x6A86);
    }
    if (file == 0) {
        return status(0x6986);
    }
    const auto found = current->files.find(file);
    if (found == current->files.end()) {
        return status(current->secrets.contains(file) || current->signingKeys.contains(file) ? 0x6981 : 0x6A82);
    }
    m_currentFile = file;
    if (found->second.never || !opens(found->second.keys)) {
        return status(0x6982);
    }
    const auto& content = found->second.content;
    if (offset >= content.size()) {
        return status(content.empty() && offset == 0 ? 0x6A82 : 0x6B00);
    }
    auto count = std::min(command.expected.value_or(0), content.size() - offset);
    if (m_content.longestRead > 0) {
        count = std::min(count, m_content.longestRead);
    }
    const auto begin = content.begin() + static_cast<std::ptrdiff_t>(offset);
    return {{begin, begin + static_cast<std::ptrdiff_t>(count)}, ok};
}

Response VirtualCard::readRecord(const Command& command) const {
    const auto* current = application();
    if (current == nullptr || (command.p2 & 0x07U) != 0x04U) {
        return status(current == nullptr ? 0x6986 : 0x6A86);
    }
    const auto file = static_cast<FileId>(command.p2 >> 3U);
    const auto found = current->recordFiles.find(file == 0 ? m_currentFile : file);
    if (found == current->recordFiles.end()) {
        return status(current->files.contains(file) ? 0x6981 : 0x6A82);
    }
    const auto& records = found->second.records;
    if (command.p1 == 0 || command.p1 > records.size()) {
        return status(0x6A83);
    }
    return {records[command.p1 - 1U], ok};
}

}  // namespace simcard
