// SPDX-License-Identifier: Apache-2.0
#include "tests/simulators/service/link_codes.h"
#include "tests/simulators/service/people/lives.h"

#include <QSet>
#include <QTest>

using namespace simservice;

/// Pseudonymous link codes, and the parts of a life that are derived and not stored.
class TestLinkCodes : public QObject {
    Q_OBJECT

private slots:
    void noTwoFacilitiesEverSeeAnEqualCode() {
        const LinkCodes codes;
        QSet<QString> seen;
        int given = 0;
        for (int facility = 0; facility < 40; ++facility) {
            for (qint64 person = 1; person <= 40; ++person) {
                for (int month = 1; month <= 12; ++month) {
                    // Names that run together must not: facility "1", person 11 is not facility "11", person 1.
                    seen.insert(codes.codeOf(QString::number(facility), person, QDate(2026, month, 5)).text);
                    ++given;
                }
            }
        }
        QCOMPARE(static_cast<int>(seen.size()), given);
    }

    void aCodeHoldsForItsMonth() {
        const LinkCodes codes;
        const QString facility = QStringLiteral("1319999999");
        const auto first = codes.codeOf(facility, 7, QDate(2026, 11, 1));
        QCOMPARE(codes.codeOf(facility, 7, QDate(2026, 11, 30)).text, first.text);
        QCOMPARE(first.until, QDate(2026, 11, 30));
        QVERIFY(codes.codeOf(facility, 7, QDate(2026, 12, 1)).text != first.text);
        QVERIFY(codes.codeOf(facility, 7, QDate(2027, 11, 1)).text != first.text);
    }

    void revokingChangesOnePersonEverywhere() {
        LinkCodes codes;
        const QDate day(2026, 11, 21);
        const QStringList facilities{QStringLiteral("a"), QStringLiteral("b")};
        QStringList before;
        for (const QString& each : facilities) {
            before << codes.codeOf(each, 7, day).text << codes.codeOf(each, 8, day).text;
        }
        codes.revoke(7);
        for (int i = 0; i < facilities.size(); ++i) {
            QVERIFY(codes.codeOf(facilities[i], 7, day).text != before[2 * i]);
            QCOMPARE(codes.codeOf(facilities[i], 8, day).text, before[2 * i + 1]);
        }
    }

    void anotherSecretGivesOtherCodes() {
        const QDate day(2026, 11, 21);
        QCOMPARE(LinkCodes(QByteArray(32, 'a')).codeOf(QStringLiteral("f"), 1, day).text,
                 LinkCodes(QByteArray(32, 'a')).codeOf(QStringLiteral("f"), 1, day).text);
        QVERIFY(LinkCodes().codeOf(QStringLiteral("f"), 1, day).text !=
                LinkCodes().codeOf(QStringLiteral("f"), 1, day).text);
    }

    void certificatesFollowOneAnother() {
        const QDate today(2026, 11, 21);
        int cards = 0;
        int renewals = 0;
        QSet<QString> serials;
        for (qint64 number = 1; number <= 500; ++number) {
            Insured person;
            person.person = number;
            person.birthdate = QDate(1960, 1, 1).addDays(number * 17);
            const auto life = certificatesOf(1, person, today);
            cards += life.isEmpty() ? 0 : 1;
            QDate last;
            for (const CertificateOfLife& each : life) {
                QVERIFY(each.issued <= today && each.until > each.issued &&
                        each.until <= each.issued.addYears(5).addDays(1));
                QVERIFY(!last.isValid() || each.issued == last);
                QVERIFY(!serials.contains(each.serial));
                serials.insert(each.serial);
                last = each.until;
                renewals += each.endedBy == QStringLiteral("renewal") ? 1 : 0;
            }
        }
        QVERIFY2(cards > 370 && cards < 430, qPrintable(QString::number(cards)));
        QVERIFY(renewals > 100);
    }
};

QTEST_APPLESS_MAIN(TestLinkCodes)
#include "tst_link_codes.moc"
