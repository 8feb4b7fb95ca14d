// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/consent_book.h"

#include "app/eligibility/consent_exceptions.h"
#include "app/eligibility/number_rules.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace eligibility;

// A right to look is nobody's to make: what would fake one does not compile.
static_assert(!std::is_default_constructible_v<LiveConsent>);
static_assert(!std::is_copy_constructible_v<LiveConsent>);
static_assert(!std::is_copy_assignable_v<LiveConsent>);
static_assert(!std::is_constructible_v<LiveConsent, InsuredPerson, QString, QDateTime, ConsentGround>);
static_assert(!std::is_constructible_v<LiveConsent, ConsentRecord>);
static_assert(!std::is_aggregate_v<LiveConsent>);
static_assert(std::is_move_constructible_v<LiveConsent>);
static_assert(!std::is_default_constructible_v<EmergencyAccess>);
static_assert(!std::is_default_constructible_v<DisasterOrder>);

namespace {

const auto medicines = QStringLiteral("PharmacistsInfo");
const auto care = QStringLiteral("DiagnosisInfo");
const auto institution = QStringLiteral("1319999999");

InsuredPerson person(const QString& number = QStringLiteral("00123")) {
    return {insurerIdentifier(QStringLiteral("06139992")), symbolIdentifier(QStringLiteral("９９９")),
            numberIdentifier(number), QStringLiteral("00")};
}

QDateTime at(int hour, int minute = 0) {
    return QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600)
        .addSecs((hour * 60LL + minute) * 60);
}

template <typename T>
std::string errorOf(const Result<T>& result) {
    return result ? std::string() : std::string(name(result.error().code));
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

class TestConsent : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto read =
            ConsentCatalogue::readFile(QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/consent/items.tsv"));
        QVERIFY(read.has_value());
        m_catalogue = *read;
    }

    void theProductsItemsAreThere() {
        QCOMPARE(m_catalogue.items().size(), 5);
        QCOMPARE(m_catalogue.item(QStringLiteral("SHJ"))->elements.front(), QStringLiteral("OperationInfo"));
        // First-install values of the field: surgery off, medicines on, care off, checkups on (§3.1).
        QCOMPARE(m_catalogue.asked({}),
                 QStringList({QStringLiteral("YZK"), QStringLiteral("TKK"), QStringLiteral("TSR")}));
        QVERIFY(m_catalogue.asked({{QStringLiteral("SHJ"), true}}).contains(QStringLiteral("SHJ")));
        QVERIFY(!m_catalogue.asked({{QStringLiteral("YZK"), false}}).contains(QStringLiteral("YZK")));
    }

    void aNewItemAndANewLanguageAreALineAndAColumn() {
        const auto read = ConsentCatalogue::read(
            "code\tasked\tversion\telements\tlabel_ja\texample_ja\tlabel_vi\texample_vi\tlater\n"
            "NEW\tyes\t1\tFutureInfo\t新しい\t例\tMoi\tVi du\tignored\n");
        QVERIFY(read.has_value());
        QCOMPARE(read->wording(QStringLiteral("NEW"), QStringLiteral("vi")).label, QStringLiteral("Moi"));
        QCOMPARE(read->wording(QStringLiteral("NEW"), QStringLiteral("en")).label, QStringLiteral("新しい"));
        QCOMPARE(read->wording(QStringLiteral("???"), QStringLiteral("en")).label, QStringLiteral("???"));
    }

    void aDamagedListIsRefusedWithItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const QByteArray head = "code\tversion\tasked\telements\tlabel_ja\texample_ja\n";
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("header alone") << head << 1;
        QTest::newRow("cell missing") << head + "A\t1\tyes\tX\tlabel\n" << 2;
        QTest::newRow("cell empty") << head + "A\t1\tyes\tX\t\texample\n" << 2;
        QTest::newRow("asked unclear") << head + "A\t1\tmaybe\tX\tlabel\texample\n" << 2;
        QTest::newRow("twice") << head + "A\t1\tyes\tX\tl\te\nA\t1\tyes\tX\tl\te\n" << 3;
    }
    void aDamagedListIsRefusedWithItsLine() {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto read = ConsentCatalogue::read(text);
        QCOMPARE(errorOf(read), "consent.list-damaged");
        QCOMPARE(static_cast<int>(read.error().line), line);
    }

    void everyWordIsInTheHash() {
        const QStringList one{QStringLiteral("YZK")};
        QCOMPARE(m_catalogue.hash(one, QStringLiteral("ja")).size(), 64);
        QVERIFY(m_catalogue.hash(one, QStringLiteral("ja")) != m_catalogue.hash(one, QStringLiteral("en")));
        QVERIFY(m_catalogue.hash(one, QStringLiteral("ja")) !=
                m_catalogue.hash({QStringLiteral("TKK")}, QStringLiteral("ja")));
    }

    void nothingIsChosenAtFirst() {
        ConsentSheet sheet({QStringLiteral("YZK"), QStringLiteral("TKK")});
        QVERIFY(!sheet.isComplete());
        QVERIFY(!sheet.choice(QStringLiteral("YZK")).has_value());
        sheet.choose(QStringLiteral("YZK"), true);
        sheet.choose(QStringLiteral("SHJ"), true);  // was not asked
        QCOMPARE(sheet.open(), QStringList{QStringLiteral("TKK")});
        QVERIFY(!sheet.choice(QStringLiteral("SHJ")).has_value());
        ConsentBook book(m_catalogue);
        QCOMPARE(errorOf(book.record(person(), sheet, given(at(9)))), "consent.missing");
        QCOMPARE(errorOf(book.live(person(), medicines, at(9))), "consent.missing");
    }

    void aYesLastsTwentyFourHours() {
        ConsentBook book = agreed();
        QVERIFY(book.live(person(), medicines, at(9)).has_value());
        QVERIFY(book.live(person(), medicines, at(33)).has_value());  // the last moment
        QCOMPARE(errorOf(book.live(person(), medicines, at(33).addMSecs(1))), "consent.expired");
        QCOMPARE(errorOf(book.live(person(), care, at(9))), "consent.missing");  // not asked is not a yes
        QCOMPARE(book.remaining(person(), medicines, at(32))->count(), 3600);
        QCOMPARE(errorOf(book.live(person(), medicines, at(8))), "consent.missing");  // from the future
        QCOMPARE(wireCode(book.standing(person(), at(34)).front().code), QStringLiteral("2"));
    }

    void itIsOnePersons() {
        ConsentBook book = agreed();
        QCOMPARE(errorOf(book.live(person(QStringLiteral("00124")), medicines, at(10))), "consent.missing");
        auto other = person();
        other.branch = QStringLiteral("01");
        QCOMPARE(errorOf(book.live(other, medicines, at(10))), "consent.missing");
        auto halfWidth = person();
        halfWidth.symbol = symbolIdentifier(QStringLiteral("999"));  // the same person, written otherwise
        const auto consent = book.live(halfWidth, medicines, at(10));
        QVERIFY(consent.has_value());
        QCOMPARE(consent->element(), medicines);
        QCOMPARE(consent->until(), at(33));
    }

    void theNewestChoiceWins() {
        ConsentBook book = agreed();
        ConsentSheet no({QStringLiteral("YZK")});
        no.declineAll();
        QVERIFY(book.record(person(), no, given(at(12))).has_value());
        QCOMPARE(errorOf(book.live(person(), medicines, at(13))), "consent.missing");
        ConsentSheet yes({QStringLiteral("YZK")});
        yes.agreeToAll();
        QVERIFY(book.record(person(), yes, given(at(11))).has_value());  // older news, told later
        QCOMPARE(errorOf(book.live(person(), medicines, at(13))), "consent.missing");
        QVERIFY(book.record(person(), yes, given(at(14))).has_value());
        QVERIFY(book.live(person(), medicines, at(15)).has_value());
    }

    void theRecordSaysWhatWasShown() {
        const auto records = agreed().standing(person(), at(10));
        QVERIFY(!records.isEmpty());
        QCOMPARE(records.front().wordingHash,
                 m_catalogue.hash({QStringLiteral("YZK"), QStringLiteral("TKK")}, QStringLiteral("ja")));
        QCOMPARE(records.front().wordingVersion, QStringLiteral("2026-11"));
        QCOMPARE(records.front().actor, QStringLiteral("person"));
    }

    void whatTheServiceSaysIsTaken_data() {
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("error");
        QTest::newRow("no") << QStringLiteral("0") << QStringLiteral("consent.missing");
        QTest::newRow("yes") << QStringLiteral("1") << QString();
        QTest::newRow("expired") << QStringLiteral("2") << QStringLiteral("consent.expired");
        QTest::newRow("hard to obtain") << QStringLiteral("3") << QStringLiteral("consent.missing");
        QTest::newRow("unknown") << QStringLiteral("9") << QStringLiteral("consent.missing");
    }
    void whatTheServiceSaysIsTaken() {
        QFETCH(QString, flag);
        QFETCH(QString, error);
        ConsentBook book = agreed();
        Qualification answer;
        answer.insurerNumber = person().insurerNumber;
        answer.symbol = person().symbol;
        answer.number = person().number;
        answer.branch = person().branch;
        answer.consents.insert(medicines, {flag, flag == QStringLiteral("1") ? at(10) : QDateTime(), {}});
        book.take(answer, ConsentGround::Visit, at(11));
        QCOMPARE(QString::fromStdString(errorOf(book.live(person(), medicines, at(12)))), error);
    }

    void homeCareLastsUntilItIsWithdrawn() {
        ConsentBook book(m_catalogue);
        ConsentSheet sheet({QStringLiteral("YZK"), QStringLiteral("TKK")});
        sheet.agreeToAll();
        auto circumstances = given(at(9));
        circumstances.ground = ConsentGround::HomeVisit;
        QVERIFY(book.record(person(), sheet, circumstances).has_value());
        const auto later = at(9).addDays(200);
        const auto consent = book.live(person(), medicines, later);  // asked again without a card
        QVERIFY(consent.has_value() && consent->ground() == ConsentGround::HomeVisit);
        QVERIFY(!book.remaining(person(), medicines, later).has_value());
        book.withdrawAll(person(), later);
        QCOMPARE(errorOf(book.live(person(), medicines, later)), "consent.missing");
        QCOMPARE(errorOf(book.live(person(), QStringLiteral("SpecificHealthCheckupsInfo"), later)), "consent.missing");
    }

    void anEmergencyNeedsTwoNamesAndAReason_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("opens");
        const auto row = [](const char* title, const QString& first, const QString& second, const QString& reason,
                            bool opens) { QTest::newRow(title) << first << second << reason << opens; };
        const auto doctor = QStringLiteral("医師　佐藤");
        const auto nurse = QStringLiteral("看護師　鈴木");
        row("whole", doctor, nurse, QStringLiteral("意識なし"), true);
        row("no reason", doctor, nurse, QStringLiteral("  "), false);
        row("one name", doctor, {}, QStringLiteral("意識なし"), false);
        row("the same twice", doctor, QStringLiteral("医師 佐藤"), QStringLiteral("意識なし"), false);
    }
    void anEmergencyNeedsTwoNamesAndAReason() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, reason);
        QFETCH(bool, opens);
        const auto emergency = EmergencyAccess::open({person(), first, second, reason, at(9)});
        QCOMPARE(emergency.has_value(), opens);
        QCOMPARE(errorOf(emergency), opens ? "" : "consent.emergency-incomplete");
    }

    void anEmergencyEndsAndIsToldLater() {
        auto emergency = EmergencyAccess::open(
            {person(), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("unconscious"), at(9)});
        QVERIFY(emergency.has_value());
        const auto consent = emergency->consent(medicines, at(10));
        QVERIFY(consent.has_value() && needsBanner(consent->ground()) && consent->holdsAt(at(13)));
        QVERIFY(!consent->holdsAt(at(13).addMSecs(1)));
        QCOMPARE(errorOf(emergency->consent(care, at(14))), "consent.expired");
        QCOMPARE(emergency->notice().viewed, QStringList{medicines});
        QCOMPARE(emergency->notice().secondStaff, QStringLiteral("B"));
        emergency->close(at(11));
        QCOMPARE(errorOf(emergency->consent(care, at(11))), "consent.expired");
        QVERIFY(!needsBanner(ConsentGround::Visit));
    }

    void aDisasterOrderIsSignedAndHasPlaceAndDays() {
        makeAuthority();
        const QByteArray order =
            "{\"order\":\"SYNTH-1\",\"areas\":[\"13\"],\"from\":\"2026-11-20\",\"until\":\"2026-11-22\"}";
        const auto now = QDateTime::currentDateTimeUtc();
        const auto verified = DisasterOrder::verify(order, signatureOf(order), m_certificate, now);
        QCOMPARE(errorOf(verified), "");
        const auto consent = verified->consent(person(), medicines, institution, at(9));
        QVERIFY(consent.has_value() && consent->ground() == ConsentGround::Disaster);
        QVERIFY(needsBanner(consent->ground()));
        QCOMPARE(consent->until(), at(33));
        QCOMPARE(verified->consent(person(), medicines, institution, at(46))->until(), at(48).addMSecs(-1));
        QCOMPARE(errorOf(verified->consent(person(), medicines, institution, at(48))), "consent.disaster-elsewhere");
        QCOMPARE(errorOf(verified->consent(person(), medicines, institution, at(-25))), "consent.disaster-elsewhere");
        QCOMPARE(errorOf(verified->consent(person(), medicines, QStringLiteral("1419999999"), at(9))),
                 "consent.disaster-elsewhere");
        QByteArray changed = order;
        changed.replace("22", "29");
        QCOMPARE(errorOf(DisasterOrder::verify(changed, signatureOf(order), m_certificate, now)),
                 "consent.disaster-order-wrong");
        QCOMPARE(errorOf(DisasterOrder::verify(order, {}, m_certificate, now)), "consent.disaster-order-wrong");
        QCOMPARE(errorOf(DisasterOrder::verify(order, signatureOf(order), "nonsense", now)),
                 "consent.disaster-order-wrong");
        QCOMPARE(errorOf(DisasterOrder::verify(order, signatureOf(order), m_certificate, now.addYears(20))),
                 "consent.disaster-order-wrong");
        for (const QByteArray& bad : {QByteArray("{}"), QByteArray("[1]"), QByteArray(order).replace("\"13\"", "\"1\""),
                                      QByteArray(order).replace("11-22", "11-19")}) {
            QCOMPARE(errorOf(DisasterOrder::verify(bad, signatureOf(bad), m_certificate, now)),
                     "consent.disaster-order-wrong");
        }
    }

private:
    static ConsentCircumstances given(const QDateTime& time) { return {.at = time, .language = QStringLiteral("ja")}; }
    [[nodiscard]] ConsentBook agreed() const {
        ConsentBook book(m_catalogue);
        ConsentSheet sheet({QStringLiteral("YZK"), QStringLiteral("TKK")});
        sheet.agreeToAll();
        static_cast<void>(book.record(person(), sheet, given(at(9))));
        return book;
    }
    void makeAuthority() {
        QCOMPARE(
            QProcess::execute(
                QStringLiteral("openssl"),
                {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                 QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                 QStringLiteral("-subj"), QStringLiteral("/O=TEST/CN=disaster"), QStringLiteral("-days"),
                 QStringLiteral("30"), QStringLiteral("-keyout"), file("key"), QStringLiteral("-out"), file("pem")}),
            0);
        m_certificate = bytesOf(file("pem"));
    }
    [[nodiscard]] QByteArray signatureOf(const QByteArray& bytes) const {
        put(file("order"), bytes);
        QProcess::execute(QStringLiteral("openssl"),
                          {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-sign"), file("key"),
                           QStringLiteral("-out"), file("signature"), file("order")});
        return bytesOf(file("signature"));
    }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }

    ConsentCatalogue m_catalogue;
    QTemporaryDir m_folder;
    QByteArray m_certificate;
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
