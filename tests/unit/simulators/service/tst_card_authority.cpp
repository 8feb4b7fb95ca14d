// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/card_authority.h"
#include "tests/simulators/service/card_certificate.h"

#include <QSslCertificate>
#include <QTest>

using namespace simservice;
using eligibility::CertificateStanding;

/// Cards' certificates: ours to read, OpenSSL's to doubt.
class TestCardAuthority : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(m_authority.load(keys), QString()); }

    void everyCardIsReadWithoutOpenSsl_data() {
        QTest::addColumn<QString>("person");
        for (const char* each : {"s07", "s15", "s24", "p4", "p5", "p6", "p8", "p9", "b01"}) {
            QTest::newRow(each) << QString::fromLatin1(each);
        }
    }

    void everyCardIsReadWithoutOpenSsl() {
        QFETCH(QString, person);
        const QSslCertificate certificate = of(person);
        const auto card = CardCertificate::read(certificate.toDer());
        QVERIFY(card.has_value());
        QVERIFY(card->key != nullptr);
        QCOMPARE(EVP_PKEY_get_bits(card->key.get()), 2048);
    }

    void noChangedByteIsBelieved() {
        const QByteArray der = of(QStringLiteral("s15")).toDer();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(standing(der, now), CertificateStanding::Valid);
        for (qsizetype i = 0; i < der.size(); ++i) {
            QByteArray changed = der;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const auto judged = standing(changed, now);
            QVERIFY2(judged == CertificateStanding::Damaged || judged == CertificateStanding::Untrusted,
                     qPrintable(QString::number(i)));
        }
    }

    void noPartIsTakenForTheWhole() {
        const QByteArray der = of(QStringLiteral("s15")).toDer();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (qsizetype size = 0; size < der.size(); ++size) {
            QVERIFY(!CardCertificate::read(der.first(size)).has_value());
        }
        QCOMPARE(standing(der.chopped(1), now), CertificateStanding::Damaged);
        QCOMPARE(standing(der + 'x', now), CertificateStanding::Damaged);
    }

    void othersCertificatesAreNotCards() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const char* each : {"/tls/kiosk.pem", "/terminal/statement.pem", "/tls/ca.pem"}) {
            const auto certificate = QSslCertificate::fromPath(keys + QString::fromLatin1(each), QSsl::Pem).front();
            QCOMPARE(standing(certificate.toDer(), now), CertificateStanding::Untrusted);
        }
    }

    void aRevokedCardIsKnownAtOnce() {
        const QByteArray der = of(QStringLiteral("s07")).toDer();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(standing(der, now), CertificateStanding::Valid);
        const QByteArray before = m_authority.revocationList();
        QVERIFY(m_authority.revoke(der, now));
        QCOMPARE(standing(der, now), CertificateStanding::Revoked);
        QVERIFY(m_authority.revocationList() != before);
        QVERIFY(!m_authority.revoke(QByteArray("nonsense"), now));
    }

private:
    inline static const QString keys = QStringLiteral(UKETSUKE_BINARY_DIR "/demo-keys");
    static QSslCertificate of(const QString& person) {
        return QSslCertificate::fromPath(QStringLiteral("%1/people/%2/auth.pem").arg(keys, person), QSsl::Pem).front();
    }
    CertificateStanding standing(const QByteArray& der, const QDateTime& now) const {
        return m_authority.judge(der, now, {}, {}).standing;
    }
    CardAuthority m_authority;
};

QTEST_GUILESS_MAIN(TestCardAuthority)
#include "tst_card_authority.moc"
