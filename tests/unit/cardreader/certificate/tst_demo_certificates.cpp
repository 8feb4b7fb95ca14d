// SPDX-License-Identifier: Apache-2.0
// The certificates that packaging/demo-keys makes are what resources/people says they are.
#include "cardreader/certificate/certificate_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;

namespace {
const QString kKeys = QStringLiteral(UKETSUKE_BINARY_DIR "/demo-keys/");

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Bytes derOfPem(const QByteArray& pem) {
    const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    const auto from = pem.indexOf(begin) + begin.size();
    const auto der = QByteArray::fromBase64(pem.mid(from, pem.indexOf("-----END", from) - from));
    return {der.begin(), der.end()};
}
}  // namespace

class TestDemoCertificates : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void everyPersonsCertificateIsInItsState_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("state");
        const auto people =
            QJsonDocument::fromJson(content(QStringLiteral(UKETSUKE_SOURCE_DIR "/resources/people/people.json")));
        for (const auto& each : people[QLatin1String("people")].toArray()) {
            const auto id = each[QLatin1String("id")].toString();
            QTest::newRow(qPrintable(id)) << id << each[QLatin1String("certificate")].toString();
        }
    }
    void everyPersonsCertificateIsInItsState() {
        QFETCH(QString, person);
        const std::array<std::filesystem::path, 2> files{
            (kKeys + QLatin1String("jpki/auth-ca-other.pem")).toStdString(),
            (kKeys + QLatin1String("jpki/auth-ca.pem")).toStdString()};
        QCOMPARE(TrustAnchors::load(files, TestHierarchy::Refuse).error().code, ErrorCode::TestAnchorRefused);
        const auto anchors = TrustAnchors::load(files, TestHierarchy::Allow);
        QVERIFY(anchors);
        const auto list = RevocationList::load((kKeys + QLatin1String("jpki/auth-ca.crl")).toStdString());
        const auto der = derOfPem(content(kKeys + QLatin1String("people/%1/auth.pem").arg(person)));
        const auto report = checkCertificate(
            der, *anchors, list, std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
        const auto state = name(report.state);
        QTEST(QString::fromUtf8(state.data(), static_cast<qsizetype>(state.size())), "state");
        QVERIFY(report.testHierarchy);
        QVERIFY(report.revocation != RevocationState::NotChecked);
    }
};

QTEST_GUILESS_MAIN(TestDemoCertificates)
#include "tst_demo_certificates.moc"
