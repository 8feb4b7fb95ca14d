// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/support/sample_states.h"

#include "tests/qml/support/sample_receipt.h"

#include <QImage>
#include <QLinearGradient>
#include <QMetaEnum>
#include <QPainter>

namespace samples {
namespace {

using ui::CameraModel;
using ui::KioskViewModel;
using ui::StaffCheckModel;
using Screen = KioskViewModel::Screen;
using Method = KioskViewModel::Method;

QString say(const KioskViewModel& model, const char16_t* japanese, const char16_t* english) {
    return QString::fromUtf16(model.language() == QLatin1String("ja") ? japanese : english);
}

/// A stand-in for the camera: a room and a head, so that the frame can be judged.
QImage person() {
    QImage image(640, 480, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient wall(0, 0, 0, 480);
    wall.setColorAt(0, QColor(206, 214, 212));
    wall.setColorAt(1, QColor(160, 172, 172));
    painter.fillRect(image.rect(), wall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(70, 92, 118));
    painter.drawEllipse(QRectF(170, 380, 300, 260));
    painter.setBrush(QColor(226, 188, 164));
    painter.drawEllipse(QRectF(235, 110, 170, 230));
    painter.setBrush(QColor(58, 50, 48));
    painter.drawChord(QRectF(226, 92, 188, 210), 10 * 16, 160 * 16);
    return image;
}

void camera(KioskViewModel& model, CameraModel::State state, CameraModel::Hint hint) {
    model.camera()->setFrame(person());
    model.camera()->setHint(hint);
    model.camera()->setState(state, true);
    model.setScreen(Screen::Camera);
}

void moving(KioskViewModel& model, CameraModel::Step step) {
    camera(model, CameraModel::State::Comparing, CameraModel::Hint::HoldStill);
    model.camera()->askFor(step);
}

void pad(KioskViewModel& model, int tries, int filled, bool wrong) {
    model.pinPad()->setTriesLeft(tries);
    model.pinPad()->setFilled(filled);
    model.pinPad()->setWrongBefore(wrong);
    model.setScreen(Screen::PinPad);
}

void consent(KioskViewModel& model, Screen screen) {
    model.consent()->setUntil(say(model, u"明日 10時25分", u"tomorrow 10:25"));
    model.consent()->setItems(
        {{QStringLiteral("YZK"), say(model, u"お薬の情報", u"Medicines"),
          say(model, u"例：これまでにもらった薬の名前と量", u"e.g. names and amounts of medicines you were given")},
         {QStringLiteral("SRY"), say(model, u"診療の情報", u"Care"),
          say(model, u"例：かかった病院と、受けた検査や処置", u"e.g. hospitals you went to, tests and treatments")},
         {QStringLiteral("SJT"), say(model, u"手術の情報", u"Operations"),
          say(model, u"例：受けた手術の名前と日付", u"e.g. names and dates of operations")},
         {QStringLiteral("TKK"), say(model, u"健診の情報", u"Health checkups"),
          say(model, u"例：身長、体重、血圧、血液検査の結果", u"e.g. height, weight, blood pressure, blood tests")}});
    model.setScreen(screen);
}

void notice(KioskViewModel& model) {
    model.notice()->setNotices(
        {{say(model, u"電子証明書の期限が近づいています", u"Your card's certificate expires soon"),
          say(model, u"2027年1月15日まで使えます。", u"You can use it until 15 January 2027."),
          say(model, u"お住まいの市区町村の窓口で、無料で更新できます。",
              u"You can renew it free of charge at your city or town office.")}});
    model.setScreen(Screen::Notice);
}

void failure(KioskViewModel& model) {
    model.setFailure({say(model, u"カードを読み取れませんでした", u"The card could not be read"),
                      say(model, u"カードケースに入っているか、カードの向きがちがうようです。",
                          u"It may be in a sleeve, or lie the other way round."),
                      say(model, u"ケースから出し、顔写真の面を上にして、もう一度置いてください。",
                          u"Take it out of the sleeve and put it down again with the photo facing up.")});
    model.setScreen(Screen::CannotRead);
}

/// Posts, not people: no name is made up.
void staff(KioskViewModel& model, StaffCheckModel::Stage stage) {
    const QString first = say(model, u"受付（午前）", u"Reception (mornings)");
    model.staffCheck()->setStaff(
        {first, say(model, u"受付（午後）", u"Reception (afternoons)"), say(model, u"看護師長", u"Head nurse")}, first,
        48);
    model.staffCheck()->passcode()->setTriesLeft(2);
    model.staffCheck()->passcode()->setFilled(4);
    model.staffCheck()->setStage(stage);
    model.setScreen(Screen::StaffCheck);
}

void notReady(KioskViewModel& model) {
    model.setReaderReady(false);
    model.setFailure({say(model, u"この受付機は、いま使えません", u"This machine cannot be used at the moment"),
                      say(model, u"カードリーダーがつながっていません。", u"The card reader is not connected."),
                      say(model, u"受付の窓口へお越しください。", u"Please come to the reception desk.")});
}

void frontUnreadable(KioskViewModel& model) {
    model.setOfferedMethods(KioskViewModel::Methods(Method::Pin) | Method::Staff);
    model.setFailure({{},
                      say(model, u"カードの文字をはっきり読み取れませんでした。",
                          u"The print on the card could not be read clearly."),
                      say(model, u"ケースから出し、表を上にして、まっすぐ置きなおしてください。",
                          u"Take the card out of any case and lay it down again, straight and face up.")},
                     true);
    model.setScreen(Screen::ChooseMethod);
}

std::vector<KioskState> makeStates() {
    const KioskViewModel::Methods all = KioskViewModel::Methods(Method::Face) | Method::Pin | Method::Staff;
    return {
        {QStringLiteral("K00"), [](KioskViewModel& model) { model.setPhonesOffered(true); }},
        {QStringLiteral("K00-notready"), [](KioskViewModel& model) { notReady(model); }},
        {QStringLiteral("K00-contents"),
         [](KioskViewModel& model) { model.information()->show(ui::InformationModel::Page::Contents); }},
        {QStringLiteral("K00-card"),
         [](KioskViewModel& model) { model.information()->show(ui::InformationModel::Page::OnTheCard); }},
        {QStringLiteral("K00-privacy"),
         [](KioskViewModel& model) { model.information()->show(ui::InformationModel::Page::Privacy); }},
        {QStringLiteral("K00-lost"),
         [](KioskViewModel& model) { model.information()->show(ui::InformationModel::Page::LostCard); }},
        {QStringLiteral("K00-operator"),
         [](KioskViewModel& model) { model.information()->show(ui::InformationModel::Page::Operator); }},
        {QStringLiteral("languages"), [](KioskViewModel& model) { model.openLanguages(); }},
        {QStringLiteral("K01"),
         [](KioskViewModel& model) {
             model.startWait(say(model, u"証明書を読んでいます", u"Reading the certificate"), 0.45);
             model.setScreen(Screen::Reading);
         }},
        {QStringLiteral("K02"),
         [all](KioskViewModel& model) {
             model.proxy()->setOffered(true);
             model.setOfferedMethods(all);
             model.setScreen(Screen::ChooseMethod);
         }},
        {QStringLiteral("K02-front"), frontUnreadable},
        {QStringLiteral("K03"),
         [](KioskViewModel& model) { camera(model, CameraModel::State::Looking, CameraModel::Hint::TooFar); }},
        {QStringLiteral("K03-starting"), [](KioskViewModel& model) { model.setScreen(Screen::Camera); }},
        {QStringLiteral("K03-comparing"),
         [](KioskViewModel& model) { camera(model, CameraModel::State::Comparing, CameraModel::Hint::HoldStill); }},
        {QStringLiteral("K03-tryagain"),
         [](KioskViewModel& model) { camera(model, CameraModel::State::TryAgain, CameraModel::Hint::HoldStill); }},
        {QStringLiteral("K03-turn"), [](KioskViewModel& model) { moving(model, CameraModel::Step::TurnRight); }},
        {QStringLiteral("K03-closer"), [](KioskViewModel& model) { moving(model, CameraModel::Step::ComeCloser); }},
        {QStringLiteral("K03-blink"), [](KioskViewModel& model) { moving(model, CameraModel::Step::Blink); }},
        {QStringLiteral("K04"), [](KioskViewModel& model) { pad(model, 3, 2, false); }},
        {QStringLiteral("K04-wrong"), [](KioskViewModel& model) { pad(model, 2, 4, true); }},
        {QStringLiteral("K04w"), [](KioskViewModel& model) { model.setScreen(Screen::LastTryWarning); }},
        {QStringLiteral("K05"), [](KioskViewModel& model) { model.setScreen(Screen::StaffCheck); }},
        {QStringLiteral("K05-names"), [](KioskViewModel& model) { staff(model, StaffCheckModel::Stage::Choosing); }},
        {QStringLiteral("K05-passcode"), [](KioskViewModel& model) { staff(model, StaffCheckModel::Stage::Entering); }},
        {QStringLiteral("K05-wrong"),
         [](KioskViewModel& model) {
             model.staffCheck()->passcode()->setWrongBefore(true);
             staff(model, StaffCheckModel::Stage::Entering);
         }},
        {QStringLiteral("K05-closed"), [](KioskViewModel& model) { staff(model, StaffCheckModel::Stage::Closed); }},
        {QStringLiteral("K05-nophoto"),
         [](KioskViewModel& model) {
             model.staffCheck()->setPhoto({});
             staff(model, StaffCheckModel::Stage::Comparing);
         }},
        {QStringLiteral("K05-reasons"),
         [](KioskViewModel& model) {
             model.staffCheck()->setPhoto(person().copy(160, 60, 320, 400));
             staff(model, StaffCheckModel::Stage::Judged);
         }},
        {QStringLiteral("K05-staff"),
         [](KioskViewModel& model) {
             model.staffCheck()->setPhoto(person().copy(160, 60, 320, 400));
             model.staffCheck()->setStage(StaffCheckModel::Stage::Comparing);
             model.setScreen(Screen::StaffCheck);
         }},
        {QStringLiteral("K06"),
         [](KioskViewModel& model) {
             model.setMaskedName(QStringLiteral("山○"));
             model.startWait(say(model, u"健康保険の資格を確認しています", u"Checking your health insurance"));
             model.setScreen(Screen::Verified);
         }},
        {QStringLiteral("K07"), [](KioskViewModel& model) { model.setScreen(Screen::Registration); }},
        {QStringLiteral("K07-wait"),
         [](KioskViewModel& model) {
             model.startWait(say(model, u"利用登録をしています", u"Registering your card"));
             model.setScreen(Screen::Registration);
         }},
        {QStringLiteral("K08"), [](KioskViewModel& model) { consent(model, Screen::Consent); }},
        {QStringLiteral("K08-wait"),
         [](KioskViewModel& model) {
             consent(model, Screen::Consent);
             model.startWait(say(model, u"受付に送っています", u"Sending to reception"));
         }},
        {QStringLiteral("K09"),
         [](KioskViewModel& model) {
             consent(model, Screen::ConsentItems);
             model.consent()->setAnswer(QStringLiteral("YZK"), ui::ConsentModel::Answer::Yes);
             model.consent()->setAnswer(QStringLiteral("SRY"), ui::ConsentModel::Answer::No);
         }},
        {QStringLiteral("K11"), [](KioskViewModel& model) { model.setScreen(Screen::Disease); }},
        {QStringLiteral("K12"), [](KioskViewModel& model) { model.setScreen(Screen::Subsidies); }},
        {QStringLiteral("K13"), [](KioskViewModel& model) { model.setScreen(Screen::IssueForm); }},
        {QStringLiteral("K14"), notice},
        {QStringLiteral("K16"), [](KioskViewModel& model) { model.setScreen(Screen::TakeCard); }},
        {QStringLiteral("K17"), [](KioskViewModel& model) { model.setScreen(Screen::Done); }},
        {QStringLiteral("K17-receipt"),
         [](KioskViewModel& model) {
             model.receipt()->setOffered(true, true);
             model.setScreen(Screen::Done);
         }},
        {QStringLiteral("K17r"), receipt},
        {QStringLiteral("K17-desk"),
         [](KioskViewModel& model) {
             model.setOutcome(KioskViewModel::Outcome::SpeakToReception);
             model.setScreen(Screen::Done);
         }},
        {QStringLiteral("K17-cancelled"),
         [](KioskViewModel& model) {
             model.setOutcome(KioskViewModel::Outcome::Cancelled);
             model.setScreen(Screen::Done);
         }},
        {QStringLiteral("K80"), failure},
        {QStringLiteral("K81"),
         [](KioskViewModel& model) {
             model.setOfferedMethods(KioskViewModel::Methods(Method::Face) | Method::Staff);
             model.setScreen(Screen::PinLocked);
         }},
        {QStringLiteral("K82"), [](KioskViewModel& model) { model.setScreen(Screen::CardLeft); }},
        {QStringLiteral("K90"), [](KioskViewModel& model) { model.setScreen(Screen::Help); }},
        {QStringLiteral("moretime"),
         [all](KioskViewModel& model) {
             model.setOfferedMethods(all);
             model.setScreen(Screen::ChooseMethod);
             model.askMoreTime(20);
         }},
    };
}

/// K03 with each thing it may say; the light of the screen rises where it is too dark.
void addHints(std::vector<KioskState>& states) {
    const auto hints = QMetaEnum::fromType<CameraModel::Hint>();
    for (int i = 0; i < hints.keyCount(); ++i) {
        const auto hint = static_cast<CameraModel::Hint>(hints.value(i));
        states.push_back(
            {QStringLiteral("K03-hint-") + QString::fromLatin1(hints.key(i)).toLower(), [hint](KioskViewModel& model) {
                 camera(model, CameraModel::State::Looking, hint);
                 model.camera()->setFillLight(hint == CameraModel::Hint::TooDark ? 1 : 0);
             }});
    }
}

}  // namespace

const std::vector<KioskState>& kioskStates() {
    static const std::vector<KioskState> states = [] {
        std::vector<KioskState> all = makeStates();
        addLaneStates(all);
        addProxyStates(all);
        addLobbyStates(all);
        addHints(all);
        return all;
    }();
    return states;
}

}  // namespace samples
