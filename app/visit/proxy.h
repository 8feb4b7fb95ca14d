// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace visit {

/// Who stands at the kiosk when it is not the person whose card lies there (reception-domain §6.9).
enum class ProxyKind : std::uint8_t {
    None,      ///< the person acts
    Parent,    ///< of a minor
    Guardian,  ///< a legal guardian (法定代理人)
    Chosen,    ///< somebody whom the person has chosen
    Carer,     ///< of a facility
};

/// What the desk has seen that shows the relation.
enum class ProxyEvidence : std::uint8_t {
    None,
    ChildPaper,  ///< a child's medical certificate, the mother-and-child handbook, a health insurance paper
    Register,    ///< the register of guardians, a court's order
    Mandate,     ///< a letter of the person
    StaffBadge,  ///< the badge of the facility
    Known,       ///< the family is known to the desk
};

/// What a proxy may do for the person.
struct ProxyScope {
    bool reception = false;  ///< be received in his name
    bool consent = false;    ///< answer the consent question
    bool papers = false;     ///< take papers along
    bool operator==(const ProxyScope&) const = default;
};

using Day = std::chrono::year_month_day;

/// A relation as the desk has recorded it.
struct ProxyRelation {
    ProxyKind kind = ProxyKind::None;
    ProxyScope scope;
    ProxyEvidence evidence = ProxyEvidence::None;
    Day from{};
    Day until{};        ///< the last day on which it holds
    std::string staff;  ///< id of the member of staff who saw the evidence
    bool operator==(const ProxyRelation&) const = default;
};

/// What may be done in this visit.
enum class ProxyStanding : std::uint8_t {
    Unknown,    ///< nobody has looked yet
    AskDesk,    ///< the desk checks the basis, in this visit
    Reception,  ///< received only; the consent stays the person's
    Consent,    ///< received, and the consent is answered in the person's name
};

/// @return "parent", "guardian", "chosen", "carer"; empty for None
[[nodiscard]] std::string_view name(ProxyKind kind);
[[nodiscard]] std::optional<ProxyKind> proxyKindFrom(std::string_view name);
/// @return "child-paper", "register", "mandate", "staff-badge", "known"; empty for None
[[nodiscard]] std::string_view name(ProxyEvidence evidence);
[[nodiscard]] std::optional<ProxyEvidence> proxyEvidenceFrom(std::string_view name);

/// The first day on which somebody is of age: at 18; until 31 March 2022 it was 20, and who was between the two that
/// night came of age on 1 April.
[[nodiscard]] Day adultFrom(Day birth);
[[nodiscard]] bool isMinor(Day birth, Day on);

/// What a proxy may do on this day.
///
/// A parent acts for a minor only, so his standing needs a birth date; whoever has no recorded relation that holds
/// today is the desk's to check, each time.
/// @param recorded  the newest relation of this kind and card; nothing: there is none
/// @param birth     of the person; nothing: not known
[[nodiscard]] ProxyStanding judge(ProxyKind claimed, const std::optional<ProxyRelation>& recorded,
                                  std::optional<Day> birth, Day today);

/// What the desk has seen just now, as it will be kept: for as long as such a relation holds without being seen again,
/// and a parent's never beyond the child's minority.
/// @return nothing where there is nothing to keep: no kind, no evidence, nobody who saw it, a parent of an adult or of
///     somebody whose age is not known
[[nodiscard]] std::optional<ProxyRelation> relationSeen(ProxyKind kind, ProxyEvidence evidence, bool consent,
                                                        std::string staff, std::optional<Day> birth, Day today);

}  // namespace visit
