// SPDX-License-Identifier: Apache-2.0
// The words by which the library names its values; the command line and the records of a visit rely on them.
#include "cardreader/pcsc/context.h"
#include "cardreader/worker/card_summary.h"

#include <QRegularExpression>
#include <QtTest>

using namespace cardreader;

class TestCardWords : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void wordsAreThoseOfTheCommandLine_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        const auto row = [](std::string_view word, const char* expected) {
            QTest::newRow(expected) << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))
                                    << QString::fromLatin1(expected);
        };
        row(name(CardKind::Ordinary), "ordinary");
        row(name(CardKind::NoPin), "no-pin");
        row(name(CardKind::NoPhoto), "no-photo");
        row(name(CardKind::Phone), "phone");
        row(name(CardKind::NotSupported), "not-supported");
        row(name(Genuine::Yes), "yes");
        row(name(Genuine::No), "no");
        row(name(Genuine::NotChecked), "not-checked");
        row(name(SurfaceReason::None), "");
        row(name(SurfaceReason::IssuerNotConfigured), "issuer-not-configured");
        row(name(SurfaceReason::IssuerUnknown), "issuer-unknown");
        row(name(SurfaceReason::IssuerSignatureWrong), "issuer-signature-wrong");
        row(name(SurfaceReason::IssuerRecordDamaged), "issuer-record-damaged");
        row(name(SurfaceReason::RecordSignatureWrong), "record-signature-wrong");
        row(name(SurfaceReason::ChipNotProved), "chip-not-proved");
        row(name(CertificateState::Valid), "valid");
        row(name(CertificateState::Expiring), "expiring");
        row(name(CertificateState::Grace), "grace");
        row(name(CertificateState::Expired), "expired");
        row(name(CertificateState::NotYetValid), "not-yet-valid");
        row(name(CertificateState::Revoked), "revoked");
        row(name(CertificateState::Untrusted), "untrusted");
        row(name(CertificateState::Damaged), "damaged");
        row(name(RevocationState::Good), "good");
        row(name(RevocationState::Revoked), "revoked");
        row(name(RevocationState::NotChecked), "not-checked");
        row(name(RevocationGap::None), "");
        row(name(RevocationGap::NotConfigured), "not-configured");
        row(name(RevocationGap::Unreadable), "unreadable");
        row(name(RevocationGap::OtherIssuer), "other-issuer");
        row(name(RevocationGap::SignatureWrong), "signature-wrong");
        row(name(RevocationGap::Stale), "stale");
        row(name(RevocationGap::Unreachable), "unreachable");
        row(name(RevocationGap::Refused), "refused");
        row(name(RevocationGap::Unknown), "unknown");
        row(name(SlotState::Empty), "none");
        row(name(SlotState::Present), "present");
        row(name(SlotState::Mute), "mute");
        row(name(SlotState::InUse), "in-use");
    }
    void wordsAreThoseOfTheCommandLine() {
        QFETCH(QString, word);
        QTEST(word, "expected");
    }
};

QTEST_GUILESS_MAIN(TestCardWords)
#include "tst_card_words.moc"
