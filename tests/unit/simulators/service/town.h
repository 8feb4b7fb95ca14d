// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/eligibility/message_check.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"
#include "tests/simulators/service/answers.h"
#include "tests/simulators/service/messages/message_desk.h"

#include <QTest>

#include <algorithm>

/// A small town with its office and message desk, without network.
class Town {
public:
    explicit Town(int people = 600, simservice::ServiceSettings how = {}) : settings(std::move(how)) {
        ready = store.open(QString()).isEmpty() && store.fill(settings.seed, people, today).isEmpty();
        office.emplace(authority, store, settings);
        desk.emplace(*office);
    }

    /// @return the answer; fails the test when the desk does not understand, or when our own checker objects to the
    /// answer
    eligibility::Message ask(const char* type, const eligibility::Message& question, const QString& reason = {}) {
        const auto bytes = eligibility::writeMessage(question);
        const simservice::Caller caller{facility, QStringLiteral("test"), QStringLiteral("visit"),
                                        QStringLiteral("doctor"), reason};
        const auto answer = desk->answer(type, caller, bytes.value_or(QByteArray()));
        if (!bytes || !answer) {
            QTest::qFail(answer ? "not writable" : answer.error().c_str(), __FILE__, __LINE__);
            return {};
        }
        const QByteArray written = QByteArray::fromStdString(simservice::xml(*answer).body);
        const auto problems =
            eligibility::checkBytes(written, QString::fromLatin1(type) + QStringLiteral("res_202611210001.xml"));
        for (const auto& each : problems) {
            // A wrong number that was asked is echoed as it was asked.
            if (each.blocking && each.problem != QStringLiteral("check-digit")) {
                QTest::qFail(qPrintable(each.element + u' ' + each.problem), __FILE__, __LINE__);
            }
        }
        return *answer;
    }

    /// A message with the institution and the lines of its body; lines with '=' become elements.
    static eligibility::Message question(const char* type, const QList<std::pair<const char*, QString>>& header,
                                         std::vector<eligibility::Element> body) {
        eligibility::Message message;
        message.type = QString::fromLatin1(type) + QStringLiteral("req");
        message.header.name = QStringLiteral("MessageHeader");
        message.body.name = QStringLiteral("MessageBody");
        message.header.add(QStringLiteral("MedicalInstitutionCode"), facility);
        for (const auto& [name, value] : header) {
            message.header.addGiven(QString::fromLatin1(name), value);
        }
        message.body.children = std::move(body);
        return message;
    }

    static eligibility::Element element(const char* name, const QList<std::pair<const char*, QString>>& children) {
        eligibility::Element result;
        result.name = QString::fromLatin1(name);
        for (const auto& [child, value] : children) {
            result.addGiven(QString::fromLatin1(child), value);
        }
        return result;
    }

    static eligibility::Element searchFor(const simservice::Insured& person, const QString& chart = {}) {
        return element("QualificationConfirmSearchInfo",
                       {{"InsurerNumber", eligibility::insurerNumberOnWire(person.insurer)},
                        {"InsuredCardSymbol", person.symbol},
                        {"InsuredIdentificationNumber", person.number},
                        {"InsuredBranchNumber", person.branch},
                        {"Birthdate", eligibility::toWire(person.birthdate)},
                        {"ArbitraryIdentifier", chart}});
    }

    /// A question about history: the numbers stand in the header, under other names.
    static eligibility::Message history(const char* type, const simservice::Insured& person, const QString& flag,
                                        const QString& category) {
        eligibility::Message message = question(type,
                                                {{"InsurerNumber", eligibility::insurerNumberOnWire(person.insurer)},
                                                 {"InsuranceCardSymbol", person.symbol},
                                                 {"InsuredPersonIdentificationNumber", person.number},
                                                 {"BranchNumber", person.branch}},
                                                {});
        const QDate day = simservice::japaneseDay(simservice::now());
        if (QString::fromLatin1(type) == QStringLiteral("YZKsiquc01")) {
            message.body.add(QStringLiteral("StartDate"), day.addYears(-3).toString(QStringLiteral("yyyyMM")));
            message.body.add(QStringLiteral("EndDate"), day.toString(QStringLiteral("yyyyMM")));
        }
        message.body.add(QStringLiteral("FileCategory"), category);
        message.body.add(QStringLiteral("PrDiInfClassification"), QStringLiteral("1"));
        message.body.add(QStringLiteral("MedicalTreatmentFlag"), flag);
        return message;
    }

    /// @return someone who is insured today, alone under the numbers, at least of that age
    simservice::Insured anybody(int fromAge, int index = 0) {
        const QList<simservice::Insured> everyone = store.sample(100'000);
        for (const simservice::Insured& each : everyone) {
            const bool fits = simservice::isCurrent(each, today) && each.classification == QStringLiteral("01") &&
                              !each.branch.isEmpty() && simservice::ageOn(today, each.birthdate) >= fromAge;
            if (fits && index-- == 0) {
                return each;
            }
        }
        return {};
    }

    inline static const QString facility = QStringLiteral("1319999999");
    const QDate today = simservice::japaneseDay(simservice::now());
    simservice::CardAuthority authority;
    simservice::ServiceSettings settings;
    simservice::InsuredStore store;
    std::optional<simservice::Office> office;
    std::optional<simservice::MessageDesk> desk;
    bool ready = false;
};
