// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/card/behaviour.h"

#include "tests/simulators/card/card_builder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace simcard {
namespace {

/// A word of the command line and what it stands for.
template <typename Value>
struct Word {
    std::string_view word;
    Value value;
};

template <typename Value, std::size_t Count>
Value valueOf(const std::array<Word<Value>, Count>& words, const std::string& word) {
    const auto found = std::ranges::find(words, std::string_view(word), &Word<Value>::word);
    if (found == words.end()) {
        throw std::runtime_error("\"" + word + "\" is not among its values (see --help)");
    }
    return found->value;
}

template <typename Value, std::size_t Count>
std::string wordOf(const std::array<Word<Value>, Count>& words, const Value& value) {
    const auto found = std::ranges::find(words, value, &Word<Value>::value);
    return found == words.end() ? std::string() : std::string(found->word);
}

std::size_t number(const std::string& text, std::size_t least, std::size_t most) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most) {
        throw std::runtime_error("needs a number from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return value;
}

constexpr std::array onOff{Word<bool>{"on", true}, Word<bool>{"off", false}};
constexpr std::array rates{Word<double>{"none", 0},           Word<double>{"106", 105'937.5},
                           Word<double>{"212", 211'875},      Word<double>{"424", 423'750},
                           Word<double>{"848", 847'500},      Word<double>{"contact-43", 43'010},
                           Word<double>{"contact-10", 10'753}};
constexpr std::array lengthWords{Word<Lengths>{"extended", Lengths::Extended}, Word<Lengths>{"short", Lengths::Short},
                                 Word<Lengths>{"cut", Lengths::Cut},
                                 Word<Lengths>{"get-response", Lengths::GetResponse},
                                 Word<Lengths>{"wrong-le", Lengths::WrongLe}};
constexpr std::array holders{Word<Holder>{"as-issued", Holder::AsIssued}, Word<Holder>{"pin", Holder::PinPhone},
                             Word<Holder>{"wallet", Holder::WalletPhone}};
constexpr std::array fronts{Word<Front>{"sharp", Front::Sharp}, Word<Front>{"blurred", Front::Blurred},
                            Word<Front>{"away", Front::Away}};
// Card specification 1.2, check bytes included.
constexpr std::array atrs{Word<std::string_view>{"as-link", ""},
                          Word<std::string_view>{"contact", "3BDA13FF8131FB468012392F31C173C601C03B"},
                          Word<std::string_view>{"contact-short", "3BC5FF8131FB458073C6010000"},
                          Word<std::string_view>{"contact-specific", "3BF59100FF918171FE400042000100D1D6"},
                          Word<std::string_view>{"contactless", "3B888001000005E0B381A1007F"},
                          Word<std::string_view>{"contactless-slow", "3B888001004B51FFB381D1000F"},
                          Word<std::string_view>{"contactless-106", "3B888001004B51FF0081D100BC"}};
constexpr std::array sharings{Word<std::string_view>{"none", ""}, Word<std::string_view>{"shared", "shared"},
                              Word<std::string_view>{"transaction", "transaction"},
                              Word<std::string_view>{"exclusive", "exclusive"},
                              Word<std::string_view>{"reset", "reset"}};

void setFault(Behaviour& behaviour, const std::string& value) {
    if (std::ranges::find(knownFaults(), value, &Fault::name) == knownFaults().end()) {
        std::string known;
        for (const auto& fault : knownFaults()) {
            known += (known.empty() ? "" : ", ") + std::string(fault.name);
        }
        throw std::runtime_error("unknown fault; known are " + known);
    }
    if (value == "slow" || behaviour.fault == "slow") {
        behaviour.delay = std::chrono::milliseconds(value == "slow" ? 1500 : 0);
    }
    behaviour.fault = value == "none" ? "" : value;
}

void setRate(Behaviour& behaviour, const std::string& value) {
    behaviour.link.bitsPerSecond = valueOf(rates, value);
    behaviour.link.contact = value.starts_with("contact");
}

void setAtr(Behaviour& behaviour, const std::string& value) {
    const bool hex = value.size() >= 4 && value.size() % 2 == 0 &&
                     value.find_first_not_of("0123456789ABCDEFabcdef") == std::string::npos;
    behaviour.atr = fromHex(hex ? std::string_view(value) : valueOf(atrs, value));
}

// jpki/000A/cut/600
void setDamage(Behaviour& behaviour, const std::string& value) {
    if (value == "none") {
        behaviour.damage.reset();
        return;
    }
    static const std::string wanted = "is none or APPLICATION/FILE/cut/BYTES or APPLICATION/FILE/flip/OFFSET";
    std::array<std::string, 4> parts;
    std::size_t from = 0;
    for (auto& part : parts) {
        const auto end = std::min(value.find('/', from), value.size());
        part = value.substr(std::min(from, value.size()), end - std::min(from, value.size()));
        from = end + 1;
    }
    const bool cut = parts[2] == "cut";
    if (from != value.size() + 1 || parts[1].size() != 4 || (!cut && parts[2] != "flip")) {
        throw std::runtime_error(wanted);
    }
    const auto file = fromHex(parts[1]);
    behaviour.damage =
        Damage{parts[0], static_cast<std::uint16_t>(file[0] << 8U | file[1]), cut, number(parts[3], 0, 65535)};
}

std::string damageText(const Behaviour& behaviour) {
    if (!behaviour.damage) {
        return "none";
    }
    const auto& damage = *behaviour.damage;
    const Bytes file{static_cast<std::uint8_t>(damage.file >> 8U), static_cast<std::uint8_t>(damage.file & 0xFFU)};
    return damage.application + "/" + toHex(file) + (damage.cut ? "/cut/" : "/flip/") + std::to_string(damage.at);
}

void setRemoveAfter(Behaviour& behaviour, const std::string& value) {
    behaviour.removeAfter.reset();
    if (value != "never") {
        behaviour.removeAfter = static_cast<unsigned>(number(value, 0, 1'000'000));
    }
}

std::chrono::milliseconds milliseconds(const std::string& value) {
    return std::chrono::milliseconds(number(value, 0, 600'000));
}

constexpr std::array table{
    Switch{"bit-rate", "none 106 212 424 848 contact-43 contact-10",
           "kbit/s: every answer comes when the link could have carried it (Type B blocks; contact-*: T=1)", setRate,
           [](const Behaviour& b) { return wordOf(rates, b.link.bitsPerSecond); }},
    Switch{"frame-size", "16 … 4096", "longest block of that link in bytes (default 256)",
           [](Behaviour& b, const std::string& v) { b.link.frameBytes = number(v, 16, 4096); },
           [](const Behaviour& b) { return std::to_string(b.link.frameBytes); }},
    Switch{"delay", "milliseconds", "added to every answer",
           [](Behaviour& b, const std::string& v) { b.delay = milliseconds(v); },
           [](const Behaviour& b) { return std::to_string(b.delay.count()); }},
    Switch{"sign-delay", "milliseconds", "added to every use of a private key",
           [](Behaviour& b, const std::string& v) { b.signDelay = milliseconds(v); },
           [](const Behaviour& b) { return std::to_string(b.signDelay.count()); }},
    Switch{"remove-after", "never N", "N more commands are answered, the next is carried out but never answered",
           setRemoveAfter,
           [](const Behaviour& b) { return b.removeAfter ? std::to_string(*b.removeAfter) : std::string("never"); }},
    Switch{"link", "extended short cut get-response wrong-le",
           "answers over 256 bytes: carried, refused with 6700, cut off at 256, by 61xx, by 6Cxx",
           [](Behaviour& b, const std::string& v) { b.lengths = valueOf(lengthWords, v); },
           [](const Behaviour& b) { return wordOf(lengthWords, b.lengths); }},
    Switch{"longest-read", "0 … 65535", "bytes that one READ BINARY gives at most; 0: what was asked for",
           [](Behaviour& b, const std::string& v) { b.longestRead = number(v, 0, 65535); },
           [](const Behaviour& b) { return std::to_string(b.longestRead); }},
    Switch{"short-identifiers", "on off", "off: files have to be selected (6A86 otherwise)",
           [](Behaviour& b, const std::string& v) { b.shortIdentifiers = valueOf(onOff, v); },
           [](const Behaviour& b) { return wordOf(onOff, b.shortIdentifiers); }},
    Switch{"atr", "as-link contact contact-short contact-specific contactless contactless-slow contactless-106 HEX",
           "answer to reset; changing it takes the card off the reader for a moment", setAtr,
           [](const Behaviour& b) { return b.atr.empty() ? std::string("as-link") : toHex(b.atr); }},
    Switch{"phone", "as-issued pin wallet",
           "a telephone instead: pin opens its certificate, or the telephone has checked its owner and no PIN exists",
           [](Behaviour& b, const std::string& v) { b.holder = valueOf(holders, v); },
           [](const Behaviour& b) { return wordOf(holders, b.holder); }},
    Switch{"pin", "as-issued locked", "locked: no try is left on the user-authentication PIN",
           [](Behaviour& b, const std::string& v) {
               b.pinLocked = valueOf(std::array{Word<bool>{"locked", true}, Word<bool>{"as-issued", false}}, v);
           },
           [](const Behaviour& b) { return std::string(b.pinLocked ? "locked" : "as-issued"); }},
    Switch{"revoked", "on off", "on: the list at --crl FILE names the certificate of the card that lies there",
           [](Behaviour& b, const std::string& v) { b.revoked = valueOf(onOff, v); },
           [](const Behaviour& b) { return wordOf(onOff, b.revoked); }},
    Switch{"damage", "none APP/FILE/cut/BYTES APP/FILE/flip/OFFSET",
           "one file ends early or has one byte changed; APP is jpki, surface, text; FILE as 000A", setDamage,
           damageText},
    Switch{"sharing", "none shared transaction exclusive reset",
           "another program on this machine: connects, holds a transaction, holds the card alone, resets it once",
           [](Behaviour& b, const std::string& v) { b.sharing = valueOf(sharings, v); },
           [](const Behaviour& b) { return b.sharing.empty() ? std::string("none") : b.sharing; }},
    Switch{"front", "sharp blurred away", "how the tray's camera (--tray) sees the card's front",
           [](Behaviour& b, const std::string& v) { b.front = valueOf(fronts, v); },
           [](const Behaviour& b) { return wordOf(fronts, b.front); }},
    Switch{"fault", "NAME", "one of the faults below", setFault,
           [](const Behaviour& b) { return b.fault.empty() ? std::string("none") : b.fault; }},
};

}  // namespace

std::span<const Switch> switches() noexcept {
    return table;
}

const Switch* findSwitch(std::string_view name) noexcept {
    const auto found = std::ranges::find(table, name, &Switch::name);
    return found == table.end() ? nullptr : &*found;
}

}  // namespace simcard
