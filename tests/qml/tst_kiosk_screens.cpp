// SPDX-License-Identifier: Apache-2.0
// What the screens say and ask for: pressed by finger, by keyboard, and by name.
#include "tests/qml/support/items.h"
#include "tests/qml/support/sample_states.h"
#include "ui/kiosk/announcer.h"
#include "ui/kiosk/kiosk_window.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using ui::KioskViewModel;

namespace {

/// A kiosk with a window, standing in one of the sample states.
struct Kiosk {
    KioskViewModel model;
    ui::KioskWindow window{model, 3.71};

    explicit Kiosk(const QString& state) {
        window.setMotionReduced(true);
        window.resize(1280, 800);
        model.setFacilityName(QStringLiteral("うけつけ内科クリニック"));
        for (const samples::KioskState& sample : samples::kioskStates()) {
            if (sample.name == state) {
                sample.fill(model);
            }
        }
        window.show();
        QCoreApplication::processEvents();
        window.grabWindow();
    }
    QQuickItem* item(const char* objectName) { return items::named(window.rootObject(), QLatin1String(objectName)); }
    QPoint middle(const char* objectName) {
        QQuickItem* key = item(objectName);
        return key->mapToScene(QPointF(key->width() / 2, key->height() / 2)).toPoint();
    }
    void touch(const char* objectName) { QTest::mouseClick(&window, Qt::LeftButton, {}, middle(objectName)); }
    void pressByName(const char* objectName) {
        QAccessible::queryAccessibleInterface(item(objectName))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
    }
};

}  // namespace

class TestKioskScreens : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyStateLoadsAndSpeaks_data() {
        QTest::addColumn<QString>("state");
        for (const samples::KioskState& sample : samples::kioskStates()) {
            QTest::newRow(qPrintable(sample.name)) << sample.name;
        }
    }
    void everyStateLoadsAndSpeaks() {
        QFETCH(QString, state);
        Kiosk kiosk(state);
        QVERIFY(kiosk.window.loaded());
        QVERIFY(kiosk.item("title"));
        QCOMPARE(items::spokenName(kiosk.item("title")), kiosk.item("title")->property("words").toString());
        for (const char* key :
             {"back", "help", "cancel", "language", "textSize", "contrast", "wheelchair", "leftHand"}) {
            QVERIFY2(kiosk.item(key), key);
        }
        const QList<QQuickItem*> all = items::shown(kiosk.window.rootObject());
        for (QQuickItem* item : all) {
            if (items::isKey(item)) {
                QVERIFY2(!items::spokenName(item).isEmpty(), qPrintable(item->objectName()));
                QVERIFY2(!item->objectName().isEmpty(), qPrintable(items::spokenName(item)));
            }
        }
    }
    /// Who cannot see the hint hears it when it changes, and each step when it is asked for.
    void hintsAndStepsAreAnnounced() {
        Kiosk kiosk(QStringLiteral("K03"));
        auto* const announcer =
            kiosk.window.engine()->singletonInstance<ui::Announcer*>(qmlTypeId("Uketsuke.Kiosk", 1, 0, "Announcer"));
        QVERIFY(announcer != nullptr);
        QStringList heard;
        connect(announcer, &ui::Announcer::announced, this,
                [&heard](QQuickItem* item) { heard.append(items::spokenName(item)); });
        using Camera = ui::CameraModel;
        Camera* camera = kiosk.model.camera();
        camera->setHint(Camera::Hint::MouthCovered);
        camera->setHint(Camera::Hint::MouthCovered);  // nothing new
        camera->askFor(Camera::Step::Blink);
        camera->askFor(Camera::Step::TurnLeft);
        camera->setState(Camera::State::Matched);
        QCOMPARE(heard, (QStringList{QStringLiteral("よろしければ、マスクを少し下げてください"),
                                     QStringLiteral("両目を1秒ほど閉じて、また開けてください"),
                                     QStringLiteral("ゆっくり左を向いてください"), QStringLiteral("確認できました")}));
        QCOMPARE(QAccessible::queryAccessibleInterface(kiosk.item("hint"))->role(), QAccessible::AlertMessage);
    }
    void barKeysStandInTheSamePlace() {
        QList<QPoint> first;
        for (const char* state : {"K00", "K02", "K04", "K08", "K17", "K90"}) {
            Kiosk kiosk{QLatin1String(state)};
            const QList<QPoint> now{kiosk.middle("back"), kiosk.middle("help"), kiosk.middle("cancel")};
            first = first.isEmpty() ? now : first;
            QCOMPARE(now, first);
        }
    }
    void onlyOfferedWaysAreThere() {
        Kiosk kiosk(QStringLiteral("K02"));
        QVERIFY(kiosk.item("chooseFace") && kiosk.item("choosePin") && kiosk.item("chooseStaff"));
        kiosk.model.setOfferedMethods(KioskViewModel::Method::Pin);
        QVERIFY(!kiosk.item("chooseFace") && kiosk.item("choosePin") && !kiosk.item("chooseStaff"));
    }
    void keysAskByFingerKeyboardAndName() {
        Kiosk kiosk(QStringLiteral("K02"));
        QSignalSpy chosen(&kiosk.model, &KioskViewModel::methodChosen);
        kiosk.touch("chooseFace");
        QCOMPARE(chosen.count(), 1);
        kiosk.item("choosePin")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&kiosk.window, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QTest::keyClick(&kiosk.window, Qt::Key_Space);
        QCOMPARE(chosen.count(), 3);
        kiosk.pressByName("chooseStaff");
        QCOMPARE(chosen.count(), 4);
        QCOMPARE(chosen.last().first().value<KioskViewModel::Method>(), KioskViewModel::Method::Staff);
    }
    void aTremblingFingerPressesOnce() {
        Kiosk kiosk(QStringLiteral("K02"));
        QSignalSpy chosen(&kiosk.model, &KioskViewModel::methodChosen);
        kiosk.item("chooseFace")->setProperty("bounceMs", std::numeric_limits<int>::max());  // however slow the machine
        kiosk.touch("chooseFace");
        kiosk.touch("chooseFace");
        QCOMPARE(chosen.count(), 1);
    }
    void pinDigitsLeaveOneByOne() {
        Kiosk kiosk(QStringLiteral("K04"));
        QList<int> digits;
        connect(kiosk.model.pinPad(), &ui::PinPadModel::digitEntered, this, [&](int digit) { digits.append(digit); });
        for (const char* key : {"digit1", "digit5", "digit5", "digit0"}) {
            kiosk.pressByName(key);
        }
        QCOMPARE(digits, (QList<int>{1, 5, 5, 0}));
    }
    void triesStandThereBeforeTheFirstDigit() {
        Kiosk kiosk(QStringLiteral("K04"));
        kiosk.model.pinPad()->setFilled(0);
        QVERIFY(kiosk.item("triesLeft"));
        kiosk.model.pinPad()->setTriesLeft(-1);
        QVERIFY(!kiosk.item("digit1")->isEnabled());
    }
    void shortPinsCannotBeSent() {
        Kiosk kiosk(QStringLiteral("K04"));
        QSignalSpy sent(kiosk.model.pinPad(), &ui::PinPadModel::submitRequested);
        kiosk.touch("submit");
        kiosk.pressByName("submit");
        QCOMPARE(sent.count(), 0);
        kiosk.model.pinPad()->setFilled(4);
        kiosk.pressByName("submit");
        QCOMPARE(sent.count(), 1);
    }
    void nothingIsEnteredWhileTheCardCompares() {
        Kiosk kiosk(QStringLiteral("K04"));
        kiosk.model.pinPad()->setChecking(true);
        QSignalSpy entered(kiosk.model.pinPad(), &ui::PinPadModel::digitEntered);
        kiosk.pressByName("digit1");
        QCOMPARE(entered.count(), 0);
    }
    void consentKeysAreEqual() {
        Kiosk kiosk(QStringLiteral("K08"));
        const QSizeF size = kiosk.item("consentAll")->size();
        QVERIFY(qAbs(kiosk.item("consentChoose")->width() - size.width()) <= 1.0);
        QVERIFY(qAbs(kiosk.item("consentNone")->width() - size.width()) <= 1.0);
        QCOMPARE(kiosk.item("consentNone")->height(), size.height());
        for (const char* key : {"consentAll", "consentChoose", "consentNone"}) {
            QVERIFY(!kiosk.item(key)->property("leading").toBool());
            QVERIFY(!kiosk.item(key)->hasActiveFocus());
        }
    }
    void itemAnswersAreWishes() {
        Kiosk kiosk(QStringLiteral("K09"));
        QSignalSpy wished(kiosk.model.consent(), &ui::ConsentModel::consentItemChanged);
        kiosk.pressByName("yesSJT");
        QCOMPARE(wished.count(), 1);
        QCOMPARE(wished.first().first().toString(), QStringLiteral("SJT"));
        QCOMPARE(kiosk.model.consent()->answer(QStringLiteral("SJT")), ui::ConsentModel::Answer::Unset);
        QVERIFY(!kiosk.item("submitConsent")->isEnabled());
    }
    void moreTimeClosesThePageBeneath() {
        Kiosk kiosk(QStringLiteral("moretime"));
        QVERIFY(!kiosk.item("chooseFace")->isEnabled());
        QSignalSpy more(&kiosk.model, &KioskViewModel::moreTimeRequested);
        kiosk.pressByName("moreTimeYes");
        QCOMPARE(more.count(), 1);
    }
    /// Only K00 leads to the pages about card and kiosk; a card leaves them at once.
    void informationIsReadOnlyWhileNobodyIsHere() {
        Kiosk kiosk(QStringLiteral("K00"));
        using Page = ui::InformationModel::Page;
        kiosk.pressByName("information");
        for (const auto& [key, page] : {std::pair{"aboutCard", Page::OnTheCard},
                                        {"aboutPrivacy", Page::Privacy},
                                        {"aboutLostCard", Page::LostCard},
                                        {"aboutOperator", Page::Operator}}) {
            kiosk.pressByName(key);
            QCOMPARE(kiosk.model.information()->page(), page);
            QCOMPARE(kiosk.item("telephone") != nullptr, page == Page::LostCard);
            kiosk.pressByName("back");
            QCOMPARE(kiosk.model.information()->page(), Page::Contents);
        }
        kiosk.model.setScreen(KioskViewModel::Screen::Reading);
        QVERIFY(!kiosk.model.information()->open());
        QVERIFY(!kiosk.item("information") && !kiosk.item("aboutCard"));
        kiosk.model.setScreen(KioskViewModel::Screen::Idle);
        kiosk.pressByName("information");
        kiosk.pressByName("cancel");
        QVERIFY(kiosk.item("information"));
    }
    void languageChangesEveryWord() {
        Kiosk kiosk(QStringLiteral("K02"));
        QCOMPARE(items::spokenName(kiosk.item("help")), QStringLiteral("係を呼ぶ"));
        for (const auto& [code, help] : {std::pair{"en", u"Call staff"}, std::pair{"ja", u"係を呼ぶ"}}) {
            kiosk.pressByName("language");
            QVERIFY(!kiosk.item("help")->isEnabled());  // beneath the list
            kiosk.pressByName(QByteArray("language-").append(code).constData());
            QCOMPARE(kiosk.model.language(), QString::fromLatin1(code));
            QCOMPARE(items::spokenName(kiosk.item("help")), QString::fromUtf16(help));
            QVERIFY(!kiosk.model.languagesOpen());
        }
        kiosk.pressByName("language");
        kiosk.pressByName("languagesClose");
        QVERIFY(!kiosk.model.languagesOpen());
        QCOMPARE(kiosk.model.language(), QStringLiteral("ja"));
    }
    void textSizeGoesRound() {
        Kiosk kiosk(QStringLiteral("K00"));
        QList<double> sizes;
        for (int i = 0; i < 3; ++i) {
            kiosk.pressByName("textSize");
            sizes.append(kiosk.model.textScale());
        }
        QCOMPARE(sizes, (QList<double>{1.5, 2.0, 1.0}));
    }
    /// Down within reach, up again, and as the settings say for the next person.
    void lowLayoutIsAWishThatTheNextPersonDoesNotInherit() {
        Kiosk kiosk(QStringLiteral("K02"));
        kiosk.window.resize(1080, 1920);
        QCoreApplication::processEvents();
        kiosk.window.grabWindow();
        const int high = kiosk.middle("help").y();
        const int top = kiosk.middle("chooseFace").y();
        kiosk.pressByName("wheelchair");
        kiosk.window.grabWindow();
        QVERIFY(kiosk.model.appearance()->low());
        QVERIFY(kiosk.middle("chooseFace").y() > top);
        QVERIFY(kiosk.middle("help").y() >= high);  // was low already
        kiosk.model.appearance()->reset();
        kiosk.window.grabWindow();
        QCOMPARE(kiosk.middle("chooseFace").y(), top);
    }
    void whereAllIsWithinReachTheLowKeySaysSo() {
        Kiosk kiosk(QStringLiteral("K00"));
        kiosk.model.appearance()->setLowerEdgeMm(800);
        QVERIFY(!kiosk.item("wheelchair")->isEnabled());
        kiosk.model.appearance()->setLowerEdgeMm(1020);
        QVERIFY(kiosk.item("wheelchair")->isEnabled());
    }
    /// What is pressed stands on the hand's side: the bar, the pad, the answers.
    void leftHandMirrorsWhereTheKeysAre() {
        for (const auto& [state, key] : {std::pair{"K04", "digit5"}, {"K02", "chooseFace"}, {"K09", "yesYZK"}}) {
            Kiosk kiosk(QLatin1String{state});
            const int middle = kiosk.window.width() / 2;
            QVERIFY(kiosk.middle(key).x() > middle);
            QVERIFY(kiosk.middle("help").x() > middle);
            kiosk.pressByName("leftHand");
            kiosk.window.grabWindow();
            QVERIFY2(kiosk.middle(key).x() < middle, key);
            QVERIFY(kiosk.middle("help").x() < middle);
        }
        Kiosk kiosk(QStringLiteral("K04"));
        kiosk.pressByName("leftHand");
        kiosk.window.grabWindow();
        QVERIFY(kiosk.middle("digit1").x() < kiosk.middle("digit3").x());  // the pad itself is not mirrored
    }
    void titleHasTheFocusAfterEachChange() {
        Kiosk kiosk(QStringLiteral("K02"));
        kiosk.window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
        kiosk.model.setScreen(KioskViewModel::Screen::TakeCard);
        QCOMPARE(kiosk.window.activeFocusItem(), kiosk.item("title"));
    }
};

QTEST_MAIN(TestKioskScreens)
#include "tst_kiosk_screens.moc"
