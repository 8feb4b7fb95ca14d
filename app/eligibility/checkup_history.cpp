// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/checkup_history.h"

#include "app/eligibility/part_layouts.h"

#include <array>
#include <cmath>

namespace eligibility {
namespace {

struct TypeRow {
    CheckupDataType type{};
    QStringView code;
};
constexpr std::array types{TypeRow{CheckupDataType::Quantity, u"PQ"}, TypeRow{CheckupDataType::Coded, u"CD"},
                           TypeRow{CheckupDataType::Ordinal, u"CO"}, TypeRow{CheckupDataType::Text, u"ST"}};

QString codeOfType(const Coded<CheckupDataType>& type) {
    for (const TypeRow& row : types) {
        if (row.type == type.value) {
            return row.code.toString();
        }
    }
    return type.raw;
}

/// The data type is a word on the wire, not the digit of a code table.
void typeField(layout::Reader& io, Coded<CheckupDataType>& type) {
    QString raw;
    io.field(u"DataType", raw);
    type = checkupTypeFromCode(raw);
}
void typeField(layout::Writer& io, const Coded<CheckupDataType>& type) {
    io.field(u"DataType", codeOfType(type));
}

constexpr auto itemLayout = [](auto& io, auto& item) {
    io.field(u"ItemCode", item.code);
    io.field(u"ItemName", item.name);
    typeField(io, item.type);
    io.field(u"DataValue", item.value);
    io.field(u"Unit", item.unit);
    io.field(u"Oid", item.codeSystem);
    io.field(u"DataValueName", item.valueName);
    io.rest(item.others);
};

constexpr auto checkupLayout = [](auto& io, auto& checkup) {
    io.field(u"EffectiveTime", checkup.examinedOn);
    io.listed(u"HealthCheckupResultAndQuestionInfos", u"HealthCheckupResultAndQuestionInfo", checkup.items, itemLayout);
    io.rest(checkup.others);
};

constexpr auto personLayout = [](auto& io, auto& person) {
    io.field(u"Name", person.name);
    io.field(u"KanasName", person.kana);
    io.field(u"Birthday", person.birthdate);
    io.field(u"AdministrativeGenderCode", person.sex);
    io.rest(person.others);
};

constexpr auto headerLayout = [](auto& io, auto& history) {
    layout::historyHeader(io, history.header);
    io.block(u"QualificationsInfo", history.person, personLayout);
    io.rest(history.header.others);
};

constexpr auto bodyLayout = [](auto& io, auto& history) {
    io.each(u"SpecificHealthCheckupInfo", history.checkups, checkupLayout);
    io.rest(history.others);
};

}  // namespace

Coded<CheckupDataType> checkupTypeFromCode(const QString& raw) {
    for (const TypeRow& row : types) {
        if (raw == row.code) {
            return {row.type, raw};
        }
    }
    return {raw.isEmpty() ? CheckupDataType::NotGiven : CheckupDataType::Unknown, raw};
}

std::optional<double> CheckupItem::quantity() const {
    if (type.value != CheckupDataType::Quantity) {
        return std::nullopt;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Result<CheckupHistory> toCheckupHistory(const Message& message) {
    if (message.type != QStringLiteral("TKKsiquc01res")) {
        return tl::unexpected(Error{ErrorCode::MessageUnexpectedKind});
    }
    CheckupHistory history;
    layout::Reader::read(message.header, history, headerLayout);
    layout::Reader::read(message.body, history, bodyLayout);
    readResultCode(history.header, message);
    return history;
}

Message toMessage(const CheckupHistory& history, Encoding encoding) {
    Message message = emptyMessage(QStringLiteral("TKKsiquc01res"), encoding);
    layout::Writer header(message.header, encoding);
    headerLayout(header, history);
    layout::Writer::write(message.body, history, bodyLayout);
    return message;
}

}  // namespace eligibility
