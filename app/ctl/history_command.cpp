// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/ctl/error.h"
#include "app/ctl/history_ground.h"
#include "app/ctl/message_door.h"
#include "app/eligibility/consent_exceptions.h"
#include "app/eligibility/history_client.h"

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

tl::expected<HistoryRequest, Failure> requestFrom(const Call& call, const Permission& permission, bool isMedication) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = now.toOffsetFromUtc(9 * 60 * 60).date();
    auto consent = permission(isMedication ? medicines : checkupResults, now);
    if (!consent) {
        return tl::unexpected(consent.error());
    }
    const auto judged = [](eligibility::Result<HistoryRequest> request) {
        return std::move(request).map_error([](const Error& error) { return failFrom(error).value(); });
    };
    if (!isMedication) {
        return judged(HistoryRequest::checkups(std::move(*consent), today));
    }
    if (!call.options.isSet(QStringLiteral("care"))) {
        return judged(HistoryRequest::medication(std::move(*consent), today));
    }
    auto care = permission(careActs, now);
    return care ? judged(HistoryRequest::medicationAndCare(std::move(*consent), std::move(*care), today))
                : tl::unexpected(care.error());
}

/// On what ground it was shown; what nobody agreed to is to be shown as that (reception-domain §6.4).
Outcome withGround(Outcome outcome, ConsentGround ground) {
    if (outcome) {
        outcome->json.insert(QStringLiteral("ground"), word(ground));
        outcome->json.insert(QStringLiteral("banner"), needsBanner(ground));
    }
    return outcome;
}

Outcome askFor(const Call& call, bool isMedication) {
    const auto config = call.config();
    const auto permission = config ? permissionFrom(call, *config) : tl::unexpected(config.error());
    if (!permission) {
        return tl::unexpected(permission.error());
    }
    const auto door = openDoor(call, *config);
    if (!door) {
        return tl::unexpected(door.error());
    }
    auto request = requestFrom(call, *permission, isMedication);
    if (!request) {
        return tl::unexpected(request.error());
    }
    const ConsentGround ground = request->consent().ground();
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
    return withGround(outcome, ground);
}

Outcome medicationHistory(const Call& call) {
    return askFor(call, true);
}

Outcome checkupHistory(const Call& call) {
    return askFor(call, false);
}

}  // namespace

QList<Command> historyCommands() {
    const QCommandLineOption folder(
        QStringLiteral("folder"),
        QStringLiteral("Instead of the service: folder of a confirmation PC with req and res."), QStringLiteral("DIR"));
    const QCommandLineOption care(QStringLiteral("care"), QStringLiteral("With acts of care, if agreed to."));
    return {{.words = {QStringLiteral("history"), QStringLiteral("medication")},
             .arguments = {},
             .fewest = 0,
             .most = 0,
             .summary = QStringLiteral(
                 "Medicines of three years, with the patient's consent or on another ground (薬剤情報)."),
             .options = groundOptions() + QList<QCommandLineOption>{care, folder},
             .run = medicationHistory},
            {.words = {QStringLiteral("history"), QStringLiteral("checkup")},
             .arguments = {},
             .fewest = 0,
             .most = 0,
             .summary = QStringLiteral(
                 "Health checkups of five years, with the patient's consent or on another ground (特定健診)."),
             .options = groundOptions() + QList<QCommandLineOption>{folder},
             .run = checkupHistory}};
}

}  // namespace ctl
