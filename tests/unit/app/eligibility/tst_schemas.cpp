// SPDX-License-Identifier: Apache-2.0
// Everything we write, and every example that should be, is valid by resources/schemas, judged by libxml2.
#include "app/eligibility/bulk_messages.h"
#include "app/eligibility/checkup_history.h"
#include "app/eligibility/consent_withdrawal.h"
#include "app/eligibility/element_rules.h"
#include "app/eligibility/entrusted_list.h"
#include "app/eligibility/medication_history.h"
#include "app/eligibility/message_reader.h"
#include "app/eligibility/message_writer.h"
#include "app/eligibility/number_rules.h"
#include "app/eligibility/qualification_blocks.h"
#include "app/eligibility/reference_registration.h"
#include "app/eligibility/subsidies.h"
#include "samples.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <libxml/xmlschemas.h>
#include <memory>

using namespace eligibility;

namespace {

const QString folder = QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/schemas/");

/// The table of resources/schemas/README.md.
QString schemaOf(const QString& type) {
    static const QRegularExpression receipt(QStringLiteral("^OQSmu(quc|imm|tic|hvq|onq)01res$"));
    static const QRegularExpression second(QStringLiteral("^OQSmu(quc|imm|tic|hvq|onq)02req$"));
    static const QRegularExpression answer(QStringLiteral("^OQSmu(quc|tic|hvq|onq)02res$"));
    if (receipt.match(type).hasMatch()) {
        return QStringLiteral("OQSmu01res");
    }
    if (second.match(type).hasMatch()) {
        return QStringLiteral("OQSmu02req");
    }
    return answer.match(type).hasMatch() ? QStringLiteral("OQSmu02res") : QString(type).remove(QStringLiteral("_face"));
}

struct Free {
    void operator()(xmlDoc* doc) const { xmlFreeDoc(doc); }
    void operator()(xmlSchema* schema) const { xmlSchemaFree(schema); }
    void operator()(xmlSchemaParserCtxt* context) const { xmlSchemaFreeParserCtxt(context); }
    void operator()(xmlSchemaValidCtxt* context) const { xmlSchemaFreeValidCtxt(context); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

void collect(void* into, xmlError* error) {
    *static_cast<QString*>(into) += QString::fromUtf8(error->message).trimmed() + u'\n';
}

/// @return what libxml2 says against the message; empty when it is valid
QString complaints(const Message& message) {
    QString said;
    const Owned<xmlSchemaParserCtxt> parser(
        xmlSchemaNewParserCtxt((folder + schemaOf(message.type) + QStringLiteral(".xsd")).toUtf8().constData()));
    xmlSchemaSetParserStructuredErrors(parser.get(), collect, &said);
    const Owned<xmlSchema> schema(xmlSchemaParse(parser.get()));
    if (!schema) {
        return QStringLiteral("no schema for ") + message.type + said;
    }
    Message utf8 = message;  // libxml2 cannot read all of CP932 (eligibility-messages §1.5.1)
    utf8.encoding = Encoding::Utf8;
    const QByteArray bytes = writeMessage(utf8).value();
    const Owned<xmlDoc> doc(
        xmlReadMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_NONET));
    const Owned<xmlSchemaValidCtxt> validator(xmlSchemaNewValidCtxt(schema.get()));
    xmlSchemaSetValidStructuredErrors(validator.get(), collect, &said);
    const bool isValid = doc && xmlSchemaValidateDoc(validator.get(), doc.get()) == 0;
    return isValid ? QString() : QStringLiteral("invalid: ") + said;
}

SearchInfo person() {
    SearchInfo search;
    search.insurerNumber = insurerIdentifier(QStringLiteral("139998"));
    search.symbol = symbolIdentifier(QStringLiteral("見本"));
    search.number = numberIdentifier(QStringLiteral("0098765"));
    search.branch = QStringLiteral("02");
    search.birthdate = QDate(1990, 11, 3);
    search.limitConsent = true;
    search.arbitraryIdentifier = QStringLiteral("KARTE-1");
    return search;
}

QuestionHeader questionHeader() {
    QuestionHeader header;
    header.confirmationDate = QDate(2026, 4, 1);
    header.institutionCode = QStringLiteral("1319999999");
    header.fileIdentifier = QStringLiteral("ID");
    return header;
}

AnswerHeader answerHeader() {
    AnswerHeader header;
    header.executedAt = timeFromWire(u"20260401090000");
    header.institutionCode = QStringLiteral("1319999999");
    header.segment = segmentFromCode(QStringLiteral("1"));
    header.receptionNumber = QString();
    return header;
}

template <typename T>
T withHeader() {
    T typed;
    if constexpr (std::is_same_v<decltype(typed.header), QuestionHeader>) {
        typed.header = questionHeader();
    } else {
        typed.header = answerHeader();
    }
    return typed;
}

ReferenceRegistration registration() {
    return {QStringLiteral("K-1"), person().insurerNumber, person().symbol, person().number, person().branch, {}};
}

/// One of each kind that no example shows.
QList<Message> kindsWithoutExample() {
    QList<Message> messages;
    for (const QString& family : {QStringLiteral("quc"), QStringLiteral("imm"), QStringLiteral("tic"),
                                  QStringLiteral("hvq"), QStringLiteral("onq")}) {
        auto receipt = withHeader<BulkReceipt>();
        receipt.type = QStringLiteral("OQSmu") + family + QStringLiteral("01res");
        receipt.processing = {processingFromCode(QStringLiteral("2")), QStringLiteral("SYNTH-1"), QStringLiteral("x")};
        messages += toMessage(receipt, Encoding::Utf8);
        auto query = withHeader<BulkQuery>();
        query.type = QStringLiteral("OQSmu") + family + QStringLiteral("02req");
        query.receptionNumber = QStringLiteral("1");
        messages += toMessage(query, Encoding::Utf8);
    }
    auto request = withHeader<RegistrationRequest>();
    request.type = QStringLiteral("OQSmuimm01req");
    request.registrations = {registration(), registration()};
    messages += toMessage(request, Encoding::Utf8);
    auto registered = withHeader<BulkRegistrationAnswer>();
    registered.units.append({registration(), {processingFromCode(QStringLiteral("1")), {}, {}}, {}});
    messages += toMessage(registered, Encoding::Utf8);
    auto withdrawal = withHeader<ConsentWithdrawal>();
    withdrawal.insurerNumber = person().insurerNumber;
    withdrawal.number = person().number;
    withdrawal.birthdate = QDate(1990, 11, 3);
    withdrawal.treatmentFlag = QStringLiteral("2");
    withdrawal.groups = {QStringLiteral("YZK"), QStringLiteral("TKK")};
    withdrawal.reason = QStringLiteral("2");
    messages += toMessage(withdrawal, Encoding::Utf8);
    auto withdrawn = withHeader<ConsentWithdrawalAnswer>();
    withdrawn.withdrawn = withdrawal.groups;
    messages += toMessage(withdrawn, Encoding::Utf8);
    auto asked = withHeader<SubsidyQuestion>();
    asked.search = person();
    messages += toMessage(asked, Encoding::Utf8);
    auto subsidies = withHeader<SubsidyAnswer>();
    subsidies.subsidies.emplaceBack().validFrom = QDate(2026, 4, 1);
    messages += toMessage(subsidies, Encoding::Utf8);
    return messages;
}

/// A list answer whose qualification has every typed block.
Message fullQualification() {
    auto answer = withHeader<BulkAnswer>();
    answer.type = QStringLiteral("OQSmuhvq02res");
    Qualification& q = answer.units.emplaceBack().results.emplaceBack();
    q.cardClassification = QStringLiteral("01");
    q.name.raw = q.insurerName = QStringLiteral("見本");
    q.sex1 = QStringLiteral("2");
    q.birthdate = QDate(1955, 1, 2);
    for (const char* const item : {"PharmacistsInfo", "TestInfo"}) {
        q.consents.insert(QString::fromLatin1(item),
                          {QStringLiteral("2"), timeFromWire(u"20260401090000"), timeFromWire(u"20260402090000")});
    }
    ElderlyCertificate elderly;
    elderly.validFrom = QDate(2026, 1, 1);
    elderly.contributionRatio = QStringLiteral("020");
    setElderlyCertificate(q, elderly);
    LimitCertificate limit;
    limit.flag = QStringLiteral("B04");
    limit.longTermFrom = QDate(2026, 1, 1);
    setLimitCertificate(q, limit);
    SpecificDisease disease;
    disease.category = QStringLiteral("1");
    disease.selfPay = QStringLiteral("10000");
    setSpecificDiseases(q, {disease, disease});
    MedicalTicket ticket;
    ticket.type = QStringLiteral("02");
    ticket.treatmentMonth = QDate(2026, 4, 1);
    ticket.infection = QStringLiteral("01");
    setMedicalTickets(q, {ticket, ticket});
    return toMessage(answer, Encoding::Utf8);
}

}  // namespace

class TestSchemas : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    /// The collection's README and its folder of edge cases name these two as wrong on purpose.
    void examplesAreValidButTheTwoThatShouldNotBe() {
        if (samples::collection().isEmpty()) {
            QSKIP("../shared/spec/examples is not beside this checkout");
        }
        QStringList invalid;
        for (const QString& path : samples::allFiles()) {
            const QString name = QFileInfo(path).fileName();
            if (!complaints(readMessage(samples::bytesOf(path), name).value()).isEmpty()) {
                invalid += name;
            }
        }
        QCOMPARE(invalid, (QStringList{QStringLiteral("OQSmuquc01req_202604010015.xml"),
                                       QStringLiteral("unknown-elements-and-codes.face.xml")}));
    }

    void whatWeWriteIsValid() {
        QList<Message> messages = kindsWithoutExample();
        messages.append(fullQualification());
        for (const Message& message : messages) {
            const QString said = complaints(message);
            QVERIFY2(said.isEmpty(), qPrintable(message.type + u' ' + said));
        }
    }

    /// A schema that accepts everything would pass the tests above.
    void wrongMessagesAreNotValid_data() {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << QStringLiteral("ElderlyRecipientValidStartDate") << QStringLiteral("2026-01-01");
        QTest::newRow("code") << QStringLiteral("TicketType") << QStringLiteral("03");
        QTest::newRow("ratio") << QStringLiteral("ElderlyRecipientContributionRatio") << QStringLiteral("20");
        QTest::newRow("time") << QStringLiteral("TestInfoConsTime") << QStringLiteral("20260401250000");
    }

    void wrongMessagesAreNotValid() {
        QFETCH(QString, element);
        QFETCH(QString, text);
        Message message = fullQualification();
        Element* const changed = const_cast<Element*>(message.body.descendants(element).front());
        changed->text = text;
        QVERIFY(!complaints(message).isEmpty());
    }

    void aMissingNameAndAStrangeElementAreNotValid() {
        Message message = fullQualification();
        Element* const q = const_cast<Element*>(message.body.descendants(u"ResultOfQualificationConfirmation").front());
        std::erase_if(q->children, [](const Element& e) { return e.name == u"Name"; });
        QVERIFY(complaints(message).contains(QStringLiteral("Missing child")));
        Message stranger = fullQualification();
        stranger.body.add(QStringLiteral("Stranger"));
        QVERIFY(!complaints(stranger).isEmpty());
    }

    /// The schemas and the table of `message check` know the same elements, but for older names that are only read.
    void schemasAndTheElementTableAgree() {
        static const QRegularExpression named(QStringLiteral("<xs:element name=\"([A-Za-z0-9]+)\""));
        QSet<QString> inSchemas;
        for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.xsd")})) {
            auto found = named.globalMatch(QString::fromUtf8(samples::bytesOf(file.filePath())));
            while (found.hasNext()) {
                inSchemas.insert(found.next().captured(1));
            }
        }
        for (const QString& name : inSchemas) {
            QVERIFY2(name == QStringLiteral("XmlMsg") || ruleFor(name) != nullptr, qPrintable(name));
        }
        QStringList onlyRead;
        for (const ElementRule& rule : allRules()) {
            if (!inSchemas.contains(rule.name.toString())) {
                onlyRead += rule.name.toString();
            }
        }
        QCOMPARE(onlyRead.join(u' '),
                 QStringLiteral("PharmaceuticalInfoAcquisitionTime PharmaceuticalInfoAvailableTime "
                                "PharmaceuticalInfoConsFlg PharmaceuticalInfoConsTime "
                                "QualificationConfirmationKey StatusOfInfection WelfareOfficeName"));
    }
};

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
