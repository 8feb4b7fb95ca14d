// SPDX-License-Identifier: Apache-2.0
#include "cardreader/pcsc/pcsc_error.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <winscard.h>

using namespace cardreader;

namespace {
/// Every return code that PC/SC-Lite's headers define, by name.
QMap<QByteArray, quint32> codesOfTheHeaders() {
    QMap<QByteArray, quint32> codes;
    static const QRegularExpression kDefine(
        QStringLiteral(R"(^#define\s+(SCARD_[EFPW]_\w+)\s+\(\(LONG\)0x([0-9A-Fa-f]{8})\))"),
        QRegularExpression::MultilineOption);
    QDirIterator headers(QStringLiteral(PCSC_HEADERS), {QStringLiteral("*.h")});
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto matches = kDefine.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            codes.insert(match.captured(1).toLatin1(), match.captured(2).toUInt(nullptr, 16));
        }
    }
    return codes;
}

QByteArray bytes(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}
}  // namespace

class TestPcscError : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".?")); }

    void everyCodeOfTheHeadersHasARow() {
        const auto codes = codesOfTheHeaders();
        QVERIFY2(codes.size() >= 60, "the headers were not understood");
        QSet<quint32> values;
        for (const auto code : codes) {
            values.insert(code);
        }
        QCOMPARE(static_cast<qsizetype>(pcscMeanings().size()), values.size());
        for (const auto& row : pcscMeanings()) {
            const auto spelt = bytes(row.name);
            QVERIFY2(codes.contains(spelt), spelt.constData());
            QCOMPARE(codes.value(spelt), static_cast<quint32>(row.code));
            QVERIFY2(values.remove(static_cast<quint32>(row.code)), spelt.constData());  // each value once
            QCOMPARE(bytes(pcscName(static_cast<quint32>(row.code))), spelt);
            QCOMPARE(pcscError(row.code).code, row.error);
        }
        QVERIFY2(values.isEmpty(), "a code of the headers has no row");
    }

    void codesMeanWhatHappened_data() {
        QTest::addColumn<qlonglong>("code");
        QTest::addColumn<int>("error");
        const auto row = [](const char* what, LONG code, ErrorCode error) {
            QTest::newRow(what) << static_cast<qlonglong>(code) << static_cast<int>(error);
        };
        row("removed", SCARD_W_REMOVED_CARD, ErrorCode::CardRemoved);
        row("no card", SCARD_E_NO_SMARTCARD, ErrorCode::NoCard);
        row("wrong side up", SCARD_W_UNRESPONSIVE_CARD, ErrorCode::CardMute);
        row("reset by another", SCARD_W_RESET_CARD, ErrorCode::CardReset);
        row("exclusive elsewhere", SCARD_E_SHARING_VIOLATION, ErrorCode::CardInUse);
        row("no pcscd", SCARD_E_NO_SERVICE, ErrorCode::ServiceUnavailable);
        row("polkit", SCARD_W_SECURITY_VIOLATION, ErrorCode::ServiceRefused);
        row("no reader", SCARD_E_NO_READERS_AVAILABLE, ErrorCode::NoReader);
        row("unplugged", SCARD_E_READER_UNAVAILABLE, ErrorCode::ReaderUnavailable);
        row("not carried", SCARD_E_NOT_TRANSACTED, ErrorCode::CardNotTransacted);
        row("200 contexts", SCARD_E_NO_MEMORY, ErrorCode::OutOfResources);
        row("two readers of one name", SCARD_E_DUPLICATE_READER, ErrorCode::ReaderUnsupported);
        row("our own fault", SCARD_E_INVALID_PARAMETER, ErrorCode::CommandInvalid);
        row("sign-extended by a driver", static_cast<LONG>(static_cast<std::int32_t>(0x80100069U)),
            ErrorCode::CardRemoved);
        row("in no header", 0x80100050L, ErrorCode::PcscUnexpected);
    }
    void codesMeanWhatHappened() {
        QFETCH(qlonglong, code);
        const auto error = pcscError(code);
        QTEST(static_cast<int>(error.code), "error");
        QCOMPARE(error.native, static_cast<std::uint32_t>(code));
    }

    void unknownCodesHaveNoName() {
        QVERIFY(pcscName(0).empty());
        QVERIFY(pcscName(0x80100050U).empty());
    }

    void slotStates() {
        QCOMPARE(slotState(SCARD_STATE_EMPTY), SlotState::Empty);
        QCOMPARE(slotState(SCARD_STATE_PRESENT), SlotState::Present);
        QCOMPARE(slotState(SCARD_STATE_PRESENT | SCARD_STATE_INUSE), SlotState::Present);
        QCOMPARE(slotState(SCARD_STATE_PRESENT | SCARD_STATE_MUTE), SlotState::Mute);
        QCOMPARE(slotState(SCARD_STATE_PRESENT | SCARD_STATE_EXCLUSIVE), SlotState::InUse);
    }
};

QTEST_APPLESS_MAIN(TestPcscError)
#include "tst_pcsc_error.moc"
