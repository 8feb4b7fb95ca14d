// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/appearance_model.h"
#include "ui/kiosk/brand_model.h"
#include "ui/kiosk/camera_model.h"
#include "ui/kiosk/certificate_model.h"
#include "ui/kiosk/consent_model.h"
#include "ui/kiosk/information_model.h"
#include "ui/kiosk/lobby_model.h"
#include "ui/kiosk/notice_model.h"
#include "ui/kiosk/pin_pad_model.h"
#include "ui/kiosk/proxy_model.h"
#include "ui/kiosk/receipt_model.h"
#include "ui/kiosk/speech_model.h"
#include "ui/kiosk/staff_check_model.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QVariantList>

namespace ui {

/// What a failure screen says; the presenter fills it from the failure table, in the language on the screen.
struct FailureText {
    QString title;     ///< what is the matter, in a few words: 「カードを読み取れませんでした」
    QString cause;     ///< why, without blame
    QString nextStep;  ///< what to do now
    QString detail{};  ///< for whoever mends the machine, small; empty when only the person needs to know
};

/// What the patient kiosk shows, and what the person in front of it wants.
///
/// A holder: setters are called by the presenter, wishes (`…Requested`, `…Chosen`) are emitted by the screens. It
/// decides nothing: the screen changes only when the presenter calls `setScreen()`.
/// @thread the main thread
class KioskViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged)
    Q_PROPERTY(QString facilityName READ facilityName NOTIFY facilityNameChanged)
    Q_PROPERTY(QString maskedName READ maskedName NOTIFY maskedNameChanged)
    Q_PROPERTY(Methods offeredMethods READ offeredMethods NOTIFY offeredMethodsChanged)
    Q_PROPERTY(bool faceOffered READ faceOffered NOTIFY offeredMethodsChanged)
    Q_PROPERTY(bool pinOffered READ pinOffered NOTIFY offeredMethodsChanged)
    Q_PROPERTY(bool staffOffered READ staffOffered NOTIFY offeredMethodsChanged)
    Q_PROPERTY(bool readerReady READ readerReady NOTIFY readerReadyChanged)
    Q_PROPERTY(bool certificateOffered READ certificateOffered NOTIFY readerReadyChanged)
    Q_PROPERTY(bool backOffered READ backOffered NOTIFY backOfferedChanged)
    Q_PROPERTY(bool lookAgainOffered READ lookAgainOffered NOTIFY failureChanged)
    Q_PROPERTY(bool helpOffered READ helpOffered NOTIFY helpOfferedChanged)
    Q_PROPERTY(bool waiting READ waiting NOTIFY waitChanged)
    Q_PROPERTY(QString waitText READ waitText NOTIFY waitChanged)
    Q_PROPERTY(double waitProgress READ waitProgress NOTIFY waitChanged)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY failureChanged)
    Q_PROPERTY(QString failureCause READ failureCause NOTIFY failureChanged)
    Q_PROPERTY(QString failureNextStep READ failureNextStep NOTIFY failureChanged)
    Q_PROPERTY(QString failureDetail READ failureDetail NOTIFY failureChanged)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY outcomeChanged)
    Q_PROPERTY(bool moreTimeAsked READ moreTimeAsked NOTIFY moreTimeChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY moreTimeChanged)
    Q_PROPERTY(QString language READ language NOTIFY appearanceChanged)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY appearanceChanged)
    Q_PROPERTY(bool languagesOpen READ languagesOpen NOTIFY languagesOpenChanged)
    Q_PROPERTY(double textScale READ textScale NOTIFY appearanceChanged)
    Q_PROPERTY(Contrast contrast READ contrast NOTIFY appearanceChanged)
    Q_PROPERTY(ui::InformationModel* information READ information CONSTANT)
    Q_PROPERTY(ui::BrandModel* brand READ brand CONSTANT)
    Q_PROPERTY(ui::AppearanceModel* appearance READ appearance CONSTANT)
    Q_PROPERTY(ui::SpeechModel* speech READ speech CONSTANT)
    Q_PROPERTY(ui::PinPadModel* pinPad READ pinPad CONSTANT)
    Q_PROPERTY(ui::CameraModel* camera READ camera CONSTANT)
    Q_PROPERTY(ui::ConsentModel* consent READ consent CONSTANT)
    Q_PROPERTY(ui::NoticeModel* notice READ notice CONSTANT)
    Q_PROPERTY(ui::LobbyModel* lobby READ lobby CONSTANT)
    Q_PROPERTY(ui::ReceiptModel* receipt READ receipt CONSTANT)
    Q_PROPERTY(ui::ProxyModel* proxy READ proxy CONSTANT)
    Q_PROPERTY(ui::StaffCheckModel* staffCheck READ staffCheck CONSTANT)
    Q_PROPERTY(ui::CertificateModel* certificate READ certificate CONSTANT)
    Q_PROPERTY(bool phonesOffered READ phonesOffered NOTIFY phoneChanged)
    Q_PROPERTY(Phone phone READ phone NOTIFY phoneChanged)
    Q_PROPERTY(int phonePlace READ phonePlace NOTIFY phoneChanged)
    Q_PROPERTY(bool cardless READ cardless NOTIFY cardlessChanged)

public:
    /// The screens of spec/reception-domain.md §2; `screenCode()` gives the K-number.
    enum class Screen : std::uint8_t {
        Idle,               ///< K00 put your card on the reader
        Reading,            ///< K01 the card is being read; shows waitText and waitProgress
        ChooseMethod,       ///< K02 only the offered methods appear
        Camera,             ///< K03 uses camera()
        PinPad,             ///< K04 uses pinPad()
        LastTryWarning,     ///< K04w before the last PIN try: `lastTryAccepted` or `otherWayRequested`
        StaffCheck,         ///< K05 uses staffCheck()
        Verified,           ///< K06
        Registration,       ///< K07 the card is no insurance card yet: `registrationAgreed` or `registrationDeclined`
        Consent,            ///< K08 uses consent()
        ConsentItems,       ///< K09 uses consent()
        Disease,            ///< K11 `choiceAnswered`
        Subsidies,          ///< K12 `choiceAnswered`
        IssueForm,          ///< K13 `choiceAnswered`, yes = electronic
        Notice,             ///< K14 uses notice()
        TakeCard,           ///< K16 shows outcome
        Done,               ///< K17 shows outcome; receipt() says whether one is offered
        Receipt,            ///< K17r uses receipt()
        CannotRead,         ///< K80 shows the failure text; `retryRequested`
        PinLocked,          ///< K81 `methodChosen` for the ways that remain
        CardLeft,           ///< K82
        Help,               ///< K90 `backRequested` returns to where the person was
        Papers,             ///< K15 which paper; uses certificate()
        Certificate,        ///< K15 one question; uses certificate()
        CertificateReview,  ///< K15 everything once more; uses certificate()
        PhoneKind,          ///< K10 which telephone
        PhoneHold,          ///< K10 where to hold it; shows the failure text when it was not read
        Proxy,              ///< K02p who acts for the person; uses proxy()
        ProxyCheck,         ///< K05p the desk looks at what shows it; uses proxy() and staffCheck()
        PaperCamera,        ///< K15 the paper before the camera; uses certificate()->paper()
    };
    Q_ENUM(Screen)
    enum class Method : std::uint8_t { None = 0, Face = 1, Pin = 2, Staff = 4 };
    Q_ENUM(Method)
    Q_DECLARE_FLAGS(Methods, Method)
    Q_FLAG(Methods)

    /// How the visit ends; K16 and K17 say it in words.
    enum class Outcome : std::uint8_t {
        Accepted,          ///< the reception is complete
        SpeakToReception,  ///< accepted or not: the desk will go on with this person
        Cancelled,         ///< the person gave up or the time ran out; nothing was received
    };
    Q_ENUM(Outcome)
    /// Whose visit is by a telephone, and what it is asked for: AndroidAgain after its PIN was typed.
    enum class Phone : std::uint8_t { None, Wallet, Android, AndroidAgain };
    Q_ENUM(Phone)
    enum class Contrast : std::uint8_t { Standard, LightOnDark, DarkOnLight };
    Q_ENUM(Contrast)
    explicit KioskViewModel(QObject* parent = nullptr);

    [[nodiscard]] static QString screenCode(Screen screen);  ///< "K00" … "K90"; "K04w" for the last-try warning

    [[nodiscard]] Screen screen() const { return m_screen; }
    [[nodiscard]] QString facilityName() const { return m_facilityName; }
    [[nodiscard]] QString maskedName() const { return m_maskedName; }
    [[nodiscard]] Methods offeredMethods() const { return m_offeredMethods; }
    [[nodiscard]] bool faceOffered() const { return m_offeredMethods.testFlag(Method::Face); }
    [[nodiscard]] bool pinOffered() const { return m_offeredMethods.testFlag(Method::Pin); }
    [[nodiscard]] bool staffOffered() const { return m_offeredMethods.testFlag(Method::Staff); }
    [[nodiscard]] bool readerReady() const { return m_readerReady; }
    [[nodiscard]] bool certificateOffered() const { return m_certificateOffered; }  ///< K00, also without a reader
    [[nodiscard]] bool languagesOpen() const { return m_languagesOpen; }
    [[nodiscard]] QString fontFamily() const;  ///< of the language on the screen
    /// @return for each language `code`, `name` (its own) and `fontFamily`
    [[nodiscard]] static QVariantList languages();
    [[nodiscard]] bool backOffered() const { return m_backOffered; }
    [[nodiscard]] bool lookAgainOffered() const { return m_lookAgainOffered; }
    [[nodiscard]] bool helpOffered() const { return m_helpOffered; }
    [[nodiscard]] bool waiting() const { return m_waiting; }
    [[nodiscard]] QString waitText() const { return m_waitText; }
    [[nodiscard]] double waitProgress() const { return m_waitProgress; }
    [[nodiscard]] QString failureTitle() const { return m_failure.title; }
    [[nodiscard]] QString failureCause() const { return m_failure.cause; }
    [[nodiscard]] QString failureNextStep() const { return m_failure.nextStep; }
    [[nodiscard]] QString failureDetail() const { return m_failure.detail; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] bool moreTimeAsked() const { return m_moreTimeAsked; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] double textScale() const { return m_textScale; }
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    [[nodiscard]] InformationModel* information() { return &m_information; }
    [[nodiscard]] BrandModel* brand() { return &m_brand; }
    [[nodiscard]] AppearanceModel* appearance() { return &m_appearance; }
    [[nodiscard]] SpeechModel* speech() { return &m_speech; }
    [[nodiscard]] PinPadModel* pinPad() { return &m_pinPad; }
    [[nodiscard]] CameraModel* camera() { return &m_camera; }
    [[nodiscard]] ConsentModel* consent() { return &m_consent; }
    [[nodiscard]] NoticeModel* notice() { return &m_notice; }
    [[nodiscard]] LobbyModel* lobby() { return &m_lobby; }
    [[nodiscard]] ReceiptModel* receipt() { return &m_receipt; }
    [[nodiscard]] ProxyModel* proxy() { return &m_proxy; }
    [[nodiscard]] StaffCheckModel* staffCheck() { return &m_staffCheck; }
    [[nodiscard]] CertificateModel* certificate() { return &m_certificate; }
    [[nodiscard]] bool phonesOffered() const { return m_phonesOffered; }
    [[nodiscard]] Phone phone() const { return m_phone; }
    [[nodiscard]] int phonePlace() const { return m_phonePlace; }
    [[nodiscard]] bool cardless() const { return m_cardless; }

    void setScreen(Screen screen);
    void setFacilityName(const QString& name);
    void setMaskedName(const QString& name);  ///< "山○"; empty when nobody is identified
    void setOfferedMethods(Methods methods);
    void setReaderReady(bool ready);  ///< false: K00 shows the failure text instead of the invitation
    void setCertificateOffered(bool offered);
    void setBackOffered(bool offered);  ///< false where going back is impossible; the key stays, disabled
    void setHelpOffered(bool offered);  ///< false where nobody can be called: a machine without settings
    /// Any wait above one second, on any screen. @param progress 0…1, or below 0 when unknown
    void startWait(const QString& text, double progress = -1.0);
    void endWait();
    /// @param lookAgain  K02: the tray camera could not read the card's front and may be asked to look once more
    void setFailure(const FailureText& failure, bool lookAgain = false);
    void setOutcome(Outcome outcome);
    void setPhonesOffered(bool offered);
    void setPhone(Phone phone);
    void setPhonePlace(const QString& place);  ///< "reader", "left" or "right": where a phone is held here
    void setCardless(bool cardless);           ///< a visit without a card on the reader: none is spoken of at its end
    void askMoreTime(int secondsLeft);         ///< shows "do you need more time?"; call again as the seconds run
    void endMoreTime();
    /// A code of languages(): KioskWindow does this by itself. Closes the list of languages.
    void setLanguage(const QString& language);
    Q_INVOKABLE void openLanguages();
    Q_INVOKABLE void closeLanguages();
    void setTextScale(double scale);      ///< 1, 1.5, 2: KioskWindow does this by itself
    void setContrast(Contrast contrast);  ///< KioskWindow does this by itself
    /// Forgets everything about the person (name, failure, outcome, consent, pictures, dots…) and closes overlays.
    void forgetPerson();

signals:
    void screenChanged(ui::KioskViewModel::Screen screen);
    void facilityNameChanged();
    void maskedNameChanged();
    void offeredMethodsChanged();
    void readerReadyChanged();
    void backOfferedChanged();
    void helpOfferedChanged();
    void waitChanged();
    void failureChanged();
    void outcomeChanged();
    void moreTimeChanged();
    void appearanceChanged();
    void languagesOpenChanged();
    void cardlessChanged();
    void phoneChanged();
    // What the person wants. PIN digits: pinPad(). Consent: consent(). Staff check: staffCheck().
    void methodChosen(ui::KioskViewModel::Method method);  ///< K02, K81, and K03/K04 "another way" lists
    void otherWayRequested();       ///< K03, K04, last-try warning, K80: back to K02 with what is left
    void lastTryAccepted();         ///< the explicit yes to spending the last PIN try
    void retryRequested();          ///< K02 (the card's front), K03, K80: once more the same
    void continueRequested();       ///< K14 「次へ」, K17 「閉じる」
    void registrationAgreed();      ///< K07, the explicit yes
    void registrationDeclined();    ///< K07
    void choiceAnswered(bool yes);  ///< K11 to K13
    void phoneRequested();          ///< K00: a telephone instead of a card
    void walletPhoneChosen();
    void androidPhoneChosen();
    void certificateRequested();  ///< K00: a certificate of eligibility instead of a card
    void backRequested();
    void cancelRequested();
    void helpRequested();
    void moreTimeRequested();  ///< the overlay's 「続ける」
    void languageRequested(const QString& language);
    void textScaleRequested(double scale);
    void contrastRequested(ui::KioskViewModel::Contrast contrast);

private:
    Screen m_screen = Screen::Idle;
    QString m_facilityName;
    QString m_maskedName;
    Methods m_offeredMethods;
    bool m_readerReady = true;
    bool m_certificateOffered = true;
    bool m_backOffered = true;
    bool m_helpOffered = true;
    bool m_waiting = false;
    QString m_waitText;
    double m_waitProgress = -1.0;
    FailureText m_failure;
    bool m_lookAgainOffered = false;
    Outcome m_outcome = Outcome::Accepted;
    bool m_moreTimeAsked = false;
    int m_secondsLeft = 0;
    QString m_language = QStringLiteral("ja");
    bool m_languagesOpen = false;
    double m_textScale = 1.0;
    Contrast m_contrast = Contrast::Standard;
    InformationModel m_information;
    BrandModel m_brand;
    AppearanceModel m_appearance;
    SpeechModel m_speech;
    PinPadModel m_pinPad;
    CameraModel m_camera;
    ConsentModel m_consent;
    NoticeModel m_notice;
    LobbyModel m_lobby;
    ReceiptModel m_receipt;
    ProxyModel m_proxy;
    StaffCheckModel m_staffCheck;
    CertificateModel m_certificate;
    bool m_cardless = false;
    bool m_phonesOffered = false;
    Phone m_phone = Phone::None;
    int m_phonePlace = 0;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(KioskViewModel::Methods)

}  // namespace ui
