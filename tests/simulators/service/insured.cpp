// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/insured.h"

#include "app/eligibility/text_encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace simservice {
namespace {

template <typename Member>
struct Key {
    const char* name;
    Member Insured::*member;
};

constexpr std::array texts{
    Key<QString>{"classification", &Insured::classification},
    Key<QString>{"insurer", &Insured::insurer},
    Key<QString>{"insurerName", &Insured::insurerName},
    Key<QString>{"symbol", &Insured::symbol},
    Key<QString>{"number", &Insured::number},
    Key<QString>{"branch", &Insured::branch},
    Key<QString>{"relation", &Insured::relation},
    Key<QString>{"insuredName", &Insured::insuredName},
    Key<QString>{"name", &Insured::name},
    Key<QString>{"kana", &Insured::kana},
    Key<QString>{"sex", &Insured::sex},
    Key<QString>{"address", &Insured::address},
    Key<QString>{"postcode", &Insured::postcode},
    Key<QString>{"reasonOfLoss", &Insured::reasonOfLoss},
    Key<QString>{"ratio", &Insured::ratio},
    Key<QString>{"elderlyRatio", &Insured::elderlyRatio},
    Key<QString>{"limitClass", &Insured::limitClass},
};

constexpr std::array days{
    Key<QDate>{"birthdate", &Insured::birthdate},           Key<QDate>{"qualifiedOn", &Insured::qualifiedOn},
    Key<QDate>{"disqualifiedOn", &Insured::disqualifiedOn}, Key<QDate>{"issuedOn", &Insured::issuedOn},
    Key<QDate>{"validUntil", &Insured::validUntil},
};

constexpr std::array flags{&Insured::voucher, &Insured::registered, &Insured::withheld, &Insured::disease};
constexpr char separator = '\x1F';

QString key(const char* name) {
    return QString::fromLatin1(name);
}

/// Whether CP932 holds the character in the rows of JIS X 0208 (not in NEC's or IBM's extensions).
bool isJisX0208(const QString& character) {
    const auto bytes = eligibility::encode(character, eligibility::Encoding::Cp932);
    if (!bytes) {
        return false;
    }
    const auto lead = static_cast<unsigned char>(bytes->front());
    return bytes->size() == 1 || (lead >= 0x81 && lead <= 0x84) || (lead >= 0x88 && lead <= 0x9F) ||
           (lead >= 0xE0 && lead <= 0xEA);
}

}  // namespace

QJsonObject toJson(const Insured& insured) {
    QJsonObject object;
    for (const auto& each : texts) {
        if (!(insured.*each.member).isEmpty()) {
            object.insert(key(each.name), insured.*each.member);
        }
    }
    for (const auto& each : days) {
        if ((insured.*each.member).isValid()) {
            object.insert(key(each.name), (insured.*each.member).toString(Qt::ISODate));
        }
    }
    object.insert(key("voucher"), insured.voucher);
    object.insert(key("registered"), insured.registered);
    object.insert(key("withheld"), insured.withheld);
    object.insert(key("specificDisease"), insured.disease);
    return object;
}

Insured insuredFrom(const QJsonObject& object) {
    Insured insured;
    for (const auto& each : texts) {
        insured.*each.member = object.value(key(each.name)).toString();
    }
    for (const auto& each : days) {
        insured.*each.member = QDate::fromString(object.value(key(each.name)).toString(), Qt::ISODate);
    }
    insured.voucher = object.value(key("voucher")).toBool();
    insured.registered = object.value(key("registered")).toBool(true);
    insured.withheld = object.value(key("withheld")).toBool();
    insured.disease = object.value(key("specificDisease")).toBool();
    return insured;
}

QByteArray toRecord(const Insured& insured) {
    QByteArray record;
    for (const auto& each : texts) {
        record += (insured.*each.member).toUtf8() + separator;
    }
    for (const auto& each : days) {
        const QDate day = insured.*each.member;
        record += (day.isValid() ? QByteArray::number(day.toJulianDay()) : QByteArray()) + separator;
    }
    for (const auto member : flags) {
        record += insured.*member ? '1' : '0';
    }
    return record;
}

Insured insuredFromRecord(std::string_view record) {
    Insured insured;
    const auto next = [&record] {
        const std::size_t end = std::min(record.find(separator), record.size());
        const std::string_view part = record.substr(0, end);
        record.remove_prefix(std::min(end + 1, record.size()));
        return part;
    };
    for (const auto& each : texts) {
        const std::string_view part = next();
        insured.*each.member = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    }
    for (const auto& each : days) {
        const std::string_view part = next();
        qint64 day = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), day);
        insured.*each.member = error == std::errc() ? QDate::fromJulianDay(day) : QDate();
    }
    for (std::size_t i = 0; i < flags.size(); ++i) {
        insured.*flags[i] = i < record.size() && record[i] == '1';
    }
    return insured;
}

bool isCurrent(const Insured& insured, const QDate& day) {
    return insured.qualifiedOn <= day && (!insured.disqualifiedOn.isValid() || insured.disqualifiedOn > day);
}

int ageOn(const QDate& day, const QDate& birth) {
    const int years = day.year() - birth.year();
    return birth.addYears(years) > day ? years - 1 : years;
}

QString halfWidthKana(const QString& katakana) {
    static const QString full = QStringLiteral(
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラ"
        "リルレロワン");
    QString result;
    // Decomposed, a voiced kana is the plain one and a combining mark; half-width writes the mark as its own character.
    const QString parts = katakana.normalized(QString::NormalizationForm_D);
    for (const QChar c : parts) {
        if (c == QChar(0x3099)) {
            result += QChar(0xFF9E);
        } else if (c == QChar(0x309A)) {
            result += QChar(0xFF9F);
        } else if (c == QChar(0x3000)) {
            result += u' ';
        } else if (const qsizetype at = full.indexOf(c); at >= 0) {
            result += QChar(0xFF61 + static_cast<int>(at));
        } else {
            result += c;
        }
    }
    return result;
}

QString neutralised(const QString& name) {
    QString result;
    const auto characters = name.toUcs4();
    for (const auto code : characters) {
        const auto point = static_cast<char32_t>(code);
        const QString character = QString::fromUcs4(&point, 1);
        result += isJisX0208(character) ? character : QStringLiteral("●");
    }
    return result;
}

}  // namespace simservice
