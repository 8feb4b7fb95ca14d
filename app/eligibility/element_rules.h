// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <cstdint>
#include <span>

namespace eligibility {

/// What the text of an element must look like (eligibility-messages §2, §3, §5, §6).
enum class Format : std::uint8_t {
    Container,        ///< holds elements, no text
    Text,             ///< anything
    Date,             ///< yyyyMMdd, an existing day
    Month,            ///< yyyyMM
    Time,             ///< yyyyMMddHHmmss
    Code,             ///< one of `codes`; another one is kept and shown (a notice)
    InsurerNumber,    ///< 6 or 8 digits with check digit, six padded with two spaces
    InstitutionCode,  ///< 10 digits
    Branch,           ///< 2 digits
    Ratio,            ///< 3 digits percent
    PostNumber,       ///< nnn-nnnn
    Integer,          ///< digits
    DrugCode,         ///< 9 digits
    ItemCode,         ///< 17 characters
};

struct ElementRule {
    QStringView name;
    Format format = Format::Text;
    QStringView codes;  ///< separated by blanks, for Format::Code
};

/// @return the rule, or nullptr for an element that the specification does not name
[[nodiscard]] const ElementRule* ruleFor(QStringView name);

/// @return every rule, by name
[[nodiscard]] std::span<const ElementRule> allRules();

/// Elements that must be there: `parent` is a path below XmlMsg, its last part may repeat; nothing is asked when the
/// parent is absent.
struct Requirement {
    QStringView type;  ///< the type begins with this
    QStringView parent;
    std::span<const QStringView> names;
};
[[nodiscard]] std::span<const Requirement> requirements();

}  // namespace eligibility
