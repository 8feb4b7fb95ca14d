// SPDX-License-Identifier: Apache-2.0
#include "cardreader/certificate/certificate_check.h"
#include "cardreader/certificate/crl_source.h"
#include "cardreader/certificate/ocsp_source.h"
#include "test_authority.h"

#include <openssl/ocsp.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace cardreader;
using namespace std::chrono;

namespace {
const sys_seconds kNow = sys_days(2025y / 6 / 1) + 3h;
constexpr long kSerial = 0x4000001;

void write(const QString& path, const Bytes& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) < 0) {
        qFatal("cannot write %s", qPrintable(path));
    }
}
}  // namespace

/// Where revocation may come from: files, addresses, a responder; what each says when it is there, wrong, old or gone.
class TestRevocationSources : public QObject {
    Q_OBJECT

private:
    TestAuthority m_authority{"JPKI"};
    TestAuthority m_younger{"JPKI"};
    TrustAnchors m_anchors = *TrustAnchors::parse(m_authority.certificate(), TestHierarchy::Refuse);
    Bytes m_leaf = m_authority.issue({sys_days(2021y / 3 / 10), sys_days(2026y / 3 / 4), kSerial});
    QTemporaryDir m_folder;
    int m_requests = 0;

    CertificateReport check(RevocationSource& source, sys_seconds now = kNow) {
        return checkCertificate(m_leaf, m_anchors, &source, now);
    }
    /// Carries nothing anywhere: what comes back is made up here.
    RevocationFetch answering(std::function<std::optional<Bytes>(const RevocationRequest&)> answer) {
        m_requests = 0;
        return [this, answer = std::move(answer)](const RevocationRequest& request) {
            ++m_requests;
            return answer(request);
        };
    }
    Bytes list(const std::vector<long>& serials, sys_seconds made = kNow - days(1), seconds lasts = days(7)) const {
        return m_authority.revoke(serials, made, made + lasts);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void listsOfAllGenerationsLieSideBySide() {
        const auto old = m_folder.filePath(QStringLiteral("old.crl"));
        const auto young = m_folder.filePath(QStringLiteral("young.crl"));
        write(old, list({7}));
        write(young, m_younger.revoke({kSerial}, kNow - days(1), kNow + days(7)));
        CrlFiles files({young.toStdString(), old.toStdString()});
        QVERIFY(files.areReadable());
        QCOMPARE(check(files).revocation, RevocationState::Good);  // the younger one's entry is another person's
        write(old, list({kSerial}));
        QFile changed(old);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QVERIFY(changed.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
        changed.close();
        QCOMPARE(check(files).state, CertificateState::Revoked);
        write(young, {1, 2, 3});
        CrlFiles damaged({young.toStdString()});
        QVERIFY(!damaged.areReadable());
        QCOMPARE(check(damaged).revocationGap, RevocationGap::Unreadable);
    }

    void fetchedListIsKeptUntilItEndsAndNoLongerThanADay() {
        CrlUrls urls({"https://localhost/crl"}, answering([this](const RevocationRequest& request) {
                         return request.contentType.empty() && request.url == "https://localhost/crl"
                                    ? std::optional(list({7}, kNow - hours(1), hours(3)))
                                    : std::nullopt;
                     }));
        QCOMPARE(check(urls).revocation, RevocationState::Good);
        QCOMPARE(check(urls, kNow + hours(1)).revocation, RevocationState::Good);
        QCOMPARE(m_requests, 1);
        QCOMPARE(check(urls, kNow + hours(2) + 1s).revocationGap, RevocationGap::Stale);  // asked anew: still the same
        QCOMPARE(m_requests, 2);
        CrlUrls longLived({"https://localhost/crl"},
                          answering([this](const RevocationRequest&) { return list({7}, kNow, days(400)); }));
        QCOMPARE(check(longLived).revocation, RevocationState::Good);
        QCOMPARE(check(longLived, kNow + hours(23)).revocation, RevocationState::Good);
        QCOMPARE(m_requests, 1);
        QCOMPARE(check(longLived, kNow + hours(24)).revocation, RevocationState::Good);
        QCOMPARE(m_requests, 2);
    }

    void silentAddressIsNotAskedAtEveryVisit() {
        bool silent = true;
        CrlUrls urls({"https://localhost/crl"}, answering([&](const RevocationRequest&) {
                         return silent ? std::nullopt : std::optional(list({7}));
                     }));
        QCOMPARE(check(urls).revocationGap, RevocationGap::Unreachable);
        QCOMPARE(check(urls, kNow + 30s).revocationGap, RevocationGap::Unreachable);
        QCOMPARE(m_requests, 1);
        silent = false;
        QCOMPARE(check(urls, kNow + CrlUrls::kPause).revocation, RevocationState::Good);
        QCOMPARE(m_requests, 2);
        silent = true;
        QCOMPARE(check(urls, kNow + days(2)).revocation, RevocationState::Good);  // what was kept is still valid
        QCOMPARE(m_requests, 3);
    }

    void unverifiableListNeverDisplacesAGoodOne() {
        Bytes next = list({7});
        CrlUrls urls({"https://localhost/crl"}, answering([&](const RevocationRequest&) { return next; }));
        QCOMPARE(check(urls).revocation, RevocationState::Good);
        next = m_younger.revoke({kSerial}, kNow, kNow + days(30));
        QCOMPARE(check(urls, kNow + days(1)).revocation, RevocationState::Good);
        next = {0x30, 0x00};
        QCOMPARE(check(urls, kNow + days(2)).revocation, RevocationState::Good);
        QCOMPARE(m_requests, 3);
    }

    void responderDecides_data() {
        QTest::addColumn<TestAuthority::OcspAnswer>("answer");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("gap");
        const auto row = [](const char* what, TestAuthority::OcspAnswer answer, RevocationState state,
                            RevocationGap gap) {
            QTest::newRow(what) << answer << static_cast<int>(state) << static_cast<int>(gap);
        };
        const auto good = V_OCSP_CERTSTATUS_GOOD;
        const auto unchecked = RevocationState::NotChecked;
        row("good", {good, kNow}, RevocationState::Good, RevocationGap::None);
        row("revoked", {V_OCSP_CERTSTATUS_REVOKED, kNow}, RevocationState::Revoked, RevocationGap::None);
        row("unknown", {V_OCSP_CERTSTATUS_UNKNOWN, kNow}, unchecked, RevocationGap::Unknown);
        row("old", {good, kNow - hours(2)}, unchecked, RevocationGap::Stale);
        row("from the future", {good, kNow + hours(2)}, unchecked, RevocationGap::Stale);
        row("without nextUpdate", {good, kNow, 0s}, RevocationState::Good, RevocationGap::None);
        row("without nonce", {good, kNow, 3600s, false}, RevocationState::Good, RevocationGap::None);
        row("by an appointed responder", {good, kNow, 3600s, true, true}, RevocationState::Good, RevocationGap::None);
        row("by somebody not appointed", {good, kNow, 3600s, true, true, false}, unchecked,
            RevocationGap::SignatureWrong);
    }
    void responderDecides() {
        QFETCH(TestAuthority::OcspAnswer, answer);
        OcspSource source("https://localhost/ocsp", answering([&](const RevocationRequest& request) {
                              return request.contentType == "application/ocsp-request"
                                         ? std::optional(m_authority.ocsp(request.body, answer))
                                         : std::nullopt;
                          }));
        const auto report = check(source);
        QTEST(static_cast<int>(report.revocation), "state");
        QTEST(static_cast<int>(report.revocationGap), "gap");
        QCOMPARE(report.state == CertificateState::Revoked, report.revocation == RevocationState::Revoked);
    }

    void answersThatAreNoneOfThisResponder() {
        const TestAuthority::OcspAnswer good{V_OCSP_CERTSTATUS_GOOD, kNow};
        const auto gapOf = [&](const std::function<std::optional<Bytes>(const RevocationRequest&)>& answer) {
            OcspSource source("https://localhost/ocsp", answering(answer));
            return check(source).revocationGap;
        };
        QCOMPARE(gapOf([&](const auto& request) { return m_younger.ocsp(request.body, good); }),
                 RevocationGap::SignatureWrong);
        Bytes before;  // the answer to another request: its nonce is not ours
        QCOMPARE(gapOf([&](const auto& request) {
                     before = m_authority.ocsp(request.body, good);
                     return before;
                 }),
                 RevocationGap::None);
        QCOMPARE(gapOf([&](const auto&) { return before; }), RevocationGap::SignatureWrong);
        QCOMPARE(gapOf([&](const auto&) { return Bytes{0x30, 0x03, 0x0A, 0x01, 0x03}; }), RevocationGap::Refused);
        QCOMPARE(gapOf([&](const auto&) { return Bytes{1, 2, 3}; }), RevocationGap::Unreadable);
        QCOMPARE(gapOf([&](const auto&) { return std::optional<Bytes>(); }), RevocationGap::Unreachable);
    }

    void answerIsKeptUntilItsNextUpdateAndARevocationStays() {
        int status = V_OCSP_CERTSTATUS_GOOD;
        sys_seconds at = kNow;
        OcspSource source("https://localhost/ocsp", answering([&](const RevocationRequest& request) {
                              return m_authority.ocsp(request.body, {status, at, 3600s});
                          }));
        QCOMPARE(check(source).revocation, RevocationState::Good);
        status = V_OCSP_CERTSTATUS_REVOKED;
        QCOMPARE(check(source, kNow + 3600s).revocation, RevocationState::Good);
        QCOMPARE(m_requests, 1);
        at = kNow + 3601s;
        QCOMPARE(check(source, at).state, CertificateState::Revoked);
        QCOMPARE(check(source, at + hours(12)).state, CertificateState::Revoked);
        QCOMPARE(m_requests, 2);
    }

    void silentResponderIsNotAskedAtEveryVisit() {
        OcspSource source("https://localhost/ocsp",
                          answering([](const RevocationRequest&) { return std::optional<Bytes>(); }));
        QCOMPARE(check(source).revocationGap, RevocationGap::Unreachable);
        QCOMPARE(check(source, kNow + 59s).revocationGap, RevocationGap::Unreachable);
        QCOMPARE(m_requests, 1);
        QCOMPARE(check(source, kNow + OcspSource::kPause).revocationGap, RevocationGap::Unreachable);
        QCOMPARE(m_requests, 2);
        QCOMPARE(check(source, kNow - days(1)).revocationGap, RevocationGap::Unreachable);  // the clock was set back
        QCOMPARE(m_requests, 3);
    }

    void firstSourceThatKnowsDecides() {
        RevocationSources nobody;
        QCOMPARE(check(nobody).revocationGap, RevocationGap::NotConfigured);
        RevocationSources sources;
        sources.add(std::make_unique<OcspSource>(
            "https://localhost/ocsp", answering([](const RevocationRequest&) { return std::optional<Bytes>(); })));
        QCOMPARE(check(sources).revocationGap, RevocationGap::Unreachable);
        sources.add(std::make_unique<CrlUrls>(std::vector<std::string>{"https://localhost/crl"},
                                              [this](const RevocationRequest&) { return list({kSerial}); }));
        QCOMPARE(check(sources).state, CertificateState::Revoked);
    }

    void telephoneHasNoGrace() {
        const auto inGrace = sys_days(2026y / 4 / 1);
        QCOMPARE(checkCertificate(m_leaf, m_anchors, nullptr, inGrace).state, CertificateState::Grace);
        QCOMPARE(checkCertificate(m_leaf, m_anchors, nullptr, inGrace, GraceRule::None).state,
                 CertificateState::Expired);
    }
};

QTEST_GUILESS_MAIN(TestRevocationSources)
#include "tst_revocation_sources.moc"
