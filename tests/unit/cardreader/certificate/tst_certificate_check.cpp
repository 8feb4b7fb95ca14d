// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/certificate_check.h"
#include "test_authority.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace cardreader;
using namespace std::chrono;

namespace {
/// 23:59:59 in Japan on that day.
sys_seconds endOfJapaneseDay(year_month_day day) {
    return sys_days(day) + 14h + 59min + 59s;
}
const sys_seconds kIssued = sys_days(2021y / 3 / 10);
const sys_seconds kEnd = endOfJapaneseDay(2026y / 3 / 4);
const sys_seconds kNow = sys_days(2025y / 6 / 1) + 3h;

TrustAnchors anchorsOf(std::initializer_list<const TestAuthority*> authorities, QTemporaryDir& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto* each : authorities) {
        const auto path = folder.filePath(QStringLiteral("%1.der").arg(files.size()));
        QFile file(path);
        const auto der = each->certificate();
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(reinterpret_cast<const char*>(der.data()), static_cast<qint64>(der.size())) < 0) {
            qFatal("cannot write %s", qPrintable(path));
        }
        files.emplace_back(path.toStdString());
    }
    return *TrustAnchors::load(files, TestHierarchy::Refuse);
}
}  // namespace

class TestCertificateCheck : public QObject {
    Q_OBJECT

private:
    // One generation after another, all under one name; only the first issues what is looked at.
    TestAuthority m_authority{"JPKI"};
    TestAuthority m_younger{"JPKI"};
    TestAuthority m_test{"JPKI-TEST"};
    QTemporaryDir m_folder;
    TrustAnchors m_anchors = anchorsOf({&m_younger, &m_authority}, m_folder);
    Bytes m_leaf = m_authority.issue({kIssued, kEnd});

    CertificateReport check(BytesView der, const RevocationList& revocation = {}, sys_seconds now = kNow) {
        return checkCertificate(der, m_anchors, revocation, now);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void anchorOfTheSameNameIsChosenBySignature() {
        const auto report = check(m_leaf);
        QCOMPARE(report.state, CertificateState::Valid);
        QCOMPARE(report.notBefore, kIssued);
        QCOMPARE(report.notAfter, kEnd);
        QCOMPARE(QString::fromStdString(report.issuer), QStringLiteral("OU=JPKI for user authentication,O=JPKI,C=JP"));
        QCOMPARE(report.revocation, RevocationState::NotChecked);
        QCOMPARE(report.revocationGap, RevocationGap::NotConfigured);
        QVERIFY(!report.testHierarchy);
    }

    void timeDecides_data() {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("state");
        const auto row = [](const char* what, sys_seconds now, CertificateState state) {
            QTest::newRow(what) << static_cast<qint64>(now.time_since_epoch().count()) << static_cast<int>(state);
        };
        row("before it begins", kIssued - 1s, CertificateState::NotYetValid);
        row("first second", kIssued, CertificateState::Valid);
        row("one second before notice", endOfJapaneseDay(2025y / 12 / 4) - 1s, CertificateState::Valid);
        row("three months left", endOfJapaneseDay(2025y / 12 / 4), CertificateState::Expiring);
        row("last second", kEnd, CertificateState::Expiring);
        row("first second of grace", kEnd + 1s, CertificateState::Grace);
        row("last second of grace", endOfJapaneseDay(2026y / 6 / 30), CertificateState::Grace);
        row("after grace", endOfJapaneseDay(2026y / 6 / 30) + 1s, CertificateState::Expired);
    }
    void timeDecides() {
        QFETCH(qint64, now);
        QTEST(static_cast<int>(check(m_leaf, {}, sys_seconds(seconds(now))).state), "state");
    }

    void graceAndNoticeFollowTheJapaneseCalendar() {
        QCOMPARE(graceEnds(endOfJapaneseDay(2026y / 11 / 30)), endOfJapaneseDay(2027y / 2 / 28));
        QCOMPARE(graceEnds(endOfJapaneseDay(2027y / 11 / 1)), endOfJapaneseDay(2028y / 2 / 29));
        // Already the first of the next month in Japan.
        QCOMPARE(graceEnds(sys_days(2026y / 1 / 31) + 15h), endOfJapaneseDay(2026y / 5 / 31));
        QCOMPARE(expiringBegins(endOfJapaneseDay(2026y / 5 / 31)), endOfJapaneseDay(2026y / 2 / 28));
    }

    void unknownAuthorityIsUntrusted() {
        QCOMPARE(checkCertificate(m_leaf, {}, {}, kNow).state, CertificateState::Untrusted);
        QTemporaryDir folder;
        QCOMPARE(checkCertificate(m_leaf, anchorsOf({&m_younger}, folder), {}, kNow).state,
                 CertificateState::Untrusted);
        auto changed = m_leaf;
        changed[changed.size() - 1] ^= 1;
        QCOMPARE(check(changed).state, CertificateState::Untrusted);
        QCOMPARE(check(m_authority.issue({kIssued, kEnd, 5, "critical,keyEncipherment"})).state,
                 CertificateState::Untrusted);
        QCOMPARE(check(m_authority.certificate()).state, CertificateState::Untrusted);  // a CA is no holder
    }

    void damageIsNamed() {
        QCOMPARE(check({}).state, CertificateState::Damaged);
        QCOMPARE(check(BytesView(m_leaf).first(600)).state, CertificateState::Damaged);
        auto longer = m_leaf;
        longer.push_back(0xFF);
        QCOMPARE(check(longer).state, CertificateState::Damaged);
        std::mt19937 random(509);
        for (int round = 0; round < 300; ++round) {
            auto bytes = m_leaf;
            for (int change = 0; change < 3; ++change) {
                bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            }
            bytes.resize(1 + random() % bytes.size());
            const auto state = check(bytes).state;
            QVERIFY(state == CertificateState::Damaged || state == CertificateState::Untrusted);
        }
    }

    void revocationListDecides_data() {
        QTest::addColumn<QList<long>>("serials");
        QTest::addColumn<int>("issuer");
        QTest::addColumn<int>("daysOld");
        QTest::addColumn<int>("revocation");
        QTest::addColumn<int>("gap");
        const auto row = [](const char* what, const QList<long>& serials, int issuer, int daysOld,
                            RevocationState state, RevocationGap gap) {
            QTest::newRow(what) << serials << issuer << daysOld << static_cast<int>(state) << static_cast<int>(gap);
        };
        row("good", {7, 8}, 0, 1, RevocationState::Good, RevocationGap::None);
        row("empty list", {}, 0, 1, RevocationState::Good, RevocationGap::None);
        row("revoked", {7, 0x4000001}, 0, 1, RevocationState::Revoked, RevocationGap::None);
        row("stale", {}, 0, 9, RevocationState::NotChecked, RevocationGap::Stale);
        row("revoked on a stale list", {0x4000001}, 0, 9, RevocationState::Revoked, RevocationGap::None);
        row("from the future", {}, 0, -2, RevocationState::NotChecked, RevocationGap::Stale);
        row("forged", {0x4000001}, 1, 1, RevocationState::NotChecked, RevocationGap::SignatureWrong);
        row("another authority's", {0x4000001}, 2, 1, RevocationState::NotChecked, RevocationGap::OtherIssuer);
    }
    void revocationListDecides() {
        QFETCH(QList<long>, serials);
        QFETCH(int, issuer);
        QFETCH(int, daysOld);
        const std::array<const TestAuthority*, 3> authorities{&m_authority, &m_younger, &m_test};
        const auto made = kNow - days(daysOld);
        const auto list = authorities.at(static_cast<std::size_t>(issuer))
                              ->revoke({serials.begin(), serials.end()}, made, made + days(7));
        const auto report = check(m_leaf, RevocationList::parse(list));
        QTEST(static_cast<int>(report.revocation), "revocation");
        QTEST(static_cast<int>(report.revocationGap), "gap");
        const bool revoked = report.revocation == RevocationState::Revoked;
        QCOMPARE(report.state, revoked ? CertificateState::Revoked : CertificateState::Valid);
    }

    void unreadableListIsSaidToBe() {
        const auto missing = RevocationList::load("/nowhere/list.crl");
        QVERIFY(missing.isConfigured() && !missing.isReadable());
        QCOMPARE(check(m_leaf, missing).revocationGap, RevocationGap::Unreadable);
        QCOMPARE(check(m_leaf, RevocationList::parse(m_leaf)).revocationGap, RevocationGap::Unreadable);
    }

    void testHierarchyNeedsPermission() {
        const auto der = m_test.certificate();
        QCOMPARE(TrustAnchors::parse(der, TestHierarchy::Refuse).error().code, ErrorCode::TestAnchorRefused);
        const auto anchors = TrustAnchors::parse(der, TestHierarchy::Allow);
        QVERIFY(anchors);
        const auto report = checkCertificate(m_test.issue({kIssued, kEnd}), *anchors, {}, kNow);
        QCOMPARE(report.state, CertificateState::Valid);
        QVERIFY(report.testHierarchy);
    }

    void brokenAnchorsAreRefused() {
        const Bytes garbage{1, 2, 3};
        QCOMPARE(TrustAnchors::parse(garbage, TestHierarchy::Allow).error().code, ErrorCode::AnchorUnreadable);
        QCOMPARE(TrustAnchors::parse(m_leaf, TestHierarchy::Allow).error().code, ErrorCode::AnchorUnreadable);
        const std::array<std::filesystem::path, 1> missing{"/nowhere/ca.pem"};
        QCOMPARE(TrustAnchors::load(missing, TestHierarchy::Allow).error().code, ErrorCode::AnchorUnreadable);
        const std::string halfPem = "-----BEGIN CERTIFICATE-----\nAAAA\n";
        const Bytes half(halfPem.begin(), halfPem.end());
        QCOMPARE(TrustAnchors::parse(half, TestHierarchy::Allow).error().code, ErrorCode::AnchorUnreadable);
    }

    void signatureBelongsToTheCertificate() {
        const Bytes challenge{1, 2, 3, 4};
        const auto signature = m_authority.signWithLeafKey(challenge);
        QVERIFY(signatureMatches(m_leaf, challenge, signature));
        QVERIFY(!signatureMatches(m_leaf, Bytes{1, 2, 3, 5}, signature));
        QVERIFY(!signatureMatches(m_younger.issue({kIssued, kEnd}), challenge, signature));
        QVERIFY(!signatureMatches({}, challenge, signature));
        QVERIFY(!signatureMatches(m_leaf, challenge, {}));
    }
};

QTEST_GUILESS_MAIN(TestCertificateCheck)
#include "tst_certificate_check.moc"
