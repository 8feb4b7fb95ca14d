// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/kiosk_view_model.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using ui::KioskViewModel;

class TestKioskViewModel : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyScreenHasItsOwnCode() {
        const auto screens = QMetaEnum::fromType<KioskViewModel::Screen>();
        QSet<QString> codes;
        for (int i = 0; i < screens.keyCount(); ++i) {
            codes.insert(KioskViewModel::screenCode(static_cast<KioskViewModel::Screen>(screens.value(i))));
        }
        QCOMPARE(codes.size(), screens.keyCount());
        QCOMPARE(KioskViewModel::screenCode(KioskViewModel::Screen::Idle), QStringLiteral("K00"));
        QCOMPARE(KioskViewModel::screenCode(KioskViewModel::Screen::Help), QStringLiteral("K90"));
    }
    void sameScreenIsNotAnnouncedTwice() {
        KioskViewModel model;
        QSignalSpy changed(&model, &KioskViewModel::screenChanged);
        model.setScreen(KioskViewModel::Screen::Reading);
        model.setScreen(KioskViewModel::Screen::Reading);
        QCOMPARE(changed.count(), 1);
    }
    void onlyOfferedMethodsShow() {
        KioskViewModel model;
        model.setOfferedMethods(KioskViewModel::Method::Pin);
        QVERIFY(model.pinOffered());
        QVERIFY(!model.faceOffered());
        QVERIFY(!model.staffOffered());
    }
    void waitEndsClean() {
        KioskViewModel model;
        model.startWait(QStringLiteral("読んでいます"), 1.5);
        QCOMPARE(model.waitProgress(), 1.0);
        model.endWait();
        QVERIFY(!model.waiting());
        QVERIFY(model.waitText().isEmpty());
    }
    void textScaleStaysWithinOneAndTwo() {
        KioskViewModel model;
        model.setTextScale(5.0);
        QCOMPARE(model.textScale(), 2.0);
        model.setTextScale(0.1);
        QCOMPARE(model.textScale(), 1.0);
    }
    void moreTimeCountsDown() {
        KioskViewModel model;
        QSignalSpy changed(&model, &KioskViewModel::moreTimeChanged);
        model.askMoreTime(20);
        model.askMoreTime(20);
        model.askMoreTime(19);
        QCOMPARE(changed.count(), 2);
        model.endMoreTime();
        QVERIFY(!model.moreTimeAsked());
    }
    void forgottenPersonLeavesNothing() {
        KioskViewModel model;
        model.setMaskedName(QStringLiteral("山○"));
        model.setOfferedMethods(KioskViewModel::Method::Face);
        model.setFailure({QStringLiteral("t"), QStringLiteral("c"), QStringLiteral("n")});
        model.setOutcome(KioskViewModel::Outcome::Cancelled);
        model.startWait(QStringLiteral("w"));
        model.askMoreTime(3);
        model.pinPad()->setTriesLeft(2);
        model.pinPad()->setFilled(4);
        model.pinPad()->setWrongBefore(true);
        model.camera()->setFrame(QImage(8, 8, QImage::Format_RGB32));
        model.camera()->setState(ui::CameraModel::State::TryAgain, true);
        model.consent()->setItems({{QStringLiteral("YZK"), QStringLiteral("l"), QStringLiteral("e")}});
        model.notice()->setNotices({{QStringLiteral("t"), QStringLiteral("x"), QStringLiteral("n")}});
        model.staffCheck()->setPhoto(QImage(8, 8, QImage::Format_RGB32));
        model.staffCheck()->setStage(ui::StaffCheckModel::Stage::Comparing);
        model.staffCheck()->setStaff({QStringLiteral("a")}, QStringLiteral("a"), 3);
        model.staffCheck()->passcode()->setFilled(7);

        model.forgetPerson();

        QVERIFY(model.maskedName().isEmpty());
        QVERIFY(!model.faceOffered());
        QVERIFY(model.failureTitle().isEmpty() && model.failureCause().isEmpty() && model.failureNextStep().isEmpty());
        QCOMPARE(model.outcome(), KioskViewModel::Outcome::Accepted);
        QVERIFY(!model.waiting() && !model.moreTimeAsked());
        QCOMPARE(model.pinPad()->filled(), 0);
        QCOMPARE(model.pinPad()->triesLeft(), -1);
        QVERIFY(!model.pinPad()->wrongBefore());
        QVERIFY(!model.camera()->live());
        QCOMPARE(model.camera()->state(), ui::CameraModel::State::Starting);
        QCOMPARE(model.consent()->count(), 0);
        QCOMPARE(model.notice()->count(), 0);
        QVERIFY(model.staffCheck()->photo().isNull());
        QVERIFY(model.staffCheck()->names().isEmpty() && model.staffCheck()->chosenName().isEmpty());
        QCOMPARE(model.staffCheck()->passcode()->filled(), 0);
        QCOMPARE(model.staffCheck()->stage(), ui::StaffCheckModel::Stage::Calling);
    }
    void aPasscodeHasSixToTwelveDigits() {
        ui::PinPadModel pad(6, 12);
        pad.setFilled(5);
        QVERIFY(!pad.complete() && !pad.full());
        QCOMPARE(pad.places(), 6);
        pad.setFilled(9);
        QVERIFY(pad.complete() && !pad.full());
        QCOMPARE(pad.places(), 9);
        pad.setFilled(13);
        QCOMPARE(pad.filled(), 12);
        QVERIFY(pad.full());
    }
    void dotsNeverExceedFour() {
        ui::PinPadModel pad;
        pad.setFilled(9);
        QCOMPARE(pad.filled(), 4);
        QVERIFY(pad.complete());
        pad.setFilled(-3);
        QCOMPARE(pad.filled(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKioskViewModel)
#include "tst_kiosk_view_model.moc"
