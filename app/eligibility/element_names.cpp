// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/element_names.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace eligibility {
namespace {

/// Names of the specification by hash: every element of a message is looked up here once.
class NameTable {
public:
    NameTable() {
        for (const ElementRule& rule : allRules()) {
            add(rule.name.toString(), &rule);
        }
        add(QStringLiteral("XmlMsg"), nullptr);
    }

    struct Slot {
        QByteArray latin;
        QString name;
        const ElementRule* rule = nullptr;
    };

    /// @return the slot of the name, or an empty one
    [[nodiscard]] const Slot& find(QByteArrayView name) const {
        for (std::size_t at = hash(name);; at = (at + 1) % slotCount) {
            const Slot& slot = m_slots[at];
            if (slot.latin.isNull() ||
                (slot.latin.size() == name.size() &&
                 std::memcmp(slot.latin.constData(), name.data(), static_cast<std::size_t>(name.size())) == 0)) {
                return slot;
            }
        }
    }

private:
    static constexpr std::size_t slotCount = 2048;  // a power of two, about an eighth full

    /// Names differ in their ends and lengths more than in their beginnings.
    static std::size_t hash(QByteArrayView name) {
        std::uint64_t word = 0;
        const auto size = static_cast<std::size_t>(name.size());
        const std::size_t taken = std::min<std::size_t>(size, 8);
        std::memcpy(&word, name.data() + (size - taken), taken);
        std::uint64_t front = 0;
        std::memcpy(&front, name.data(), taken);
        word = (word ^ (front << 1U) ^ (size << 56U)) * 0x9E3779B97F4A7C15U;
        return word >> 53U;
    }

    void add(const QString& name, const ElementRule* rule) {
        const QByteArray latin = name.toLatin1();
        std::size_t at = hash(latin);
        while (!m_slots[at].latin.isNull()) {
            at = (at + 1) % slotCount;
        }
        m_slots[at] = {latin, name, rule};
    }

    std::array<Slot, slotCount> m_slots;
};

const NameTable& names() {
    static const NameTable table;
    return table;
}

}  // namespace

QString elementName(QByteArrayView name) {
    const NameTable::Slot& slot = names().find(name);
    return slot.latin.isNull() ? QString::fromLatin1(name) : slot.name;
}

const ElementRule* ruleOfName(QByteArrayView name) {
    return name.isEmpty() ? nullptr : names().find(name).rule;
}

const ElementRule* ruleFor(QStringView name) {
    static const QHash<QStringView, const ElementRule*> byName = [] {
        QHash<QStringView, const ElementRule*> table;
        for (const ElementRule& rule : allRules()) {
            table.insert(rule.name, &rule);
        }
        return table;
    }();
    return byName.value(name, nullptr);
}

}  // namespace eligibility
