// SPDX-License-Identifier: Apache-2.0
#include "app/eligibility/exception_book.h"

#include "tests/unit/app/eligibility/consenting.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

using namespace eligibility;
using namespace consenting;

static_assert(!std::is_default_constructible_v<EmergencyAccess>);
static_assert(!std::is_default_constructible_v<DisasterOrder>);

namespace {

const auto institution = QStringLiteral("1319999999");

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A journal that can fail.
class Pages final : public ExceptionJournal {
public:
    Result<bool> opened(const EmergencyRecord& emergency) override {
        return change([&] { m_emergencies.prepend(emergency); });
    }
    Result<bool> viewed(const QString& id, const QString& element) override {
        return onEmergency(id, [&](EmergencyRecord& one) { one.viewed.append(element); });
    }
    Result<bool> closed(const QString& id, const QDateTime& until) override {
        return onEmergency(id, [&](EmergencyRecord& one) { one.until = until; });
    }
    Result<bool> told(const QString& id) override {
        return onEmergency(id, [&](EmergencyRecord& one) { one.toldAt = at(20); });
    }
    Result<QList<EmergencyRecord>> emergencies() const override { return m_emergencies; }
    Result<bool> activated(const DisasterRecord& disaster) override {
        return change([&] { m_disasters.prepend(disaster); });
    }
    Result<bool> ended(const QString& id) override {
        return change([&] {
            for (DisasterRecord& each : m_disasters) {
                each.endedAt = each.id == id ? at(20) : each.endedAt;
            }
        });
    }
    Result<bool> viewedUnder(const QString& /*id*/) override {
        return change([&] { ++looks; });
    }
    Result<QList<DisasterRecord>> disasters() const override { return m_disasters; }

    bool broken = false;
    int looks = 0;

private:
    template <typename Change>
    Result<bool> change(Change make) {
        if (broken) {
            return tl::unexpected(Error{ErrorCode::ConsentJournalFailed});
        }
        make();
        return true;
    }
    template <typename Change>
    Result<bool> onEmergency(const QString& id, Change make) {
        for (EmergencyRecord& each : m_emergencies) {
            if (each.id == id) {
                return change([&] { make(each); });
            }
        }
        return false;
    }

    QList<EmergencyRecord> m_emergencies;
    QList<DisasterRecord> m_disasters;
};

EmergencyRequest unconscious() {
    return {person(), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("unconscious"), at(9)};
}

}  // namespace

/// Looking without the person's yes: only as two named people's emergency, or under a signed order.
class TestConsentExceptions : public QObject {
    Q_OBJECT

private slots:
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
        QCOMPARE(errorOf(emergency->consent(care, at(14))), "consent.emergency-over");
        QCOMPARE(emergency->notice().viewed, QStringList{medicines});
        QCOMPARE(emergency->notice().secondStaff, QStringLiteral("B"));
        emergency->close(at(11));
        QCOMPARE(errorOf(emergency->consent(care, at(11))), "consent.emergency-over");
        QVERIFY(!needsBanner(ConsentGround::Visit));
    }

    void aLookIsNotedBeforeItIsAllowed() {
        Pages pages;
        ExceptionBook book(pages);
        const auto opened = book.open(unconscious());
        QVERIFY(opened.has_value());
        QVERIFY(ExceptionBook(pages).look(opened->id, medicines, at(10)).has_value());  // as after a restart
        QCOMPARE(book.emergencies()->size(), 1);
        const auto noted = book.emergencies().value();
        QCOMPARE(noted.front().viewed, QStringList{medicines});
        pages.broken = true;
        QCOMPARE(errorOf(book.look(opened->id, care, at(10))), "consent.journal-failed");
        QCOMPARE(errorOf(book.open(unconscious())), "consent.journal-failed");
        pages.broken = false;
        QCOMPARE(errorOf(book.look(opened->id, care, at(13, 1))), "consent.emergency-over");
        QVERIFY(book.close(opened->id, at(11)).has_value());
        QCOMPARE(errorOf(book.look(opened->id, care, at(11))), "consent.emergency-over");
        QCOMPARE(errorOf(book.look(QStringLiteral("none"), care, at(10))), "consent.emergency-unknown");
        QVERIFY(book.tell(opened->id).has_value());
        QCOMPARE(errorOf(book.tell(QStringLiteral("none"))), "consent.missing");
        auto alone = unconscious();
        alone.secondStaff.clear();
        QCOMPARE(errorOf(book.open(alone)), "consent.emergency-incomplete");
    }

    void anOrderThatIsKeptIsVerifiedAnew() {
        makeAuthority();
        const QByteArray order =
            "{\"order\":\"SYNTH-2\",\"areas\":[\"13\"],\"from\":\"2026-11-20\",\"until\":\"2026-11-22\"}";
        const auto now = QDateTime::currentDateTimeUtc();
        Pages pages;
        ExceptionBook book(pages);
        QCOMPARE(errorOf(book.activate(order, "not signed", m_certificate, now)), "consent.disaster-order-wrong");
        QVERIFY(book.activate(order, signatureOf(order), m_certificate, now).has_value());
        const auto kept = book.order(QStringLiteral("SYNTH-2"), m_certificate, now);
        QVERIFY(kept.has_value());
        QVERIFY(kept->consent(person(), medicines, institution, at(9)).has_value());
        // Whoever writes an order into the journal has no order.
        QVERIFY(pages.activated({QStringLiteral("SYNTH-3"), now, {}, order, "made up"}).has_value());
        QCOMPARE(errorOf(book.order(QStringLiteral("SYNTH-3"), m_certificate, now)), "consent.disaster-order-wrong");
        QVERIFY(book.end(QStringLiteral("SYNTH-2")).has_value());
        QCOMPARE(errorOf(book.order(QStringLiteral("SYNTH-2"), m_certificate, now)), "consent.disaster-ended");
        QCOMPARE(errorOf(book.order(QStringLiteral("none"), m_certificate, now)), "consent.disaster-unknown");
    }

    void aLookUnderAnOrderIsNotedBeforeItIsAllowed() {
        makeAuthority();
        Pages pages;
        ExceptionBook book(pages);
        const auto now = QDateTime::currentDateTimeUtc();  // the certificate is of today
        const QByteArray always =
            "{\"order\":\"SYNTH-5\",\"areas\":[\"13\"],\"from\":\"2026-01-01\",\"until\":\"2199-12-31\"}";
        QVERIFY(book.activate(always, signatureOf(always), m_certificate, now).has_value());
        const auto under = [&](const QString& where = institution) {
            return book.lookUnder(QStringLiteral("SYNTH-5"), m_certificate, person(), medicines, where, now);
        };
        QCOMPARE(errorOf(under(QStringLiteral("1419999999"))), "consent.disaster-elsewhere");
        QCOMPARE(pages.looks, 0);  // what is refused is no look
        const auto seen = under();
        QVERIFY(seen.has_value() && needsBanner(seen->ground()));
        QCOMPARE(seen->reason(), QStringLiteral("disaster SYNTH-5"));
        QCOMPARE(pages.looks, 1);
        pages.broken = true;
        QCOMPARE(errorOf(under()), "consent.journal-failed");
        pages.broken = false;
        QCOMPARE(errorOf(book.lookUnder(QStringLiteral("SYNTH-5"), "another", person(), medicines, institution, now)),
                 "consent.disaster-order-wrong");
        QVERIFY(book.end(QStringLiteral("SYNTH-5")).has_value());
        QCOMPARE(errorOf(under()), "consent.disaster-ended");
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

    QTemporaryDir m_folder;
    QByteArray m_certificate;
};

QTEST_GUILESS_MAIN(TestConsentExceptions)
#include "tst_consent_exceptions.moc"
