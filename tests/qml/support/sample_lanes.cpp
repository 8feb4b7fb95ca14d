// SPDX-License-Identifier: Apache-2.0
// The ways in without a plastic card: K10 and K15.
#include "tests/qml/support/sample_states.h"

namespace samples {
namespace {

using ui::KioskViewModel;
using Screen = KioskViewModel::Screen;

void paper(KioskViewModel& model, const ui::CertificateModel::Question& question) {
    model.certificate()->ask(question);
    model.setScreen(Screen::Certificate);
}

void paperReview(KioskViewModel& model) {
    model.certificate()->review({QStringLiteral("06139992"), QStringLiteral("123"), QStringLiteral("4567"),
                                 QStringLiteral("01"), QStringLiteral("1991/03/04")},
                                false);
    model.setScreen(Screen::CertificateReview);
}

}  // namespace

void addLaneStates(std::vector<KioskState>& states) {
    using Field = ui::CertificateModel::Field;
    using Calendar = ui::CertificateModel::Calendar;
    states.push_back({QStringLiteral("K15"), [](KioskViewModel& model) { model.setScreen(Screen::Papers); }});
    using Hint = ui::PaperModel::Hint;
    states.push_back({QStringLiteral("K15-camera"), [](KioskViewModel& model) {
                          model.certificate()->paper()->setHint(Hint::TooFar);
                          model.setScreen(Screen::PaperCamera);
                      }});
    states.push_back({QStringLiteral("K15-mynumber"), [](KioskViewModel& model) {
                          model.certificate()->paper()->setHint(Hint::Refused);
                          model.setScreen(Screen::PaperCamera);
                      }});
    states.push_back(
        {QStringLiteral("K15-read"), [](KioskViewModel& model) {
             paper(model,
                   {.field = Field::Number, .typed = QStringLiteral("4567"), .answered = true, .byCamera = true});
         }});
    states.push_back({QStringLiteral("K15-insurer"), [](KioskViewModel& model) {
                          paper(model, {.field = Field::Insurer, .typed = QStringLiteral("06139")});
                      }});
    states.push_back(
        {QStringLiteral("K15-doubt"), [](KioskViewModel& model) {
             paper(model,
                   {.field = Field::Insurer, .typed = QStringLiteral("06139993"), .looksWrong = true, .full = true});
         }});
    states.push_back({QStringLiteral("K15-symbol"), [](KioskViewModel& model) {
                          paper(model, {.field = Field::Symbol, .typed = QStringLiteral("12-3"), .answered = true});
                      }});
    states.push_back({QStringLiteral("K15-birth"), [](KioskViewModel& model) {
                          paper(model, {.field = Field::Birthdate,
                                        .typed = QStringLiteral("03/03/04"),
                                        .answered = true,
                                        .full = true,
                                        .calendar = Calendar::Heisei});
                      }});
    states.push_back({QStringLiteral("K15-review"), paperReview});
    states.push_back({QStringLiteral("K10"), [](KioskViewModel& model) { model.setScreen(Screen::PhoneKind); }});
    states.push_back({QStringLiteral("K10-iphone"), [](KioskViewModel& model) {
                          model.setPhone(KioskViewModel::Phone::Wallet);
                          model.setScreen(Screen::PhoneHold);
                      }});
    states.push_back({QStringLiteral("K10-android"), [](KioskViewModel& model) {
                          model.setPhone(KioskViewModel::Phone::Android);
                          model.setScreen(Screen::PhoneHold);
                      }});
    states.push_back({QStringLiteral("K16-phone"), [](KioskViewModel& model) {
                          model.setPhone(KioskViewModel::Phone::Android);
                          model.setScreen(Screen::TakeCard);
                      }});
}

}  // namespace samples
