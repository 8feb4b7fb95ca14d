// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/kiosk_view_model.h"

#include "ui/kiosk/languages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

/// Stores a new value and says whether it was one.
template <typename T>
bool replace(T& member, const T& value) {
    if (member == value) {
        return false;
    }
    member = value;
    return true;
}

constexpr std::array<const char*, 30> screenCodes{
    "K00", "K01", "K02",  "K03", "K04", "K04w", "K05", "K06", "K07",  "K08",  "K09", "K11",  "K12",  "K13",  "K14",
    "K16", "K17", "K17r", "K80", "K81", "K82",  "K90", "K15", "K15t", "K15r", "K10", "K10h", "K02p", "K05p", "K15c"};
static_assert(screenCodes.size() == static_cast<std::size_t>(KioskViewModel::Screen::PaperCamera) + 1);

}  // namespace

KioskViewModel::KioskViewModel(QObject* parent) : QObject(parent) {}

QString KioskViewModel::screenCode(Screen screen) {
    return QString::fromLatin1(screenCodes.at(static_cast<std::size_t>(screen)));
}

void KioskViewModel::setScreen(Screen screen) {
    if (screen != Screen::Idle) {
        m_information.close();  // a card is here: its visit goes before any reading
    }
    if (replace(m_screen, screen)) {
        emit screenChanged(screen);
    }
}

void KioskViewModel::setFacilityName(const QString& name) {
    if (replace(m_facilityName, name)) {
        emit facilityNameChanged();
    }
}

void KioskViewModel::setMaskedName(const QString& name) {
    if (replace(m_maskedName, name)) {
        emit maskedNameChanged();
    }
}

void KioskViewModel::setOfferedMethods(Methods methods) {
    if (replace(m_offeredMethods, methods)) {
        emit offeredMethodsChanged();
    }
}

void KioskViewModel::setReaderReady(bool ready) {
    if (replace(m_readerReady, ready)) {
        emit readerReadyChanged();
    }
}

void KioskViewModel::setCertificateOffered(bool offered) {
    if (replace(m_certificateOffered, offered)) {
        emit readerReadyChanged();
    }
}

void KioskViewModel::setBackOffered(bool offered) {
    if (replace(m_backOffered, offered)) {
        emit backOfferedChanged();
    }
}

void KioskViewModel::setHelpOffered(bool offered) {
    if (replace(m_helpOffered, offered)) {
        emit helpOfferedChanged();
    }
}

void KioskViewModel::startWait(const QString& text, double progress) {
    m_waiting = true;
    m_waitText = text;
    m_waitProgress = std::min(progress, 1.0);
    emit waitChanged();
}

void KioskViewModel::endWait() {
    if (std::exchange(m_waiting, false)) {
        m_waitText.clear();
        m_waitProgress = -1.0;
        emit waitChanged();
    }
}

void KioskViewModel::setFailure(const FailureText& failure, bool lookAgain) {
    m_failure = failure;
    m_lookAgainOffered = lookAgain;
    emit failureChanged();
}

void KioskViewModel::setOutcome(Outcome outcome) {
    if (replace(m_outcome, outcome)) {
        emit outcomeChanged();
    }
}

void KioskViewModel::setPhonesOffered(bool offered) {
    if (replace(m_phonesOffered, offered)) {
        emit phoneChanged();
    }
}

void KioskViewModel::setPhone(Phone phone) {
    if (replace(m_phone, phone)) {
        emit phoneChanged();
    }
}

void KioskViewModel::setPhonePlace(const QString& place) {
    const int index = place == QLatin1String("left") ? 1 : place == QLatin1String("right") ? 2 : 0;
    if (replace(m_phonePlace, index)) {
        emit phoneChanged();
    }
}

void KioskViewModel::setCardless(bool cardless) {
    if (replace(m_cardless, cardless)) {
        emit cardlessChanged();
    }
}

void KioskViewModel::askMoreTime(int secondsLeft) {
    const bool askedBefore = std::exchange(m_moreTimeAsked, true);
    if (replace(m_secondsLeft, std::max(secondsLeft, 0)) || !askedBefore) {
        emit moreTimeChanged();
    }
}

void KioskViewModel::endMoreTime() {
    if (std::exchange(m_moreTimeAsked, false)) {
        emit moreTimeChanged();
    }
}

void KioskViewModel::setLanguage(const QString& language) {
    closeLanguages();
    if (replace(m_language, language)) {
        emit appearanceChanged();
    }
}

QVariantList KioskViewModel::languages() {
    QVariantList list;
    for (const Language& language : ui::languages()) {
        list.append(QVariantMap{{QStringLiteral("code"), language.code.toString()},
                                {QStringLiteral("name"), language.ownName.toString()},
                                {QStringLiteral("fontFamily"), language.fontFamily.toString()}});
    }
    return list;
}

QString KioskViewModel::fontFamily() const {
    return languageOf(m_language).fontFamily.toString();
}

void KioskViewModel::openLanguages() {
    if (replace(m_languagesOpen, true)) {
        emit languagesOpenChanged();
    }
}

void KioskViewModel::closeLanguages() {
    if (replace(m_languagesOpen, false)) {
        emit languagesOpenChanged();
    }
}

void KioskViewModel::setTextScale(double scale) {
    if (replace(m_textScale, std::clamp(scale, 1.0, 2.0))) {
        emit appearanceChanged();
    }
}

void KioskViewModel::setContrast(Contrast contrast) {
    if (replace(m_contrast, contrast)) {
        emit appearanceChanged();
    }
}

void KioskViewModel::forgetPerson() {
    setMaskedName({});
    setOfferedMethods({});
    setFailure({});
    setOutcome(Outcome::Accepted);
    setBackOffered(true);
    closeLanguages();
    endWait();
    endMoreTime();
    m_pinPad.clear();
    m_camera.clear();
    m_consent.clear();
    m_notice.clear();
    m_receipt.clear();
    m_staffCheck.clear();
    m_certificate.clear();
}

}  // namespace ui
