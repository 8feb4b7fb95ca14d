// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/insured_options.h"
#include "app/ctl/message_door.h"
#include "app/ctl/stored_consents.h"
#include "app/eligibility/history_client.h"
#include "app/eligibility/message_reader.h"

#include <QEventLoop>
#include <QJsonArray>

#include <array>

namespace ctl {
namespace {

using namespace eligibility;

const auto medicines = QStringLiteral("PharmacistsInfo");
const auto careActs = QStringLiteral("DiagnosisInfo");
const auto checkupResults = QStringLiteral("SpecificHealthCheckupsInfo");

QJsonValue monthJson(const QDate& month) {
    return month.isValid() ? QJsonValue(month.toString(QStringLiteral("yyyy-MM"))) : QJsonValue();
}

QJsonObject toJson(const HistoryCoverage& coverage) {
    QJsonArray gaps;
    for (const QDate& each : coverage.gaps) {
        gaps.append(monthJson(each));
    }
    return {{QStringLiteral("from"), monthJson(coverage.from)},
            {QStringLiteral("until"), monthJson(coverage.until)},
            {QStringLiteral("newest"), monthJson(coverage.newestClaim)},
            {QStringLiteral("gaps"), gaps}};
}

QJsonObject toJson(const MedicationMonth& month) {
    constexpr std::array sources{"prescription", "dispensing", "claim"};
    QJsonArray drugs;
    QJsonArray acts;
    for (const MedicationDay& day : month.days) {
        const WireDate& date = day.dispensedOn.isGiven() ? day.dispensedOn : day.prescribedOn;
        for (const Drug& drug : day.drugs) {
            drugs.append(QJsonObject{{QStringLiteral("date"), date.value.toString(Qt::ISODate)},
                                     {QStringLiteral("code"), drug.code},
                                     {QStringLiteral("name"), drug.name},
                                     {QStringLiteral("quantity"), drug.quantity},
                                     {QStringLiteral("unit"), drug.unit},
                                     {QStringLiteral("usage"), drug.usage},
                                     {QStringLiteral("times"), drug.times}});
        }
        for (const CareAct& act : day.careActs) {
            acts.append(QJsonObject{{QStringLiteral("code"), act.code}, {QStringLiteral("name"), act.name}});
        }
    }
    return {{QStringLiteral("source"), QLatin1StringView(sources.at(static_cast<std::size_t>(month.source)))},
            {QStringLiteral("month"), monthJson(month.month.first)},
            {QStringLiteral("facility"), month.facilityName},
            {QStringLiteral("drugs"), drugs},
            {QStringLiteral("careActs"), acts}};
}

QJsonArray rowsOf(const MedicationHistory& history) {
    QJsonArray rows;
    for (const auto* const block : {&history.claims, &history.dispensings, &history.prescriptions}) {
        for (const MedicationMonth& each : *block) {
            rows.append(toJson(each));
        }
    }
    return rows;
}

QJsonArray rowsOf(const CheckupHistory& history) {
    QJsonArray rows;
    for (const Checkup& checkup : history.checkups) {
        QJsonArray items;
        for (const CheckupItem& item : checkup.items) {
            items.append(QJsonObject{{QStringLiteral("code"), item.code},
                                     {QStringLiteral("name"), item.name},
                                     {QStringLiteral("value"), item.value},
                                     {QStringLiteral("unit"), item.unit},
                                     {QStringLiteral("valueName"), item.valueName}});
        }
        rows.append(QJsonObject{{QStringLiteral("examinedOn"), checkup.examinedOn.value.toString(Qt::ISODate)},
                                {QStringLiteral("items"), items}});
    }
    return rows;
}

/// Each of the four answers in words of its own; only two of them are answers to a script.
template <typename History>
Outcome outcomeOf(const HistoryAnswer<History>& answer) {
    const auto json = [](const char* word, const HistoryCoverage& coverage, const QJsonArray& rows) {
        return QJsonObject{{QStringLiteral("answer"), QLatin1StringView(word)},
                           {QStringLiteral("coverage"), toJson(coverage)},
                           {QStringLiteral("rows"), rows}};
    };
    if (const auto* const found = std::get_if<HistoryFound<History>>(&answer)) {
        return Answer{Exit::Yes, json("found", found->coverage, rowsOf(found->history))};
    }
    if (const auto* const nothing = std::get_if<NothingRegistered>(&answer)) {
        return Answer{Exit::No, json("nothing-registered", nothing->coverage, {})};
    }
    if (const auto* const notAsked = std::get_if<HistoryNotAsked>(&answer)) {
        return fail(name(notAsked->why));
    }
    const auto& unanswered = std::get<HistoryUnanswered>(answer);
    return failFrom(unanswered.error, unanswered.code + u' ' + unanswered.text);
}

/// Whose consents decide, and where they stand: in a face file, or in the store.
struct Consents {
    InsuredPerson person;
    std::unique_ptr<StoredConsents> stored;
    std::optional<ConsentBook> ofFace;

    [[nodiscard]] const ConsentBook& book() const { return stored != nullptr ? stored->book : *ofFace; }
};

tl::expected<Consents, Failure> consentsOfFace(const QString& path) {
    const auto face = readMessageFile(path).and_then(toAnswer);
    if (!face) {
        return failFrom(face.error(), path);
    }
    if (face->results.size() != 1) {
        return fail(name(eligibility::ErrorCode::ConsentMissing), QStringLiteral("--face: not exactly one person"));
    }
    Consents consents{InsuredPerson::of(face->results.front()), nullptr, ConsentBook{ConsentCatalogue()}};
    if (const auto taken = consents.ofFace->take(face->results.front(), ConsentGround::Visit, face->executedAt);
        !taken) {
        return failFrom(taken.error());
    }
    return consents;
}

tl::expected<Consents, Failure> consentsFrom(const Call& call) {
    const QString path = call.options.value(QStringLiteral("face"));
    if (!path.isEmpty()) {
        return consentsOfFace(path);
    }
    if (!call.options.isSet(QStringLiteral("insurer"))) {
        return fail(name(ErrorCode::UsageWrong), QStringLiteral("--face FILE, or --insurer N --number N …"));
    }
    auto person = insuredFrom(call.options);
    auto stored = person ? openConsents(call) : tl::unexpected(person.error());
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return Consents{std::move(*person), std::move(*stored), std::nullopt};
}

eligibility::Result<HistoryRequest> requestFrom(const Call& call, const Consents& consents, bool isMedication) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = now.toOffsetFromUtc(9 * 60 * 60).date();
    auto consent = consents.book().live(consents.person, isMedication ? medicines : checkupResults, now);
    if (!consent) {
        return tl::unexpected(consent.error());
    }
    if (!isMedication) {
        return HistoryRequest::checkups(std::move(*consent), today);
    }
    if (!call.options.isSet(QStringLiteral("care"))) {
        return HistoryRequest::medication(std::move(*consent), today);
    }
    auto care = consents.book().live(consents.person, careActs, now);
    return care ? HistoryRequest::medicationAndCare(std::move(*consent), std::move(*care), today)
                : tl::unexpected(care.error());
}

Outcome askFor(const Call& call, bool isMedication) {
    const auto config = call.config();
    const auto consents = config ? consentsFrom(call) : tl::unexpected(config.error());
    if (!consents) {
        return tl::unexpected(consents.error());
    }
    auto request = requestFrom(call, *consents, isMedication);
    if (!request) {
        return failFrom(request.error());
    }
    const auto door = openDoor(call, *config);
    if (!door) {
        return tl::unexpected(door.error());
    }
    HistoryClient client(**door, config->facility.institutionCode, [] { return QDateTime::currentDateTimeUtc(); });
    Outcome outcome = fail(name(ErrorCode::ServiceNotSet));
    QEventLoop loop;
    const auto take = [&](const auto& answer) {
        outcome = outcomeOf(answer);
        loop.quit();
    };
    const QByteArray visit = "history-" + newRepeatKey();
    if (isMedication) {
        client.askMedication(std::move(*request), visit, [&](const MedicationAnswer& answer) { take(answer); });
    } else {
        client.askCheckups(std::move(*request), visit, [&](const CheckupAnswer& answer) { take(answer); });
    }
    loop.exec();
    return outcome;
}

Outcome medicationHistory(const Call& call) {
    return askFor(call, true);
}

Outcome checkupHistory(const Call& call) {
    return askFor(call, false);
}

}  // namespace

QList<Command> historyCommands() {
    const QCommandLineOption face(QStringLiteral("face"),
                                  QStringLiteral("Face file of this visit (OQSsiquc01res_face): its consents decide. "
                                                 "Without it those of the store, for the person of --insurer …"),
                                  QStringLiteral("FILE"));
    const QCommandLineOption folder(
        QStringLiteral("folder"),
        QStringLiteral("Instead of the service: folder of a confirmation PC with req and res."), QStringLiteral("DIR"));
    const QCommandLineOption care(QStringLiteral("care"), QStringLiteral("With acts of care, if agreed to."));
    return {{.words = {QStringLiteral("history"), QStringLiteral("medication")},
             .arguments = {},
             .fewest = 0,
             .most = 0,
             .summary = QStringLiteral("Medicines of three years, with the patient's consent (薬剤情報)."),
             .options = QList<QCommandLineOption>{face, care, folder} + insuredOptions(),
             .run = medicationHistory},
            {.words = {QStringLiteral("history"), QStringLiteral("checkup")},
             .arguments = {},
             .fewest = 0,
             .most = 0,
             .summary = QStringLiteral("Health checkups of five years, with the patient's consent (特定健診)."),
             .options = QList<QCommandLineOption>{face, folder} + insuredOptions(),
             .run = checkupHistory}};
}

}  // namespace ctl
