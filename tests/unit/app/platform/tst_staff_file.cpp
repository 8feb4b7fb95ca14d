// SPDX-License-Identifier: Apache-2.0
#include "app/platform/staff_file.h"

#include "tests/support/temp_folder.h"

#include <QFile>
#include <QTest>

using platform::ErrorCode;

namespace {

const auto hash = QStringLiteral("$scrypt$ln=15,r=8,p=3$AAECAwQFBgcICQoLDA0ODw$") + QString(43, QLatin1Char('A'));

QByteArray line(const QString& id, const QString& name) {
    return (id + u'\t' + name + u'\t' + hash + u'\n').toUtf8();
}

}  // namespace

class TestStaffFile : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead() {
        const testsupport::TempFolder folder;
        const QString path = folder.path(QStringLiteral("staff.tsv"));
        const std::vector<platform::StaffMember> staff{
            {.id = QStringLiteral("desk-1"), .name = QStringLiteral("受付"), .passcodeHash = hash},
            {.id = QStringLiteral("nurse_2"), .name = QStringLiteral("Head nurse"), .passcodeHash = hash}};
        QVERIFY(platform::writeStaffFile(path, staff).has_value());
        QCOMPARE(platform::readStaffFile(path).value(), staff);
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadOther | QFileDevice::WriteGroup)));
    }

    void aBrokenFileIsNeverHalfUsed_data() {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = line(QStringLiteral("desk-1"), QStringLiteral("受付"));
        QTest::newRow("no hash") << good + "desk-2\t受付\n";
        QTest::newRow("plain passcode") << good + "desk-2\t受付\t402715\n";
        QTest::newRow("one id twice") << good + good;
        QTest::newRow("no name") << good + line(QStringLiteral("desk-2"), QString());
        QTest::newRow("id with a dot") << good + line(QStringLiteral("desk.2"), QStringLiteral("受付"));
        QTest::newRow("four columns") << good + "desk-2\t受付\tx\t" + hash.toUtf8() + '\n';
        QTest::newRow("zero bytes") << QByteArray(64, '\0');
        QTest::newRow("far too long") << QByteArray(2 << 20, '#');
    }
    void aBrokenFileIsNeverHalfUsed() {
        QFETCH(QByteArray, content);
        const testsupport::TempFolder folder;
        const auto staff = platform::readStaffFile(folder.write(QStringLiteral("staff.tsv"), content));
        QVERIFY(!staff.has_value());
        QCOMPARE(staff.error().code, ErrorCode::StaffFileDamaged);
    }

    void commentsAndEmptyLinesCountNothing() {
        const testsupport::TempFolder folder;
        const auto path = folder.write(QStringLiteral("staff.tsv"), "# who\n\n");
        QVERIFY(platform::readStaffFile(path).value().empty());
    }

    void aMissingFileAndAFolderAreUnreadable() {
        const testsupport::TempFolder folder;
        for (const QString& path : {folder.path(QStringLiteral("none.tsv")), folder.path()}) {
            QCOMPARE(platform::readStaffFile(path).error().code, ErrorCode::StaffFileUnreadable);
        }
        QCOMPARE(platform::writeStaffFile(folder.path(QStringLiteral("no/staff.tsv")), {}).error().code,
                 ErrorCode::StaffFileUnwritable);
    }
};

QTEST_APPLESS_MAIN(TestStaffFile)
#include "tst_staff_file.moc"
